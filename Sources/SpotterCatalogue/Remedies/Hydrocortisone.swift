extension Remedy {
  static let hydrocortisone = Remedy(
    "hydrocortisone-1", "Hydrocortisone 1 % cream", "A mild steroid cream, for 7 days at most."
  ) {
    Guide(
      helps: [],
      usedFor: ["contact dermatitis, while it is mild"],
      why: ["It is a mild steroid cream that is sold over the counter, without a prescription."],
      ingredients: ["The cream, and its leaflet: read it first."],
      longestDays: 7, frequency: "Once or twice a day, says the leaflet.",
      limit: "once or twice a day, at most 7 days.",
      stop: [
        "It does not help: see a doctor.", "After 7 days: stop and ask, says the leaflet.",
      ],
      sources: [.article, .leaflet])
  }
}
