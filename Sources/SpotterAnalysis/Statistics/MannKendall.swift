#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The Mann–Kendall test of whether values in a fixed order tend to rise.
///
/// Mann 1945; Kendall 1975. Exact up to ``largestExact`` values, with ties as they are: under
/// chance every order of the same values is equally likely, and the number of orders with each
/// count of inversions is a q-multinomial coefficient.
package struct MannKendall: Hashable, Sendable {
  /// How many values there are.
  package let n: Int

  /// Kendall's S: pairs that rise less pairs that fall.
  package let s: Int

  private let ties: [Int]

  /// Up to so many values the exact distribution is used; beyond, the normal one is close.
  package static let largestExact = 50

  package init(_ values: [Double]) {
    n = values.count
    var s = 0
    for i in values.indices {
      for j in (i + 1)..<max(i + 1, values.count) {
        if values[j] > values[i] { s += 1 } else if values[j] < values[i] { s -= 1 }
      }
    }
    self.s = s
    ties = groupSizes(values)
  }

  /// The variance of S under chance, corrected for ties.
  package var variance: Double {
    let corrected = ties.reduce(n * (n - 1) * (2 * n + 5)) { $0 - $1 * ($1 - 1) * (2 * $1 + 5) }
    return Double(corrected) / 18
  }

  /// S in standard deviations, with a continuity correction; 0 when all values are equal.
  package var z: Double {
    guard s != 0, variance > 0 else { return 0 }
    return Double(s - s.signum()) / sqrt(variance)
  }

  /// Kendall's τ-b, or nil when all values are equal.
  ///
  /// The days are distinct: only y has ties.
  package var tauB: Double? {
    let pairs = Double(n * (n - 1) / 2)
    let tied = Double(ties.reduce(0) { $0 + $1 * ($1 - 1) / 2 })
    guard pairs > tied else { return nil }
    return Double(s) / sqrt(pairs * (pairs - tied))
  }

  /// The probability of an S as high as this or higher, if there is no trend.
  package var pGreater: Double {
    n <= Self.largestExact ? exact.greater : upperTail(z)
  }

  /// The probability of an S as low as this or lower, if there is no trend.
  package var pLess: Double {
    n <= Self.largestExact ? exact.less : upperTail(-z)
  }

  /// The two-sided probability by the normal distribution, as `pymannkendall` gives it.
  package var pTwoSidedNormal: Double { 2 * upperTail(z.magnitude) }

  /// The two-sided probability by the exact distribution.
  package var pTwoSidedExact: Double { exact.twoSided }

  private func upperTail(_ z: Double) -> Double { 0.5 * erfc(z / sqrt(2)) }

  private var exact: (greater: Double, less: Double, twoSided: Double) {
    var orders: [Double] = [1]
    var placed = 0
    for size in ties {
      orders = product(orders, gaussianBinomial(placed, size))
      placed += size
    }
    // S is the number of pairs that are not tied, less two for each inversion.
    let pairs = orders.count - 1
    var (greater, less, twoSided, total) = (0.0, 0.0, 0.0, 0.0)
    for (inversions, count) in orders.enumerated() {
      let value = pairs - 2 * inversions
      total += count
      if value >= s { greater += count }
      if value <= s { less += count }
      if value.magnitude >= s.magnitude { twoSided += count }
    }
    return (greater / total, less / total, twoSided / total)
  }
}

/// How many ways to merge two sorted groups have each number of inversions: the coefficients of
/// the Gaussian binomial of a + b over b.
private func gaussianBinomial(_ a: Int, _ b: Int) -> [Double] {
  // row[j] is G(i, j); G(i, j) = G(i, j−1) + q^j G(i−1, j).
  var row = [[Double]](repeating: [1], count: b + 1)
  for i in 0..<a {
    for j in 1..<(b + 1) {
      var sum = [Double](repeating: 0, count: (i + 1) * j + 1)
      for (power, count) in row[j - 1].enumerated() { sum[power] += count }
      for (power, count) in row[j].enumerated() { sum[power + j] += count }
      row[j] = sum
    }
  }
  return row[b]
}

private func product(_ a: [Double], _ b: [Double]) -> [Double] {
  var product = [Double](repeating: 0, count: a.count + b.count - 1)
  for (i, x) in a.enumerated() {
    for (j, y) in b.enumerated() { product[i + j] += x * y }
  }
  return product
}
