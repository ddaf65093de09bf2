extension Question {
  static let stress = Question(
    "faq-stress", "Does stress cause spots?", "Stress makes some worse; no cause by itself."
  ) {
    Answer(
      facts: [
        "Stress can make eczema or psoriasis worse.",
        "That stress alone brings a rash is not known.",
      ],
      action: [
        "This is for information. Note stress in the journal if you like, and compare."
      ],
      rules: ["I1"])
  }
}
