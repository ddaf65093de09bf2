internal import SpotterModel
internal import SpotterStore

extension ExportFormat {
  /// CSV (RFC 4180): a header with the names of the fields, a line an entry.
  static let csv = ExportFormat(name: "csv", takesSettings: false, takesVoided: true) {
    _, request in
    CSVWriter(addsVoided: request.addsVoided, isVisible: request.isForTerminal)
  }
}

struct CSVWriter: EntryWriter {
  private var row: CSVRow
  private let addsVoided: Bool

  /// - Parameters:
  ///   - addsVoided: Whether there is a column that tells which entries were voided.
  ///   - isVisible: Whether control characters become visible escapes: on a terminal only.
  init(addsVoided: Bool, isVisible: Bool) {
    row = CSVRow(
      columns: Entry.allFieldNames + (addsVoided ? ["voided"] : []), isVisible: isVisible)
    self.addsVoided = addsVoided
  }

  func start(_ bytes: inout [UInt8]) {
    bytes.append(text: row.columns.joined(separator: ",") + "\r\n")
  }

  mutating func add(_ shared: SharedEntry, _ id: Entry.ID, _ bytes: inout [UInt8]) {
    row.clear()
    shared.write(to: &row)
    for (index, cell) in row.cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      if !cell.isEmpty { bytes.append(text: CSVText.cell(cell)) }
    }
    bytes.append(text: "\r\n")
  }

  func finish(_ bytes: inout [UInt8]) {}
}

/// The cells of one line.
private struct CSVRow: FieldSink {
  let columns: [String]
  private(set) var cells: [String]
  private let positions: [String: Int]
  private let isVisible: Bool

  init(columns: [String], isVisible: Bool) {
    self.columns = columns
    self.isVisible = isVisible
    cells = Array(repeating: "", count: columns.count)
    positions = Dictionary(
      uniqueKeysWithValues: columns.enumerated().map { ($0.element, $0.offset) })
  }

  mutating func clear() {
    for index in cells.indices { cells[index] = "" }
  }

  private mutating func set(_ name: String, to text: String) {
    if let position = positions[name] { cells[position] = text }
  }

  mutating func add(_ name: String, _ text: String?) {
    guard var text else { return }
    if isVisible { text = text.visible }
    set(name, to: Entry.typedFields.contains(name) ? CSVText.defused(text) : text)
  }

  mutating func add(_ name: String, _ number: Double?) {
    if let number { set(name, to: jsonText(of: number)) }
  }

  mutating func add(_ name: String, _ number: Int?) {
    if let number { set(name, to: "\(number)") }
  }

  mutating func add(_ name: String, _ flag: Bool?) {
    if let flag { set(name, to: flag ? "true" : "false") }
  }

  mutating func add(_ name: String, _ words: [String]) {
    set(name, to: words.joined(separator: ";"))
  }
}
