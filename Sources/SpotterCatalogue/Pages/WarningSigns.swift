internal import SpotterModel

extension Page {
  /// What asks for help, the most urgent first, with the rules that watch for it.
  package static let warningSigns = Page(
    "warning-signs", "Warning signs", "What needs help now, soon, or within 2 weeks."
  ) {
    Contents(
      [
        Section(
          "Now", text: ["\(Urgency.emergency.advice) Spots together with one of these:"],
          items: [
            "Trouble breathing or swallowing, or swelling of the face, eyes or lips (E1).",
            "Marks that do not fade under a glass, in somebody who is ill (E2): `spotter learn "
              + "glass-test`.", "Confusion, or somebody who is hard to wake (E3).",
            "Blisters or peeling skin at several places, with fever, and a sore mouth, sore eyes or "
              + "sore genitals (E4).",
            "Hot, painful skin that spreads fast, in somebody with fever, chills or dizziness (E5).",
            "In the heat, or with heat rash: confusion, or a temperature of 40 °C or more (E6).",
            "In the heat: dizzy or sick, and no better after 30 minutes of rest in a cool place.",
            "Marks that do not fade, under 16 years of age, even when the child seems well, unless "
              + "a doctor has already explained them (E7).",
          ]),
        Section(
          "Within 24 to 48 hours", text: [Urgency.prompt.advice],
          items: [
            "Fever (P1), fatigue or pain in the joints (P2).", "Blisters that are new (P3).",
            "Marks that do not fade under a glass (P4).",
            "Bruises or bleeding that come easily (P5).",
            "Sores in the mouth, or swollen or bleeding gums, with fever, fatigue, bruises or bleeding "
              + "that come easily, or one infection after another (P6).",
            "Pus; or two of these four: warmth, swelling, pain, a golden crust (P7).",
            "A red streak that runs from a spot (P18).", "Strong pain (P8).",
            "Blurred sight, painful eyes, or light that hurts (P9).",
            "A spot at the eyes, mouth or genitals that is sore or grows (P10).",
            "Spots over most of the body (P11).",
            "A spot that is suddenly larger (P12), or grows from day to day (P13).",
            "A ring that grows, a target, or growth after a tick bite (P14).",
            "3 new spots in 3 days, in several parts of the body or in somebody who feels ill; or 5 "
              + "anywhere (P15).",
            "Twice as many spots in one place, and 5 more, within 3 days (P19).",
            "New spots in 3 parts of the body that had none (P16).",
            "A spot that changes its colour and does not fade under a glass (D3).",
            "With heat rash, or skin that does not sweat: dizzy, or sick to the stomach (P17).",
          ]),
        Section(
          "Within 2 weeks", text: [Urgency.twoWeeks.advice],
          items: [
            "A brown, black or blue spot that changes its size, shape or colour (D1, D3).",
            "Growth over weeks (D2, D12), above all of a spot that is raised and firm (D9).",
            "A spot that bleeds without an injury (D4).", "A sore that does not heal (D5).",
            "A spot that stays for 28 days (D6), or is new, stays for 28 days and is 7 mm or more "
              + "(D10).",
            "Itch that is severe (D7), or much worse than the week before (D8).",
            "Irritated eyes, with spots on the face (D11).",
            "Sores in the mouth, or swollen or bleeding gums, and nothing else (P6).",
            "3 or 4 new spots in 3 days, in one part of the body (P15); or new spots in 2 parts that "
              + "had none (P16).", "A bite that grows after its first 3 days (R7).",
            "Wheals, as of hives, for over 2 days at one spot, or for over 42 days anywhere (R8).",
          ]),
        Section(
          "Spotter cannot see this",
          "The report knows only what was logged. If something frightens you, do not wait for it. The "
            + "codes are its rules: `spotter learn when` says what each asks, and "
            + "which of its numbers are our own choice."),
      ],
      sources: [
        .academy, .glassTest, .petechiae, .cellulitis, .heat, .bites, .hives, .tickRings,
        .checklist,
        .skinCancerSigns, .fourWeeks, .eyes, .article, .ownChoice,
      ])
  }
}
