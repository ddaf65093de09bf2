extension Question {
  static let autoimmune = Question(
    "faq-autoimmune", "Is there a link with autoimmune disease?",
    "Two inflammations of the skin are linked."
  ) {
    Answer(
      facts: [
        "The inflammation of psoriasis and of eczema can cause red spots. Inflamed skin is red, warm and "
          + "swollen.",
        "The article counts both as autoimmune, where the body's defence turns on itself. As far as "
          + "we remember, eczema is not usually counted so.",
      ],
      action: [
        "This is for information. Spots together with fatigue or pain in the joints should be seen "
          + "within 24 to 48 hours."
      ],
      rules: ["P2"])
  }
}
