internal import SpotterAnalysis
internal import SpotterModel

/// Which sites the spots of a page lie on, and where the spots' numbers stand.
struct BodyMap: Sendable {
  /// The number of a spot on a figure, or of spots of one place for which it has no room one by one.
  struct Mark: Sendable {
    /// One or more, in the order of their numbers: what has no room of its own joins the one before it.
    fileprivate(set) var spots: [VisitSpot]
    let figure: String
    let region: BodyRegion
    let centre: Point

    /// The place of all its spots, and the half of it on which the mark stands.
    let place: BodyPlace
    let side: Side?

    /// Whether only the site is known of a pair: the number then stands on both.
    var isSideUnknown: Bool {
      place.site.isPaired && place.side != .left && place.side != .right && place.side != .both
    }
  }

  /// In the order of the first spot of each.
  let marks: [Mark]

  init(_ spots: [VisitSpot]) {
    var marks: [Mark] = []
    let placed = spots.flatMap { spot in
      Self.sides(of: spot.course.spot.place).compactMap { Placing(spot, side: $0) }
    }
    // A mark for each place first: what is crowded is then only where many are.
    let firsts = placed.indices.filter { index in
      !placed[..<index].contains { $0.isBeside(placed[index]) }
    }
    for index in firsts + placed.indices.filter({ !firsts.contains($0) }) {
      placed[index].add(to: &marks)
    }
    self.marks = marks.sorted { ($0.spots.first?.number ?? 0) < ($1.spots.first?.number ?? 0) }
  }

  /// The sides on which a place is marked; nil for the middle or for a site that has no sides.
  fileprivate static func sides(of place: BodyPlace) -> [Side?] {
    switch place.side {
    case .left: [.left]
    case .right: [.right]
    case .both: [.left, .right]
    case .midline, nil: place.site.isPaired ? [.left, .right] : [nil]
    }
  }

  /// The largest region of a site, or of its parts, on one side.
  fileprivate static func region(for site: Site, _ side: Side?) -> (Figure, BodyRegion)? {
    let candidates = Figure.all.flatMap { figure in
      figure.regions.filter { region in
        site.contains(region.site) && (side == nil || region.side == nil || region.side == side)
      }.map { (figure, $0) }
    }
    // The middle of a site with parts of both kinds is where no side is.
    let middle = candidates.filter { $0.1.side == nil }
    let suitable = side == nil && !middle.isEmpty ? middle : candidates
    let largest = suitable.map { $0.1.outline.area }.max()
    return suitable.first { $0.1.outline.area == largest }
  }

  /// Whether a region belongs to the place of one of the spots.
  func touches(_ region: BodyRegion, _ spots: [VisitSpot]) -> Bool {
    spots.contains { spot in
      let place = spot.course.spot.place
      guard place.site.contains(region.site) else { return false }
      return region.side == nil || Self.sides(of: place).contains(region.side)
        || Self.sides(of: place) == [nil]
    }
  }
}

/// A spot on its way to a figure.
private struct Placing {
  let spot: VisitSpot
  let side: Side?
  let figure: Figure
  let region: BodyRegion

  private var place: BodyPlace { spot.course.spot.place }

  init?(_ spot: VisitSpot, side: Side?) {
    guard let (figure, region) = BodyMap.region(for: spot.course.spot.place.site, side) else {
      return nil
    }
    (self.spot, self.side, self.figure, self.region) = (spot, side, figure, region)
  }

  func isBeside(_ other: Placing) -> Bool { place == other.place && side == other.side }

  func add(to marks: inout [BodyMap.Mark]) {
    let taken = marks.filter { $0.figure == figure.name }.map(\.centre)
    let centre = figure.clearest(in: region, on: side, awayFrom: taken)
    let isCrowded = taken.contains { $0.distance(to: centre) < BodyMap.leastApart }
    let last = marks.lastIndex { $0.place == place && $0.side == side }
    guard isCrowded, let last else {
      marks.append(
        BodyMap.Mark(
          spots: [spot], figure: figure.name, region: region, centre: centre, place: place,
          side: side))
      return
    }
    marks[last].spots.append(spot)
  }
}

