/// The slopes between all pairs of points, by their rank.
///
/// All of a few are made, of more those in the middle, where the ranks lie that a trend asks for; of
/// very many none at all.
enum Slopes {
  case made(MiddleSlopes)
  case selected(SlopeSelection, count: Int)

  /// With more points the slopes are not made one by one.
  private static let mostPoints = 1024

  init(x: [Double], y: [Double]) {
    let n = min(x.count, y.count)
    if n > Self.mostPoints, let selection = SlopeSelection(x: x, y: y) {
      self = .selected(selection, count: n * (n - 1) / 2)
    } else {
      self = .made(MiddleSlopes(x: x, y: y))
    }
  }

  /// How many pairs have a slope: those whose x differ.
  var count: Int {
    switch self {
    case .made(let slopes): slopes.count
    case .selected(_, let count): count
    }
  }

  /// The slope that would stand at an index if all of them were sorted.
  mutating func value(ranked rank: Int) -> Double {
    switch self {
    case .made(var slopes):
      // Taken out while it changes, so that it is not copied.
      self = .made(MiddleSlopes(x: [], y: []))
      let value = slopes.value(ranked: rank)
      self = .made(slopes)
      return value
    case .selected(let selection, _): return selection.value(ranked: rank)
    }
  }
}
