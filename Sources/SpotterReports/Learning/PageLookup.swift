internal import SpotterAnalysis
package import SpotterCatalogue
internal import SpotterModel

/// What some typed words open.
package enum PageLookup: Sendable {
  case found(Page)

  /// The words stand in several titles.
  case several([Page])

  /// Nothing; the ids that it may be a slip of or are about it, else those of pages that say it.
  case unknown(near: [String], saying: [String])

  /// Looks for a page by its id or title, by words that stand in one title alone, or by the code of a
  /// rule that it tells.
  package init(_ words: [String], in pages: [Page]) {
    if words.count == 1, let page = pages.first(where: { $0.id == words[0] }) {
      self = .found(page)
      return
    }
    let typed = words.flatMap(\.plainWords)
    let exact = pages.first { page in
      [page.id, page.title].contains { $0.plainWords == typed }
    }
    if let exact {
      self = .found(exact)
      return
    }
    let holding = pages.filter { page in
      let own = Set(page.id.plainWords + page.title.plainWords)
      return !typed.isEmpty && typed.allSatisfy(own.contains)
    }
    let isCode = typed.count == 1 && Rule.codes.contains(typed[0].uppercased())
    if isCode, let rules = pages.first(where: { $0.id == Page.when.id }) {
      self = .found(rules)
      return
    }
    switch holding.count {
    case 0:
      let slips = nearest(to: typed.joined(separator: "-"), among: pages.map(\.id))
      let near = slips.isEmpty ? pages.filter { $0.isNear(typed) }.map(\.id) : slips
      let saying =
        near.isEmpty ? PageSearch(words.joined(separator: " "), in: pages).hits : []
      self = .unknown(
        near: Array(near.prefix(Self.mostNamed)),
        saying: saying.prefix(Self.mostNamed).map(\.page.id))
    case 1: self = .found(holding[0])
    default: self = .several(holding)
    }
  }

  private static let mostNamed = 3
}

extension Page {
  /// Whether its id or title has words that begin like these, or the other way round.
  fileprivate func isNear(_ words: [String]) -> Bool {
    let own = (id.plainWords + title.plainWords).filter { $0.count >= Self.tellingLetters }
    return !words.isEmpty
      && words.allSatisfy { word in
        word.count >= Self.tellingLetters
          && own.contains { $0.hasPrefix(word) || word.hasPrefix($0) }
      }
  }

  /// With fewer letters a word begins like too many others.
  private static let tellingLetters = 4
}
