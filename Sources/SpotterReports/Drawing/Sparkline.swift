package import SpotterModel

/// Values over time as one row of blocks; days without a value stay empty.
///
/// - Parameters:
///   - values: Days and their values.
///   - days: The days from the first block to the last; what lies outside is left out.
///   - range: The values of the lowest and of the highest block.
///   - width: At most so many blocks; of more days each block shows the mean of as many.
///   - style: Where there is only ASCII, a letter that stands the higher on its line.
/// - Returns: A block or a blank for each day, or for two, three … days together.
package func sparkline(
  _ values: [(day: Day, value: Double)], over days: ClosedRange<Day>,
  in range: ClosedRange<Double>, width: Int, _ style: TextStyle = TextStyle()
) -> String {
  let axis = TimeAxis(days, width: width)
  var sums = [(total: Double, count: Int)](repeating: (0, 0), count: axis.slotCount)
  for (day, value) in values {
    guard let slot = axis.slot(of: day) else { continue }
    sums[slot].total += value
    sums[slot].count += 1
  }
  let blocks = style.isASCII ? letters : blocks
  let extent = range.upperBound - range.lowerBound
  return String(
    sums.map { sum in
      guard sum.count > 0 else { return " " }
      let share = extent > 0 ? (sum.total / Double(sum.count) - range.lowerBound) / extent : 0.5
      return blocks[min(blocks.count - 1, max(0, Int(share * Double(blocks.count))))]
    })
}

private let blocks: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
private let letters: [Character] = ["_", ".", "-", "=", "^"]
