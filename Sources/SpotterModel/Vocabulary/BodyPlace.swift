/// A site of the body and, where it matters, its side.
package struct BodyPlace: Hashable, Sendable {
  /// The site.
  package var site: Site

  /// The side, if one was said.
  ///
  /// A site that is not paired may have one too: left chest.
  package var side: Side?

  /// Names a place.
  package init(site: Site, side: Side? = nil) {
    self.site = site
    self.side = side
  }

  /// The place in one word, such as `left-forearm` or `chest`; ``init(phrase:)`` reads it back.
  package var slug: String { side.map { "\($0.rawValue)-\(site.slug)" } ?? site.slug }

  /// The first name for a spot here that is free: `left-forearm`, `left-forearm-2`, and so on.
  package func name(_ isFree: (String) -> Bool) -> String {
    var name = slug
    var number = 1
    while !isFree(name) {
      number += 1
      name = "\(slug)-\(number)"
    }
    return name
  }

  /// The place to show: `Left forearm`, `Chest`, `Forearm, both sides`, `Back of neck, midline`.
  package var label: String {
    switch side {
    case nil: site.label
    case .left: "Left \(uncapitalised)"
    case .right: "Right \(uncapitalised)"
    case .both: "\(site.label), both sides"
    case .midline: "\(site.label), midline"
    }
  }

  private var uncapitalised: String { site.label.prefix(1).lowercased() + site.label.dropFirst() }
}
