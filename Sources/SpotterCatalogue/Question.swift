/// A question that people ask about red spots, with its answer.
struct Question: Sendable {
  let page: Page

  /// - Parameters:
  ///   - id: The word that opens its page.
  ///   - text: The question, which is the page's title.
  ///   - summary: The answer as one short line.
  ///   - answer: What is known, and what to do.
  init(
    _ id: String, _ text: String, _ summary: String, answer: @escaping @Sendable () -> Answer
  ) {
    page = Page(id, text, summary) { answer().contents }
  }

  static let all: [Question] = [
    .serious, .stress, .petechiae, .cancer, .contagious, .sun, .autoimmune, .vitaminD,
  ]
}

/// What is known about a question, and what to do.
struct Answer: Sendable {
  var facts: [String]
  var action: [String]

  /// The codes of the rules that watch for it.
  var rules: [String]
  var sources: [Reference] = [.article]
}

extension Answer {
  var contents: Page.Contents {
    let watched =
      rules.isEmpty
      ? "No rule of Spotter's report is about this."
      : "Rules of Spotter's report: \(rules.joined(separator: ", ")). `spotter learn when` says "
        + "what each asks."
    return Page.Contents(
      [
        Section("What is known", items: facts), Section("What to do", text: action + [watched]),
      ], sources: sources)
  }
}
