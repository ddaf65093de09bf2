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
  ///
  /// Where the width is not enough, the widest columns are wrapped.
  ///
  /// - Parameters:
  ///   - style: How wide the lines may be.
  ///   - narrowest: What a column is left with at least, even if lines are too wide then.
  /// - Returns: The lines.
  package func lines(_ style: TextStyle, narrowest: Int = 10) -> [String] {
    let shown = columns.indices.filter { index in rows.contains { !$0[index].isEmpty } }
    guard !shown.isEmpty else { return [] }
    let widths = fitted(
      shown.map { index in
        ([columns[index].heading] + rows.map { $0[index] }).map(\.displayWidth).max() ?? 0
      }, to: style.width, narrowest: narrowest)
    let headings = cells(columns.map(\.heading), shown, widths).map { style.paint($0, .dim) }
    return headings + rows.flatMap { cells($0, shown, widths) }
  }

  private static let gap = 2
  /// Takes columns off the widest column until all fit, or until none is wide.
  private func fitted(_ widths: [Int], to width: Int, narrowest: Int) -> [Int] {
    var widths = widths.map { min($0, width) }
    while widths.reduce(Self.gap * (widths.count - 1), +) > width {
      guard let widest = widths.indices.max(by: { widths[$0] < widths[$1] }),
        widths[widest] > narrowest
      else { break }
      widths[widest] -= 1
    }
    return widths
  }

  /// One row as lines: as many as its highest cell needs.
  private func cells(_ row: [String], _ shown: [Int], _ widths: [Int]) -> [String] {
    let wrapped = zip(shown, widths).map { index, width in
      row[index].displayWidth <= width ? [row[index]] : row[index].wrapped(to: width)
    }
    let height = wrapped.map(\.count).max() ?? 1
    return (0..<height).map { level in
      var line = zip(zip(shown, widths), wrapped).map { column, lines in
        (level < lines.count ? lines[level] : "")
          .padded(to: column.1, alignedRight: columns[column.0].isRightAligned)
      }.joined(separator: String(repeating: " ", count: Self.gap))
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
