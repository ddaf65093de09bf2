package import SpotterModel

/// The body sites as a tree to browse: each with the word to type, its sides and what else is
/// understood.
package struct SiteTree: Sendable {
  private let root: Site

  package init(of root: Site) {
    self.root = root
  }

  package func lines(_ style: TextStyle) -> [String] {
    let rows = root.withParts.map { site in
      let sides = site.isPaired ? ", left or right" : ""
      return WordRow(
        lead: branch(to: site), word: site.slug, meaning: site.label + sides, site.aliases)
    }
    return rows.lines(style)
  }

  /// The lines of the tree before a site, such as "│  ├─ ".
  private func branch(to site: Site) -> String {
    guard site != root else { return "" }
    let path = [site] + site.ancestors.prefix { $0 != root }
    let bars = path.dropFirst().reversed().map { isLast($0) ? "   " : "│  " }
    return bars.joined() + (isLast(site) ? "└─ " : "├─ ")
  }

  private func isLast(_ site: Site) -> Bool { site.parent?.children.last == site }
}

extension Site {
  /// The site, and below it each part with its own parts.
  fileprivate var withParts: [Site] { [self] + children.flatMap(\.withParts) }
}
