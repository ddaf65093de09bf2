internal import SpotterModel

/// Something that belongs to a civil day.
protocol Dated {
  var day: Day { get }
}

extension SpotDay: Dated {}
extension Measurement: Dated {}

extension RandomAccessCollection where Element: Dated {
  /// Those of the days of a span, found by halving and not copied; the days must ascend.
  func within(_ span: ClosedRange<Day>) -> SubSequence {
    let start = firstIndex(from: span.lowerBound)
    return self[start..<Swift.max(start, firstIndex(from: span.upperBound + 1))]
  }

  /// Those of a day and of later ones; the days must ascend.
  func since(_ day: Day) -> SubSequence { self[firstIndex(from: day)...] }

  private func firstIndex(from day: Day) -> Index {
    var (low, count) = (startIndex, self.count)
    while count > 0 {
      let half = count / 2
      let middle = index(low, offsetBy: half)
      if self[middle].day < day {
        low = index(after: middle)
        count -= half + 1
      } else {
        count = half
      }
    }
    return low
  }
}
