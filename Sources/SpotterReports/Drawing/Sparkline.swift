package import SpotterModel

/// Values over time as one row of blocks; days without a value stay empty.
///
/// - Parameters:
///   - values: Days and their values, oldest first.
///   - range: The values of the lowest and of the highest block.
///   - width: At most so many blocks; more days share them, each block showing their mean.
/// - Returns: The blocks; nothing for no values.
package func sparkline(
  _ values: [(day: Day, value: Double)], in range: ClosedRange<Double>, width: Int = 8
) -> String {
  guard let first = values.first?.day, let last = values.last?.day else { return "" }
  let days = last - first + 1
  let cells = min(width, days)
  var sums = [(total: Double, count: Int)](repeating: (0, 0), count: cells)
  for (day, value) in values {
    let cell = (day - first) * cells / days
    sums[cell].total += value
    sums[cell].count += 1
  }
  let blocks: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
  let extent = range.upperBound - range.lowerBound
  return String(
    sums.map { sum in
      guard sum.count > 0 else { return " " }
      let share = extent > 0 ? (sum.total / Double(sum.count) - range.lowerBound) / extent : 0.5
      return blocks[min(blocks.count - 1, max(0, Int(share * Double(blocks.count))))]
    })
}
