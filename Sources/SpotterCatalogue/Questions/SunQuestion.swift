extension Question {
  static let sun = Question(
    "faq-sun", "Can sun cause red spots?", "Sun can cause red spots, in two ways."
  ) {
    Answer(
      facts: [
        "Yes, as sunburn: `spotter learn sunburn`.",
        "Yes, as polymorphous light eruption: after a long time in the sun without protection, on "
          + "skin that the sun reached.",
      ],
      action: [
        "This is for information. Protect the skin, and mention the sun to your doctor."
      ],
      rules: ["I1", "I8"])
  }
}
