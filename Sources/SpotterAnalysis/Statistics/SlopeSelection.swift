/// The slopes between all pairs of many points, by their rank, without making them all.
///
/// Slopes up to m belong to the pairs that y − m·x puts in the wrong order: counting those by a merge
/// takes O(n log n), and halving the bracket around a rank finds it to the last bits (Matoušek 1991
/// describes the idea). The pairs of ten years of days are seven million; here they take no memory.
struct SlopeSelection {
  /// Ascending, counted from the first.
  private let x: [Double]
  private let y: [Double]

  /// - Returns: nil unless the x ascend.
  init?(x: [Double], y: [Double]) {
    guard x.count == y.count, let first = x.first, zip(x, x.dropFirst()).allSatisfy({ $0 < $1 })
    else { return nil }
    self.x = x.map { $0 - first }
    self.y = y
  }

  /// The slope that would stand at an index if all of them were sorted.
  func value(ranked rank: Int) -> Double {
    // Neighbours have the steepest slopes of all.
    var low = Double.infinity
    var high = -Double.infinity
    for index in 1..<x.count {
      let slope = self.slope(index - 1, index)
      low = min(low, slope)
      high = max(high, slope)
    }
    guard low < high else { return low }
    // Sizes that stay as they are have slopes of 0 above all.
    if count(upTo: -Self.precision) <= rank, count(upTo: Self.precision) > rank { return 0 }
    low -= (high - low) * 1e-9
    var counts = (low: 0, high: x.count * (x.count - 1) / 2)
    var share: Double?
    for _ in 0..<Self.mostSteps where high - low > Self.precision * max(1, high.magnitude) {
      let width = high - low
      let middle = low + width * (share ?? 0.5)
      let found = count(upTo: middle)
      if found > rank {
        (high, counts.high) = (middle, found)
      } else {
        (low, counts.low) = (middle, found)
      }
      // By proportion where the slopes lie even; by halves where that did not help, as among ties.
      let proportion =
        (Double(rank - counts.low) + 0.5) / Double(max(1, counts.high - counts.low))
      share = high - low < width / 2 ? min(max(proportion, 0.02), 0.98) : nil
    }
    return slope(between: low, and: high) ?? high
  }

  private static let mostSteps = 200
  private static let precision = 1e-12

  private func slope(_ i: Int, _ j: Int) -> Double { (y[j] - y[i]) / (x[j] - x[i]) }

  /// How many slopes are at most m: the pairs i < j with y[j] − m·x[j] ≤ y[i] − m·x[i].
  private func count(upTo m: Double) -> Int {
    var values = zip(x, y).map { $1 - m * $0 }
    var merged = values
    var count = 0
    var width = 1
    while width < values.count {
      count += merge(values.span, width, into: &merged)
      swap(&values, &merged)
      width *= 2
    }
    return count
  }

  /// Merges neighbouring sorted runs, and counts the pairs that stood in the wrong order.
  private func merge(_ values: Span<Double>, _ width: Int, into array: inout [Double]) -> Int {
    var merged = array.mutableSpan
    var count = 0
    for start in stride(from: 0, to: values.count, by: 2 * width) {
      let (middle, end) = (min(start + width, values.count), min(start + 2 * width, values.count))
      var (left, right) = (start, middle)
      for index in start..<end {
        if left < middle, right == end || values[left] < values[right] {
          merged[index] = values[left]
          left += 1
        } else {
          merged[index] = values[right]
          right += 1
          count += middle - left
        }
      }
    }
    return count
  }

  /// An actual slope within a bracket: of two points that follow each other in the order of
  /// y − high·x, and stand the other way round in that of y − low·x.
  private func slope(between low: Double, and high: Double) -> Double? {
    let atHigh = zip(x, y).map { $1 - high * $0 }
    let order = x.indices.sorted {
      atHigh[$0] == atHigh[$1] ? $0 > $1 : atHigh[$0] < atHigh[$1]
    }
    for (later, earlier) in zip(order, order.dropFirst()) where later > earlier {
      let slope = slope(earlier, later)
      if slope > low, slope <= high { return slope }
    }
    return nil
  }
}
