internal import SpotterModel

/// Days from left to right.
struct DayScale: Sendable {
  let days: ClosedRange<Day>
  let left: Double
  let right: Double

  func x(_ day: Day) -> Double {
    let extent = days.upperBound - days.lowerBound
    guard extent > 0 else { return (left + right) / 2 }
    return left + (right - left) * Double(day - days.lowerBound) / Double(extent)
  }

  /// The days that are written below: the first, the last, and steps of whole days between.
  func ticks(atMost count: Int) -> [Day] {
    let extent = days.upperBound - days.lowerBound
    guard extent > 0 else { return [days.lowerBound] }
    let most = min(extent, max(1, count - 1))
    // Steps of a few days that are one longer than another would be seen.
    let steps =
      extent >= 10 || extent % most == 0
      ? most : (2..<most).last { extent % $0 == 0 } ?? min(2, most)
    return (0...steps).map { days.lowerBound + (2 * extent * $0 + steps) / (2 * steps) }
  }
}

/// Values from the bottom up.
struct ValueScale: Sendable {
  let values: ClosedRange<Double>
  let top: Double
  let bottom: Double

  func y(_ value: Double) -> Double {
    let share = (value - values.lowerBound) / (values.upperBound - values.lowerBound)
    return bottom - (bottom - top) * min(1, max(0, share))
  }

  /// An axis from zero to a round number above the largest value.
  init(upTo largest: Double, top: Double, bottom: Double) {
    self.top = top
    self.bottom = bottom
    var round = 1.0
    let steps = [1, 2, 5, 10.0]
    while round * 10 < largest { round *= 10 }
    round = steps.lazy.map { $0 * round }.first { $0 >= largest } ?? largest
    values = 0...max(1, round)
  }

  init(_ values: ClosedRange<Double>, top: Double, bottom: Double) {
    self.values = values
    self.top = top
    self.bottom = bottom
  }
}
