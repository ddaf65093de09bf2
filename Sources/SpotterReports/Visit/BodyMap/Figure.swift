internal import SpotterModel

/// One drawing of a part of the body, with the outlines of the sites that are seen on it.
///
/// The figure is neutral and ours: half of it is given in coordinates from its upright axis, the other
/// half is its mirror image. Lengths are units of the drawing, of which each figure is
/// ``Figure/width`` wide.
struct Figure: Sendable {
  let name: String
  let title: String
  let height: Double

  /// The body's edge: what lies beyond is not drawn of any site.
  let edges: [Outline]
  let regions: [BodyRegion]

  /// Whether the person's left is at the reader's right, as when they face each other.
  let leftIsRight: Bool

  static let width = 200.0

  /// A new drawing is a file of its own and a word here.
  static let all: [Figure] = [.front, .back, .face, .soles]

  /// A drawing of one half, which its mirror image completes.
  ///
  /// `halfEdge` is the edge of one half, from the axis to the axis; where `isClosed`, each half has a
  /// line of its own, as feet have. `halves` are the sites, each with the outline of one half.
  init(
    _ name: String, _ title: String, height: Double, halfEdge: [Double], isClosed: Bool = false,
    leftIsRight: Bool = true, _ halves: [(Site, [Double])]
  ) {
    self.name = name
    self.title = title
    self.height = height
    self.leftIsRight = leftIsRight
    let axis = Self.width / 2
    let half = Outline(halfEdge).moved(by: axis)
    edges =
      isClosed
      ? [half.smoothed(), half.mirrored(about: axis).smoothed()]
      : [half.joinedWithMirrorImage(about: axis).smoothed()]
    regions = halves.flatMap { site, coordinates -> [BodyRegion] in
      let half = Outline(coordinates).moved(by: axis)
      let other = half.mirrored(about: axis)
      guard site.isPaired else {
        return [BodyRegion(site, nil, half.joinedWithMirrorImage(about: axis))]
      }
      return [
        BodyRegion(site, .left, leftIsRight ? half : other),
        BodyRegion(site, .right, leftIsRight ? other : half),
      ]
    }
  }
}

/// Where a site lies on a figure.
struct BodyRegion: Sendable {
  /// A leaf of the tree of sites.
  let site: Site

  /// The person's side; nil for a site that is not one of a pair.
  let side: Side?
  let outline: Outline

  init(_ site: Site, _ side: Side?, _ outline: Outline) {
    self.site = site
    self.side = side
    self.outline = outline
  }
}
