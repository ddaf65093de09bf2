/// What is known about a site; the tables by region hold one for each.
struct SiteFacts: Sendable {
  var site: Site
  var parent: Site?
  var label: String
  var aliases: [String]
  var isPaired: Bool
  var share: Double
  var coding: Coding?

  /// A site without a left and a right one.
  init(
    _ site: Site, in parent: Site?, _ label: String, _ aliases: [String], share: Double = 0,
    _ coding: Coding? = nil
  ) {
    self.site = site
    self.parent = parent
    self.label = label
    self.aliases = aliases
    isPaired = false
    self.share = share
    self.coding = coding
  }

  /// A site that is there twice, left and right; the share is that of one of them.
  init(
    _ site: Site, in parent: Site?, _ label: String, _ aliases: [String], shareOfEach share: Double,
    _ coding: Coding? = nil
  ) {
    self.init(site, in: parent, label, aliases, share: share, coding)
    isPaired = true
  }
}

extension Site {
  /// The facts of every site, from the tables by region.
  static let facts = Dictionary(
    uniqueKeysWithValues: [headFacts, trunkFacts, armFacts, legFacts].joined().map { ($0.site, $0) }
  )

  /// For who climbs the tree at every step of a search, without the rest of the facts.
  static let parents = facts.compactMapValues(\.parent)

  /// The facts of this site; a test holds that every site has its row.
  var facts: SiteFacts { Site.facts[self] ?? SiteFacts(self, in: .body, rawValue, []) }

  /// The words for all sites.
  static let words = WordList(
    "a site", command: "spotter sites", allCases, slug: \.slug,
    others: { [$0.label] + $0.aliases })
}
