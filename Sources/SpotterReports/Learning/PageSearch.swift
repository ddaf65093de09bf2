package import SpotterCatalogue
internal import SpotterModel

/// The pages that say something, and the sentences that do.
package struct PageSearch: Sendable {
  /// What was looked for.
  package let phrase: String
  package let hits: [Hit]

  /// A page with what it says about it.
  package struct Hit: Sendable {
    package let page: Page

    /// The paragraphs and items with one of the words; none when only the title has them.
    package let sentences: [String]
  }

  /// Looks for every word of a phrase, in any case, also as a part of a longer word.
  package init(_ phrase: String, in pages: [Page]) {
    let words = phrase.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    self.phrase = phrase
    hits = pages.compactMap { page in
      let contents = page.contents
      let sentences =
        [page.summary] + contents.sections.flatMap { $0.text + $0.items }
        + contents.sources.map(\.name)
      let whole = ([page.id, page.title] + contents.sections.map(\.title) + sentences)
        .joined(separator: "\n").lowercased()
      guard words.allSatisfy(whole.contains) else { return nil }
      return Hit(
        page: page,
        sentences: sentences.filter { sentence in
          let sentence = sentence.lowercased()
          return words.contains { sentence.contains($0) }
        })
    }
  }
}
