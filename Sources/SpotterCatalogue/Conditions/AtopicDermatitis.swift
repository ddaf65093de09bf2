internal import SpotterModel

extension Condition {
  static let atopicDermatitis = Condition(
    "atopic-dermatitis", "Atopic dermatitis", alsoCalled: "a type of eczema",
    "A kind of eczema that stays for years."
  ) {
    Profile(
      about: [
        "Among the skin diseases in which inflammation lasts, none is more common. Inflamed skin is red, "
          + "warm and swollen. What it looks like changes with age."
      ],
      look: [
        "Swollen red bumps.", "Redness.", "Flakes.",
        "Thick plaques, which are raised patches, with scales.",
        "Plaques with blisters or crusts on them.",
      ],
      places: .init(
        typical: ["scalp", "face", "arms", "legs", "hands"],
        byAge: [
          "In babies: scalp, face, arms and legs.", "In adults: above all the hands.",
        ]),
      signs: [
        "Swelling.", "Redness.", "Scales.", "Thickened skin.", "Crusts.", "Blisters.",
      ],
      course: ["It is chronic, which means that it stays for years."],
      isLasting: true,
      home: ["Moisturise the skin regularly.", "Keep away from what sets it off."],
      doctor: [
        "Steroids on prescription: they calm the inflammation.",
        "Antihistamines, which are medicines against allergy.", "Treatment with light.",
      ],
      avoid: ["Dry air.", "Stress.", "Wool.", "What somebody is allergic to (allergens)."],
      urgency: .routine,
      sooner: [
        "A kind that a clinician has confirmed may last; what changes is still told by the report."
      ],
      more: [
        Section(
          "How many adults have eczema",
          "Per cent of adults with eczema, in a survey of the United States:",
          items: [
            "Women 8.9, men 5.7.", "Aged 18 to 44: 8.4.", "Aged 45 to 64: 6.5.",
            "Aged 65 to 74: 6.8.", "Aged 75 and over: 5.5.",
          ])
      ],
      doubts: [
        "The article says that the share falls with age. Its own numbers do not quite agree: 6.8 at "
          + "65 to 74 is more than 6.5 at 45 to 64.",
        "It gives 2025 as the year of the survey. We remember the same figures from the survey of "
          + "2021, and could not check it.",
      ],
      sources: [.article, .survey])
  }
}
