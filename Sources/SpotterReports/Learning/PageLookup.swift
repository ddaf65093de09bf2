package import SpotterCatalogue
internal import SpotterModel

/// What some typed words open.
package enum PageLookup: Sendable {
  case found(Page)

  /// The words stand in several titles.
  case several([Page])

  /// Nothing; the ids that it may be a slip of.
  case unknown(near: [String])

  /// Looks for a page by its id or title, or by words that stand in one title alone.
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
    switch holding.count {
    case 0:
      let near = nearest(to: typed.joined(separator: "-"), among: pages.map(\.id))
      self = .unknown(near: near)
    case 1: self = .found(holding[0])
    default: self = .several(holding)
    }
  }
}

extension String {
  /// The words in lower case, without anything that is no letter or digit.
  fileprivate var plainWords: [String] {
    lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
