internal import SpotterModel

extension Condition {
  static let heatRash = Condition(
    "heat-rash", "Heat rash", alsoCalled: "blocked sweat ducts",
    "Prickly, itchy spots where sweat gathers."
  ) {
    Profile(
      about: [
        "Sweat reaches the skin through tiny ducts. When they are blocked, itchy and prickly spots "
          + "come up at places where sweat gathers.",
        "Adults get it. Babies get it too, most of them when they are no older than about 2 weeks.",
      ],
      look: [
        "Tiny blisters.", "Groups of small, firm bumps in the colour of the skin.",
        "Small red spots.",
      ],
      millimetres: 1...2,
      places: .init(typical: ["groin", "chest", "back", "arms", "armpits"]),
      signs: [
        "Itching.", "Stinging.", "Skin that does not sweat.", "Dizziness.",
        "Feeling sick (nausea).",
      ],
      course: ["Some kinds are gone within 1 day. Others may need antibiotics."],
      isLasting: false, isNotCatching: true,
      home: [
        "Go to a cooler place, and stay there.", "Put on clothes that let the air through.",
        "Take off dead skin (exfoliate).",
        "Take off whatever covers the skin there, such as bandages or patches.",
      ],
      doctor: [
        "A dermatologist can tell which type of heat rash it is.",
        "Some types are treated with antibiotics.",
      ],
      avoid: ["Heat, and whatever makes you sweat.", "Covers on the skin."],
      urgency: .selfCare,
      sooner: [
        "Not better within a few days: the NHS says to ask a doctor. Spotter counts more than 3 days "
          + "(R5).",
        "Dizzy or sick with it: speak to a doctor within 24 to 48 hours (P17).",
        "Confused, or 40 °C and more: call your local emergency number now (E6).",
      ],
      doubts: [
        "Sources differ about the size. The article gives 1 to 2 mm, the NHS gives spots of 2 to "
          + "4 mm."
      ],
      sources: [.article, .heatRash, .heat])
  }
}
