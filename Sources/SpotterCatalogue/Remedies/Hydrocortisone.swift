extension Remedy {
  package static let hydrocortisone = Remedy(
    "hydrocortisone-1", "Hydrocortisone 1 % cream", alsoCalled: ["cortisone", "steroid cream"],
    "A mild steroid cream, for 7 days at most.", limits: Limits(timesPerDay: 2, days: 7)
  ) {
    Guide(
      helps: [],
      usedFor: ["contact dermatitis, while it is mild"],
      why: [
        "It is a mild steroid cream that is sold over the counter, without a prescription. Steroids "
          + "calm inflammation: skin that is red, warm and swollen."
      ],
      ingredients: ["The cream, and its leaflet: read it first."],
      frequency: "Once or twice a day, says the leaflet.",
      stop: [
        "It does not help: see a doctor.", "After 7 days: stop and ask, says the leaflet.",
      ],
      sources: [.article, .leaflet])
  }
}
