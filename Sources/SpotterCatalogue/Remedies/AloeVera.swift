extension Remedy {
  package static let aloeVera = Remedy(
    "aloe-vera", "Aloe vera gel", alsoCalled: [], "The pure gel of a plant, left to dry.",
    limits: Limits(isPureOnly: true)
  ) {
    Guide(
      helps: ["Irritation that is mild or moderate.", "Pain.", "Burns that are to heal."],
      usedFor: ["acne", "psoriasis", "burns"],
      why: ["It soothes the skin, and may make burns heal faster."],
      ingredients: [
        "Aloe from the plant, or a product that is 100 % pure aloe: others may contain things that "
          + "the skin is allergic to."
      ],
      steps: [
        "Wash the place.", "Pat it dry with a clean towel.", "Put on plenty of gel.",
        "Leave it until it is dry.",
      ],
      frequency: "How often: not stated by our sources.",
      sources: [.article])
  }
}
