extension Question {
  static let vitaminD = Question(
    "faq-vitamin-d", "Does lack of vitamin D cause red spots?", "Lack of vitamin D: no direct link."
  ) {
    Answer(
      facts: [
        "No direct link is known.", "It may act on the skin in indirect ways.",
      ],
      action: ["This is for information."],
      rules: [])
  }
}
