/// The middle of some values, or the mean of the two in the middle; nil of none.
package func median(_ values: [Double]) -> Double? {
  guard !values.isEmpty else { return nil }
  var values = values
  let middle = values.count / 2
  let upper = values.value(ranked: middle)
  guard values.count.isMultiple(of: 2) else { return upper }
  // After the selection all that ranks below stands before the middle.
  let lower = values[..<middle].max() ?? upper
  return (lower + upper) / 2
}

extension [Double] {
  /// Finds the value that would stand at this index if the array were sorted.
  ///
  /// Hoare's selection: it sorts no more than it must, and leaves no larger value before the index and
  /// no smaller one behind it. All pairs of a year of days are 66,000 slopes.
  ///
  /// - Parameters:
  ///   - rank: An index.
  ///   - known: A range around it that holds just the values which belong there; nil for all.
  /// - Returns: The value, which now stands at the index.
  mutating func value(ranked rank: Int, within known: Range<Int>? = nil) -> Double {
    var low = known?.lowerBound ?? 0
    var high = known?.upperBound ?? count
    var values = mutableSpan
    while high - low > 1 {
      let pivot = middle(of: values[low], values[(low + high) / 2], values[high - 1])
      let below = values.gather(low..<high) { $0 < pivot }
      if rank < below {
        high = below
        continue
      }
      let above = values.gather(below..<high) { $0 <= pivot }
      if rank < above { return pivot }
      low = above
    }
    return values[rank]
  }
}

extension MutableSpan<Double> {
  /// Moves the values that are wanted to the front of a range.
  ///
  /// Every value is moved, so that there is no branch to be guessed wrong: half of the guesses would be,
  /// and each costs more than the moves.
  ///
  /// - Returns: The end of those that are wanted.
  fileprivate mutating func gather(_ range: Range<Int>, where isWanted: (Double) -> Bool) -> Int {
    var end = range.lowerBound
    for index in range {
      let value = self[index]
      self[index] = self[end]
      self[end] = value
      end += isWanted(value) ? 1 : 0
    }
    return end
  }
}

private func middle(of x: Double, _ y: Double, _ z: Double) -> Double {
  max(min(x, y), min(max(x, y), z))
}

/// How large the groups of equal values are, groups of one left out.
func tieGroups(_ values: [Double]) -> [Int] {
  groupSizes(values).filter { $0 > 1 }
}

/// How large the groups of equal values are, in the order of the values.
func groupSizes(_ values: [Double]) -> [Int] {
  var sizes: [Int] = []
  var previous: Double?
  for value in values.sorted() {
    if value == previous { sizes[sizes.count - 1] += 1 } else { sizes.append(1) }
    previous = value
  }
  return sizes
}

/// What every comparison of a computed number with a threshold allows, in favour of firing: the
/// last bits of a sum must not decide whether somebody is told to see a doctor.
package let tolerance = 1e-9

/// Whether a number reaches a limit, within the ``tolerance``.
package func reaches(_ number: Double, _ limit: Double) -> Bool { number >= limit - tolerance }

/// Whether a number stays within a limit, within the ``tolerance``.
package func staysWithin(_ number: Double, _ limit: Double) -> Bool { number <= limit + tolerance }
