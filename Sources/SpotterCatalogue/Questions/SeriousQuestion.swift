internal import SpotterModel

extension Question {
  static let serious = Question(
    "faq-serious", "When may red spots be serious?", "Red spots may be serious with these signs."
  ) {
    Answer(
      facts: [
        "When they spread fast.", "When blisters form.", "With fever.", "With fatigue.",
        "With pain in the joints.",
      ],
      action: [
        "With any of these the article asks for medical help immediately. Spotter counts them as "
          + "\(Urgency.prompt.rawValue): \(Urgency.prompt.advice)",
        "With trouble breathing or swallowing, confusion, or marks that do not fade in somebody who "
          + "is ill: \(Urgency.emergency.advice) More is in `spotter learn warning-signs`.",
        "Fatigue alone is common. That is why the setting `fatigue.minDays` can be raised.",
      ],
      rules: ["P1", "P2", "P3", "P12", "P13", "P15", "P16", "P19"],
      sources: [.article, .academy, .glassTest])
  }
}
