extension Question {
  static let cancer = Question(
    "faq-cancer", "Can a red spot be skin cancer?", "Some skin cancers are red or pink."
  ) {
    Answer(
      facts: [
        "Many a red spot is benign, which means no cancer: a cherry angioma, for example.",
        "Some skin cancers are red or pink.",
      ],
      action: [
        "Show any spot that is new, or that changes, to a dermatologist as soon as you notice it."
      ],
      rules: ["D1", "D2", "D3", "D9", "D10", "R10"],
      sources: [.article, .skinCancerSigns, .checklist])
  }
}
