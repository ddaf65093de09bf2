/// A point of a drawing, in its units: to the right and down.
struct Point: Hashable, Sendable {
  var x: Double
  var y: Double

  func distance(to other: Point) -> Double {
    let (dx, dy) = (x - other.x, y - other.y)
    return (dx * dx + dy * dy).squareRoot()
  }
}

/// A closed line through points.
struct Outline: Hashable, Sendable {
  var points: [Point]

  init(points: [Point]) { self.points = points }

  /// The coordinates in turn: x, y, x, y.
  init(_ coordinates: [Double]) {
    points = stride(from: 0, to: coordinates.count - 1, by: 2).map {
      Point(x: coordinates[$0], y: coordinates[$0 + 1])
    }
  }

  /// The line on the other side of an upright axis.
  func mirrored(about x: Double) -> Outline {
    Outline(points: points.reversed().map { Point(x: 2 * x - $0.x, y: $0.y) })
  }

  func moved(by x: Double) -> Outline {
    Outline(points: points.map { Point(x: $0.x + x, y: $0.y) })
  }

  /// One half of a figure and its mirror image as one line.
  func joinedWithMirrorImage(about x: Double) -> Outline {
    Outline(points: points + mirrored(about: x).points)
  }

  /// Whether a point lies within (even-odd rule).
  func contains(_ point: Point) -> Bool {
    var isInside = false
    var before = points.count - 1
    for (index, a) in points.enumerated() {
      let b = points[before]
      before = index
      guard (a.y > point.y) != (b.y > point.y) else { continue }
      if point.x < (b.x - a.x) * (point.y - a.y) / (b.y - a.y) + a.x { isInside.toggle() }
    }
    return isInside
  }

  /// How far the nearest part of the line is.
  func distance(to point: Point) -> Double {
    var nearest = Double.infinity  // Of the square: one root is enough.
    var before = points.count - 1
    for (index, a) in points.enumerated() {
      let b = points[before]
      before = index
      let (dx, dy) = (b.x - a.x, b.y - a.y)
      let length = dx * dx + dy * dy
      let share = length > 0 ? ((point.x - a.x) * dx + (point.y - a.y) * dy) / length : 0
      let along = min(1, max(0, share))
      let (x, y) = (point.x - a.x - along * dx, point.y - a.y - along * dy)
      nearest = min(nearest, x * x + y * y)
    }
    return nearest.squareRoot()
  }

  /// The line with rounded corners: a Catmull–Rom spline through its points, in short straight steps.
  func smoothed(steps: Int = 4) -> Outline {
    let count = points.count
    guard count > 2 else { return self }
    var smooth: [Point] = []
    for index in 0..<count {
      let (a, b) = (points[(index + count - 1) % count], points[index])
      let (c, d) = (points[(index + 1) % count], points[(index + 2) % count])
      for step in 0..<steps {
        let t = Double(step) / Double(steps)
        smooth.append(
          Point(x: spline(a.x, b.x, c.x, d.x, at: t), y: spline(a.y, b.y, c.y, d.y, at: t)))
      }
    }
    return Outline(points: smooth)
  }

  /// The line as the data of an SVG path.
  var path: PathData {
    var path = PathData()
    path.lines(through: points, isClosed: true)
    return path
  }
}

private func spline(_ a: Double, _ b: Double, _ c: Double, _ d: Double, at t: Double) -> Double {
  let (straight, bend, twist) = (c - a, 2 * a - 5 * b + 4 * c - d, 3 * b - a - 3 * c + d)
  return b + 0.5 * t * (straight + t * (bend + t * twist))
}
