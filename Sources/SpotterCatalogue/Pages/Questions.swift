extension Page {
  /// All questions with their answers on one page.
  package static let questions = Page(
    "questions", "Questions that people ask", "Eight questions with their answers."
  ) {
    let answers = Question.all.map { ($0.page, $0.page.contents) }
    let sections = answers.map { page, contents in
      let (known, action) = (contents.sections[0], contents.sections[1])
      return Section(page.title, items: known.items + action.text)
    }
    let sources = answers.flatMap(\.1.sources).reduce(into: [Reference]()) { seen, source in
      if !seen.contains(source) { seen.append(source) }
    }
    return Contents(sections, sources: sources)
  }

  /// Each question on a page of its own.
  package static var eachQuestion: [Page] { Question.all.map(\.page) }
}
