extension Site {
  /// The permanent name in the journal and in exports, such as `upper-arm`.
  package var slug: String { rawValue }

  /// The site that this one is a part of; only `body` has none.
  package var parent: Site? { Site.parents[self] }

  /// The name to show, such as `Upper arm`.
  package var label: String { facts.label }

  /// What people call it besides slug and label.
  package var aliases: [String] { facts.aliases }

  /// Whether there is a left and a right one.
  package var isPaired: Bool { facts.isPaired }

  /// The site's own share of an adult's skin, in per cent; for a paired site, of one side.
  ///
  /// Only sites without parts have one. All of them, paired ones twice, make 100. Totals of the
  /// limbs and the trunk follow the Lund–Browder chart for adults, the division within them is
  /// Spotter's own: use it for how much of the body is touched at most, never as the area of a rash.
  package var sharePercent: Double { facts.share }

  /// The SNOMED CT concept, if a verified one is known.
  package var coding: Coding? { facts.coding }

  /// The parts of the site, in order; none for the smallest ones.
  package var children: [Site] { Site.childrenByParent[self] ?? [] }

  /// Whether the site has no parts.
  package var isLeaf: Bool { children.isEmpty }

  /// The sites that this one is a part of, the nearest first, `body` last.
  package var ancestors: [Site] {
    var ancestors: [Site] = []
    var above = parent
    while let site = above {
      ancestors.append(site)
      above = site.parent
    }
    return ancestors
  }

  /// The sites without parts that this one consists of, in order; itself if it has no parts.
  package var leaves: [Site] { isLeaf ? [self] : children.flatMap(\.leaves) }

  /// Whether the other site is this one or a part of it.
  package func contains(_ other: Site) -> Bool {
    var site: Site? = other
    while let part = site {
      if part == self { return true }
      site = part.parent
    }
    return false
  }

  /// The regions that the site is in, in their order: one for most, two for `trunk`, all for `body`.
  package var regions: [Region] {
    switch self {
    case .body: return Region.allCases
    case .trunk: return [.frontTrunk, .back]
    case .buttock: return [.back]
    default:
      for site in [self] + ancestors {
        if let region = Region(rawValue: site.slug) { return [region] }
      }
      return []
    }
  }

  private static let childrenByParent = allCases.reduce(into: [Site: [Site]]()) { children, site in
    if let parent = site.parent { children[parent, default: []].append(site) }
  }
}
