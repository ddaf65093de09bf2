extension Remedy {
  static let oatmealBath = Remedy(
    "oatmeal-bath", "Colloidal oatmeal bath", "A lukewarm bath with finely ground oats."
  ) {
    Guide(
      helps: ["Dryness.", "Itch.", "Redness."],
      usedFor: ["eczema", "burns", "sunburn", "rashes", "itch"],
      why: [
        "Oats calm inflammation, and they are antioxidant. \"Colloidal\" means ground very fine."
      ],
      ingredients: [
        "1 cup of oats, ground as fine as flour.",
        "A bath, filled, into which the oats are stirred.",
      ],
      minutes: 10...15, frequency: "Every day, if wanted.", timesPerDay: 1,
      water: "Lukewarm water only: hot water irritates the skin more.",
      after: ["Moisturise the skin."],
      limit: "10 to 15 minutes, at most once a day, lukewarm.",
      sources: [.article])
  }
}
