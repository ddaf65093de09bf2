/// A line of a fixed number of columns, written in any order; every character in it takes one column.
struct Row {
  private var cells: [Character]

  init(width: Int) {
    cells = Array(repeating: " ", count: max(0, width))
  }

  /// Whether nothing stands in some columns, nor in the one beside each end.
  func isFree(_ columns: Range<Int>) -> Bool {
    let wanted = (columns.lowerBound - 1..<columns.upperBound + 1).clamped(to: cells.indices)
    return cells[wanted].allSatisfy { $0 == " " }
  }

  /// Writes a text from a column on; what lies outside is left out.
  mutating func put(_ text: some Sequence<Character>, at column: Int) {
    for (offset, character) in text.enumerated() where cells.indices ~= column + offset {
      cells[column + offset] = character
    }
  }

  /// The line without blanks at its end.
  var text: String {
    let end = cells.lastIndex { $0 != " " }.map { $0 + 1 } ?? 0
    return String(cells[..<end])
  }
}
