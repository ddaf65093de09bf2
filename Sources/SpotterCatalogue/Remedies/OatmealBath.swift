internal import SpotterModel

extension Remedy {
  package static let oatmealBath = Remedy(
    "oatmeal-bath", "Colloidal oatmeal bath", alsoCalled: ["oats"],
    "A lukewarm bath with finely ground oats.",
    limits: Limits(minutes: 10...15, timesPerDay: 1, water: .lukewarm)
  ) {
    Guide(
      helps: ["Dryness.", "Itch.", "Redness."],
      usedFor: ["eczema", "burns", "sunburn", "rashes", "itch"],
      why: [
        "Oats calm inflammation, which makes skin red, warm and swollen. They are antioxidant: they "
          + "stop substances that harm cells. \"Colloidal\" means ground very fine."
      ],
      ingredients: [
        "1 cup of oats, ground as fine as flour.",
        "A bath, filled, into which the oats are stirred.",
      ],
      frequency: "Every day, if wanted.", reasonForWater: "hot water irritates the skin more.",
      after: ["Moisturise the skin."],
      sources: [.article])
  }
}
