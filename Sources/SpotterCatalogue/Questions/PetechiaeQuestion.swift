extension Question {
  static let petechiae = Question(
    "faq-petechiae", "Are petechiae serious?", "Petechiae can be serious: ask promptly."
  ) {
    Answer(
      facts: ["They can be a sign of an infection, or of something wrong with the blood."],
      action: [
        "When nobody has explained them, ask for advice promptly: within 24 to 48 hours, at once in a "
          + "child or in somebody who is ill. See `spotter learn petechiae` and `spotter learn "
          + "glass-test`."
      ],
      rules: ["E2", "E7", "P4"], sources: [.article, .petechiae, .glassTest])
  }
}
