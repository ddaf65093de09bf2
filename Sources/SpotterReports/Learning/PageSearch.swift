package import SpotterCatalogue
internal import SpotterModel

/// The pages that say something, and the sentences that do.
package struct PageSearch: Sendable {
  /// What was looked for.
  package let phrase: String

  /// The best first, else in the order of the pages.
  package let hits: [Hit]

  /// A page with what it says about it.
  package struct Hit: Sendable {
    package let page: Page

    /// The paragraphs and items that say it best; none when only the title does.
    package let sentences: [String]

    let fit: SearchPhrase.Fit
  }

  /// Looks for pages with every word of a phrase: whole words, or such as begin so.
  ///
  /// Sentences with the whole phrase are better than those with all of its words, and these are better
  /// than those with some.
  package init(_ phrase: String, in pages: [Page]) {
    self.phrase = phrase
    let wanted = SearchPhrase(phrase)
    let found = pages.compactMap { Hit(wanted, on: $0) }
    hits = [.whole, .all, .some].flatMap { fit in found.filter { $0.fit == fit } }
  }
}

extension PageSearch.Hit {
  /// Nil for a page on which some word does not stand.
  fileprivate init?(_ wanted: SearchPhrase, on page: Page) {
    let contents = page.contents
    let title = SearchWords("\(page.title) \(page.id)")
    let texts =
      [page.summary] + contents.sections.flatMap { Self.texts(wanted, of: $0) }
      + contents.sources.map(\.name)
    let whole = SearchWords(([page.title, page.id] + texts).joined(separator: "\n"))
    guard wanted.fit(in: whole) ?? .some > .some else { return nil }
    let fits = texts.map { wanted.fit(in: SearchWords($0)) }
    let ofTitle = wanted.fit(in: title)
    let best = fits.compactMap(\.self).max()
    self.page = page
    let fit = max(best ?? .some, ofTitle ?? .some)
    self.fit = fit
    // What says a part of it is noise where something says all of it.
    let isShown = best.map { $0 > .some || fit == .some } ?? false
    sentences = isShown ? zip(texts, fits).filter { $0.1 == best }.map(\.0) : []
  }

  /// The paragraphs and items of a section; the first behind its heading where that says it better
  /// than any of them.
  private static func texts(_ wanted: SearchPhrase, of section: Section) -> [String] {
    let own = section.text + section.items
    guard let first = own.first, let ofTitle = wanted.fit(in: SearchWords(section.title)),
      !own.contains(where: { wanted.fit(in: SearchWords($0)) ?? .some >= ofTitle })
    else { return own }
    let colon = section.title.hasSuffix("?") ? "" : ":"
    return ["\(section.title)\(colon) \(first)"] + own.dropFirst()
  }
}