extension Outline {
  /// Points of a grid over the outline, those nearest to its middle first.
  fileprivate var grid: [Point] {
    let (xs, ys) = (points.map(\.x), points.map(\.y))
    guard let left = xs.min(), let right = xs.max(), let top = ys.min(), let bottom = ys.max()
    else {
      return []
    }
    let middle = Point(x: (left + right) / 2, y: (top + bottom) / 2)
    // Small sites need every unit; large ones have room.
    let step = max(2, ((right - left) * (bottom - top)).squareRoot() / 12)
    let rows = stride(from: top + step / 4, to: bottom, by: step)
    let columns = Array(stride(from: left + step / 4, to: right, by: step))
    let points = rows.flatMap { y in columns.map { Point(x: $0, y: y) } }
    return points.map { ($0, $0.distance(to: middle)) }.sorted { $0.1 < $1.1 }.map(\.0)
  }

  /// How far within a point is; 0 for one beyond the line.
  fileprivate func depth(of point: Point) -> Double { contains(point) ? distance(to: point) : 0 }

  /// The area within, in square units.
  fileprivate var area: Double {
    var sum = 0.0
    var before = points.count - 1
    for (index, point) in points.enumerated() {
      sum += points[before].x * point.y - point.x * points[before].y
      before = index
    }
    return abs(sum) / 2
  }
}

extension Figure {
  /// The point of a region that is farthest from its edge and from other marks.
  ///
  /// - Parameters:
  ///   - region: A region of this figure.
  ///   - side: The half to stay on where the region covers both; nil for its middle.
  ///   - taken: Where marks are already.
  /// - Returns: A point within the region and the body.
  func clearest(in region: BodyRegion, on side: Side?, awayFrom taken: [Point]) -> Point {
    let covering = regions.drop { $0.outline != region.outline }.dropFirst().map(\.outline)
    let axis = Self.width / 2
    let enough = 2.2 * BodyMap.markRadius
    var best = region.outline.points.first ?? Point(x: axis, y: 0)
    var bestScore = -Double.infinity
    // The middle first: most regions have room enough there, and then nothing else is looked at.
    for point in region.outline.grid {
      let others = min(taken.map { $0.distance(to: point) }.min() ?? enough, enough)
      let detour = region.side == nil ? offset(point.x - axis, for: side) : 0
      let most = BodyMap.markRadius + 2 * others - detour
      guard most > bestScore, region.outline.contains(point) else { continue }
      // The dearest last: the lines of all other regions, and that of the body.
      let ownEdge = region.outline.distance(to: point)
      guard ownEdge > Self.leastInside, most - max(0, BodyMap.markRadius - ownEdge) > bestScore,
        !covering.contains(where: { $0.contains(point) })
      else { continue }
      let edge = min(ownEdge, edges.map { $0.depth(of: point) }.max() ?? 0)
      guard edge > Self.leastInside else { continue }
      let score = most - max(0, BodyMap.markRadius - edge)
      if score > bestScore { (best, bestScore) = (point, score) }
      if edge >= BodyMap.markRadius, others >= enough, detour < 1 { break }
    }
    return best
  }

  /// How wrong it is to stand so far from the axis.
  private func offset(_ distance: Double, for side: Side?) -> Double {
    guard let side else { return abs(distance) / 20 }
    let isRight = (side == .left) == leftIsRight
    let inside = isRight ? distance : -distance
    // Some regions have less than a mark's room on a side: as far from the axis as it goes.
    return inside > 0 ? max(0, BodyMap.markRadius - inside) : 50
  }
}

extension Figure {
  /// A point nearer to the line than this could be drawn on it.
  private static let leastInside = 0.25
}

extension BodyMap {
  /// The size of a mark, in units of a figure.
  static let markRadius = 6.5

  /// Marks closer than this would cover each other's numbers.
  static let leastApart = 1.9 * markRadius
}
