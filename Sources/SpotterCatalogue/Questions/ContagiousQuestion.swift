extension Question {
  static let contagious = Question(
    "faq-contagious", "Are red spots contagious?", "Some infections with red spots are catching."
  ) {
    Answer(
      facts: [
        "Cherry angioma and heat rash in general are not.",
        "Infections such as chickenpox can be: one person gets them from another.",
      ],
      action: [
        "This is for information. With blisters and fever, keep your distance from others until "
          + "somebody has seen it."
      ],
      rules: ["I7"])
  }
}
