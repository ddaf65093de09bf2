#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The Theil–Sen line through points: the median of the slopes between all pairs.
///
/// One mistyped value among several does not move it.
///
/// Agrees with `scipy.stats.theilslopes`. Theil 1950; Sen 1968 (J. Am. Stat. Assoc. 63, 1379).
package struct TheilSen: Hashable, Sendable {
  /// How many points it was fitted to.
  package let count: Int

  /// The change of y for each step of 1 in x.
  package let slope: Double

  /// median(y) − slope · median(x), as scipy's default method has it.
  package let intercept: Double

  /// Sen's 95 % confidence interval of the slope.
  ///
  /// With 4 points or fewer it is no more than the range of all slopes: do not show it then.
  package let interval: ClosedRange<Double>

  /// The fewest points with which an interval says something.
  package static let fewestForInterval = 5

  /// Fits a line; nil with fewer than 2 points.
  ///
  /// - Parameters:
  ///   - x: Such as day numbers; no value twice.
  ///   - y: As many values.
  package init?(x: [Double], y: [Double]) {
    let n = min(x.count, y.count)
    guard n >= 2, let middleX = median(x), let middleY = median(y) else { return nil }
    count = n
    var slopes = Slopes(x: x, y: y)
    let total = slopes.count
    guard total > 0 else { return nil }
    let upper = slopes.value(ranked: total / 2)
    let slope =
      total.isMultiple(of: 2) ? (slopes.value(ranked: total / 2 - 1) + upper) / 2 : upper
    self.slope = slope
    intercept = middleY - slope * middleX
    interval = Self.interval(of: &slopes, n: n, x: x, y: y)
  }

  private static func interval(
    of slopes: inout Slopes, n: Int, x: [Double], y: [Double]
  ) -> ClosedRange<Double> {
    // Φ⁻¹(0.025)
    let z = -1.959963984540054
    let ties = (tieGroups(x) + tieGroups(y)).reduce(0) { $0 + $1 * ($1 - 1) * (2 * $1 + 5) }
    let variance = Double(n * (n - 1) * (2 * n + 5) - ties) / 18
    let spread = z * sqrt(max(0, variance))
    let count = Double(slopes.count)
    // scipy rounds with Python's round: halves to the even number.
    let upper = Int(((count - spread) / 2).rounded(.toNearestOrEven))
    let lower = Int(((count + spread) / 2).rounded(.toNearestOrEven)) - 1
    let low = slopes.value(ranked: max(lower, 0))
    let high = slopes.value(ranked: min(upper, slopes.count - 1))
    return min(low, high)...max(low, high)
  }
}
