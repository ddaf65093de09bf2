internal import SpotterModel

extension Condition {
  static let acne = Condition(
    "acne", "Acne", "Pimples; less often the cause than people think."
  ) {
    Mention(
      about: [
        "Many people take it for the usual cause of red spots. That is wrong: there are many others."
      ],
      home: ["Aloe may help: `spotter learn aloe-vera`."],
      urgency: .selfCare,
      sources: [.article])
  }
}
