/// The slopes between all pairs of points, of which only those around the middle are kept.
///
/// A sample tells between which two slopes the middle lies (Floyd and Rivest, Communications of the
/// ACM 18, 1975); all others are counted. A rank that lies outside after all is found among all of them.
struct MiddleSlopes {
  /// How many pairs have a slope: those whose x differ.
  private(set) var count = 0

  private let x: [Double]
  private let y: [Double]

  /// How many slopes are smaller than those that are kept.
  private var below = 0

  private var kept = PartlySorted([])

  /// - Parameters:
  ///   - x: Such as day numbers.
  ///   - y: As many values.
  ///   - isSampled: Whether to keep the middle alone; nil where it pays.
  init(x: [Double], y: [Double], isSampled: Bool? = nil) {
    self.x = x
    self.y = y
    let isSampled = isSampled ?? (min(x.count, y.count) > Self.mostToKeep)
    keep(isSampled ? middle : -.infinity ... .infinity)
  }

  /// The slope that would stand at an index if all of them were sorted.
  mutating func value(ranked rank: Int) -> Double {
    if !(below..<below + kept.values.count).contains(rank) { keep(-.infinity ... .infinity) }
    return kept.value(ranked: rank - below)
  }

  /// So few points have so few slopes that a sample costs more than it saves.
  private static let mostToKeep = 100

  private static let sampleSize = 1024

  /// The share of the slopes to keep on each side of the middle: Sen's interval takes 1.96 / (3 · √n)
  /// of them, 0.065 with 100 points, and the rest is four times the error of such a sample.
  private static let share = 0.13

  /// Two slopes between which the middle lies, most probably.
  private var middle: ClosedRange<Double> {
    var sample: [Double] = []
    sample.reserveCapacity(Self.sampleSize)
    let n = min(x.count, y.count)
    // A linear congruential generator (Knuth's MMIX) with one start: the same every time.
    var state: UInt64 = 1
    func index() -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % n
    }
    for _ in 0..<Self.sampleSize {
      let (i, j) = (index(), index())
      if x[i] != x[j] { sample.append((y[j] - y[i]) / (x[j] - x[i])) }
    }
    guard !sample.isEmpty else { return -.infinity ... .infinity }
    let size = Double(sample.count)
    let low = sample.value(ranked: Int(size * (0.5 - Self.share)))
    let high = sample.value(ranked: Int(size * (0.5 + Self.share)))
    return low...high
  }

  /// Makes all slopes, and keeps those within a range.
  private mutating func keep(_ range: ClosedRange<Double>) {
    let n = min(x.count, y.count)
    var values: [Double] = []
    let share = range.lowerBound == -.infinity ? 1 : 2 * Self.share
    values.reserveCapacity(Int(Double(n * (n - 1) / 2) * share * 1.1))
    var (made, smaller) = (0, 0)
    let points = (x, y)
    let (x, y) = (points.0.span, points.1.span)
    let (low, high) = (range.lowerBound, range.upperBound)
    var found = [Double](repeating: 0, count: n)
    for i in 0..<n {
      let (xi, yi) = (x[i], y[i])
      var row = found.mutableSpan
      var end = 0
      for j in (i + 1)..<n {
        let step = x[j] - xi
        guard step != 0 else { continue }
        let slope = (y[j] - yi) / step
        // Put down and left lying, so that there is no branch to be guessed wrong.
        row[end] = slope
        let isSmaller = slope < low ? 1 : 0
        made &+= 1
        smaller &+= isSmaller
        end &+= 1 &- isSmaller &- (slope > high ? 1 : 0)
      }
      values += found[..<end]
    }
    count = made
    below = smaller
    kept = PartlySorted(values)
  }
}

/// Values of which some ranks have been asked for; each makes the next a shorter search.
private struct PartlySorted {
  private(set) var values: [Double]

  /// The indices whose value is in its place, ascending.
  private var settled: [Int] = []

  init(_ values: [Double]) { self.values = values }

  mutating func value(ranked rank: Int) -> Double {
    let next = settled.firstIndex { $0 >= rank } ?? settled.endIndex
    if next < settled.count, settled[next] == rank { return values[rank] }
    let start = next > 0 ? settled[next - 1] + 1 : 0
    let end = next < settled.count ? settled[next] : values.count
    settled.insert(rank, at: next)
    return values.value(ranked: rank, within: start..<end)
  }
}
