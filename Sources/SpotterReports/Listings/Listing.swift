internal import SpotterModel

/// A list that commands show: as a table for people, as CSV for spreadsheets.
package struct Listing: Sendable {
  package struct Column: Sendable {
    /// The name in CSV; nil for what only the table shows.
    package var name: String?

    /// The heading of the table; nil for what only CSV shows.
    package var heading: String?
    package var isRightAligned = false

    package init(_ name: String?, _ heading: String?, isRightAligned: Bool = false) {
      self.name = name
      self.heading = heading
      self.isRightAligned = isRightAligned
    }
  }

  /// One value, as a table and as CSV write it.
  package struct Cell: Sendable {
    package var shown: String
    package var raw: String

    /// Whether a person typed it, so that a spreadsheet must not take it for a formula.
    package var isTyped: Bool

    package init(_ raw: String, shown: String? = nil, isTyped: Bool = false) {
      self.raw = raw
      self.shown = shown ?? raw
      self.isTyped = isTyped
    }
  }

  package var columns: [Column]
  package var rows: [[Cell]]

  package init(_ columns: [Column], rows: [[Cell]]) {
    self.columns = columns
    self.rows = rows
  }

  /// The list as aligned lines.
  package func text(_ style: TextStyle) -> String {
    let shown = columns.indices.filter { columns[$0].heading != nil }
    return Table(
      shown.map { index in
        .init(columns[index].heading ?? "", isRightAligned: columns[index].isRightAligned)
      },
      rows: rows.map { row in shown.map { row[$0].shown.visible } }
    ).lines(style).joined(separator: "\n")
  }

  /// The list as CSV (RFC 4180, lines end with CR LF), a header first.
  ///
  /// - Parameter isVisible: Whether control characters become visible escapes: on a terminal only.
  /// - Returns: The lines, the last one ended too.
  package func csv(isVisible: Bool = false) -> String {
    let header = columns.compactMap { $0.name.map { field(Cell($0), false) } }.joined(
      separator: ",")
    let written = columns.indices.filter { columns[$0].name != nil }
    let lines = rows.map { row in written.map { field(row[$0], isVisible) }.joined(separator: ",") }
    return ([header] + lines).joined(separator: "\r\n") + "\r\n"
  }

  private func field(_ cell: Cell, _ isVisible: Bool) -> String {
    let text = isVisible ? cell.raw.visible : cell.raw
    return CSVText.cell(cell.isTyped ? CSVText.defused(text) : text)
  }
}
