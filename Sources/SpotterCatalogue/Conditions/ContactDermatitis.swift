internal import SpotterModel

extension Condition {
  static let contactDermatitis = Condition(
    "contact-dermatitis", "Contact dermatitis", "A rash where the skin met something it dislikes."
  ) {
    Profile(
      about: [
        "The skin meets something that irritates it, or that it is allergic to, and answers with an "
          + "itchy red rash."
      ],
      look: [
        "A bright red rash.", "Dots that stand close together.",
        "Blisters with fluid, which later turn into crusts.",
        "In the end dry flakes, or skin that is darker and thicker.",
      ],
      places: .init(typical: ["where the skin was touched"]),
      signs: [
        "Burning.", "Itching.", "Stinging.", "Tenderness when touched.", "Pain.", "Dryness.",
        "Scales.", "Redness.", "Blisters.", "Crusts.", "Thickened skin.", "Skin that minds light.",
      ],
      course: [
        "It begins 1 to 3 days after the contact, and is worst 3 to 4 days after that.",
        "When it is mild or moderate, it mostly settles once the cause is kept away. How it is "
          + "treated depends on the cause, and on how bad it is.",
      ],
      isLasting: false,
      home: [
        "Keep away from what caused it.",
        "While it is mild: hydrocortisone 1 % cream, which needs no prescription. See `spotter learn "
          + "hydrocortisone-1`.",
      ],
      doctor: [
        "A stronger steroid cream on prescription, if the one with 1 % does not help. Steroids calm "
          + "inflamed skin."
      ],
      avoid: [
        "Skin products with harsh ingredients.", "Jewellery with nickel in it.",
        "Jewellery with gold in it.", "Foods that set it off.", "Medicines that set it off.",
      ],
      urgency: .selfCare,
      sooner: [
        "Worse than in its first 8 days, or there for 28 days: book an appointment within about 4 weeks "
          + "(R6).",
        "Ask a doctor before you stop a medicine that was prescribed.",
      ],
      doubts: [
        "When it is worst: the article can be read in two ways, 3 to 4 days after the rash begins or "
          + "after the contact. We take the first, which makes it day 4 to 7 after the contact.",
        "Other public advice says that it takes 2 to 4 weeks to settle.",
      ],
      sources: [.article, .contactDuration, .leaflet])
  }
}
