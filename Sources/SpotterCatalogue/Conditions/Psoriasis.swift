internal import SpotterModel

extension Condition {
  static let psoriasis = Condition(
    "psoriasis", "Psoriasis", "A lasting inflammation of the skin."
  ) {
    Mention(
      about: [
        "A chronic disease: the skin stays inflamed, which means red and swollen. Stress may make it worse. The article lists it "
          + "among the causes that have to do with the body's own defence (autoimmune)."
      ],
      home: [
        "A cold compress may help: `spotter learn cold-compress`.",
        "Aloe may help: `spotter learn aloe-vera`.",
      ],
      urgency: .routine,
      sources: [.article])
  }
}
