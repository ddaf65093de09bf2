internal import SpotterModel

extension Condition {
  static let eczema = Condition(
    "eczema", "Eczema", "Itchy, inflamed skin; there are several types."
  ) {
    Mention(
      about: [
        "A name for several types of itchy skin that is inflamed, which means red and swollen. Atopic dermatitis is one of them: "
          + "`spotter learn atopic-dermatitis`. Stress may make it worse."
      ],
      home: ["Oatmeal may soothe it: `spotter learn oatmeal-bath`."],
      urgency: .routine,
      doubts: [
        "The article lists eczema among the causes that are autoimmune. As far as we remember it is "
          + "not usually counted among them."
      ],
      sources: [.article])
  }
}
