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
  /// The value that would stand at this index if the array were sorted.
  ///
  /// Hoare's selection: it sorts no more than it must, and leaves every smaller value before the
  /// index and every larger one behind it. All pairs of a year of days are 66,000 slopes.
  mutating func value(ranked rank: Int) -> Double {
    var low = 0
    var high = count - 1
    while low < high {
      let pivot = medianOfThree(low, (low + high) / 2, high)
      var left = low
      var right = high
      while left <= right {
        while self[left] < pivot { left += 1 }
        while self[right] > pivot { right -= 1 }
        guard left <= right else { break }
        swapAt(left, right)
        left += 1
        right -= 1
      }
      if rank <= right {
        high = right
      } else if rank >= left {
        low = left
      } else {
        return self[rank]
      }
    }
    return self[rank]
  }

  private func medianOfThree(_ a: Int, _ b: Int, _ c: Int) -> Double {
    let (x, y, z) = (self[a], self[b], self[c])
    return Swift.max(Swift.min(x, y), Swift.min(Swift.max(x, y), z))
  }
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
