internal import SpotterModel

extension Condition {
  static let skinCancer = Condition(
    "skin-cancer", "Skin cancer", "Growths of the skin; some look like a red spot."
  ) {
    Mention(
      about: [
        "Some kinds look like a red or pink spot. That is why a spot that is new, or that changes, "
          + "should go to a dermatologist as soon as somebody notices it."
      ],
      urgency: .twoWeeks,
      sooner: [
        "Spotter's report looks for growth (D2, D9, D12), for changes of colour (D3), for bleeding "
          + "(D4), for sores that do not heal in 28 days (D5), for spots that stay (D6, D10, R10), "
          + "and counts the seven-point checklist of pigmented spots (D1).",
        "The 2 weeks are those of the NICE guideline for a suspected cancer. Do not wait for a rule "
          + "if you are worried.",
      ],
      sources: [.article, .checklist, .skinCancerSigns, .fourWeeks])
  }
}
