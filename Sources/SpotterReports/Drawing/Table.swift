/// Rows under headings, each column as wide as it needs; the last one wraps.
package struct Table {
  package struct Column {
    package var heading: String
    package var isRightAligned: Bool

    package init(_ heading: String, isRightAligned: Bool = false) {
      self.heading = heading
      self.isRightAligned = isRightAligned
    }
  }

  package var columns: [Column]
  package var rows: [[String]]

  package init(_ columns: [Column], rows: [[String]]) {
    self.columns = columns
    self.rows = rows
  }

  /// The lines of the table, headings first; columns without any content are left out.
  package func lines(_ style: TextStyle) -> [String] {
    let shown = columns.indices.filter { index in rows.contains { !$0[index].isEmpty } }
    guard let last = shown.last else { return [] }
    var widths = shown.map { index in
      ([columns[index].heading] + rows.map { $0[index] }).map(\.displayWidth).max() ?? 0
    }
    let before = widths.dropLast().reduce(0) { $0 + $1 + Self.gap }
    let isWide = before + (widths.last ?? 0) > style.width
    if isWide { widths[widths.count - 1] = max(Self.narrowestLast, style.width - before) }
    let headings = zip(shown, widths).map { index, width in
      columns[index].heading.padded(to: width, alignedRight: columns[index].isRightAligned)
    }
    var lines = [style.paint(joined(headings), .dim)]
    for row in rows {
      let tail = row[last].wrapped(to: widths[widths.count - 1])
      let cells = zip(shown.dropLast(), widths).map { index, width in
        row[index].padded(to: width, alignedRight: columns[index].isRightAligned)
      }
      let first =
        columns[last].isRightAligned
        ? tail[0].padded(to: widths[widths.count - 1], alignedRight: true) : tail[0]
      lines.append(joined(cells + [first]))
      let indent = String(repeating: " ", count: before)
      lines += tail.dropFirst().map { indent + $0 }
    }
    return lines
  }

  private static let gap = 2
  private static let narrowestLast = 16

  private func joined(_ cells: [String]) -> String {
    var line = cells.joined(separator: String(repeating: " ", count: Self.gap))
    while line.last == " " { line.removeLast() }
    return line
  }
}
