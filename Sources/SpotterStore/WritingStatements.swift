internal import SQLite
internal import SpotterModel

/// The statements of writing, by their positions in a list that is compiled as it is needed: to
/// compile one takes longer than to write an entry.
enum WritingStatements {
  static let change = 0
  static let spotNamed = 1
  static let insertSpot = 2
  static let insertVoided = 3
  static let voided = 4

  /// Writes an entry of a kind.
  static func insert(_ kind: Entry.Kind) -> Int { 5 + kind.position }

  /// Reads the entries of a kind that might be equal to one: those of a day, up to some number, and
  /// of a spot where the kind has one.
  static func alike(_ kind: Entry.Kind) -> Int { 5 + EntryTable.all.count + kind.position }

  /// Reads an entry of a kind by its number.
  static func entry(_ kind: Entry.Kind) -> Int { 5 + 2 * EntryTable.all.count + kind.position }

  static let list: [SQL] =
    [
      StepRecord.insert,
      "SELECT id, name, site, side, checksum FROM spot WHERE name = ?",
      "INSERT INTO spot (id, name, site, side, checksum) VALUES (?, ?, ?, ?, ?)",
      "INSERT INTO voided_entry (id, day, spot, entry, checksum) VALUES (?, ?, ?, ?, ?)",
      "SELECT id, day, spot, entry, checksum FROM voided_entry WHERE id = ?",
    ] + EntryTable.all.map(\.insert)
    + EntryTable.all.map { table in
      table.namesSpots
        ? "\(table.select) WHERE day = ? AND id <= ? AND spot IS ?"
        : "\(table.select) WHERE day = ? AND id <= ?"
    } + EntryTable.all.map { "\($0.select) WHERE id = ?" }
}

extension Entry.Kind {
  /// The position of its table in `EntryTable.all`.
  fileprivate var position: Int {
    switch self {
    case .spot: 0
    case .day: 1
    case .exposure: 2
    case .care: 3
    case .photo: 4
    case .acknowledge: 5
    }
  }
}

extension Row {
  /// Whether the row, its checksum apart, holds these values byte for byte, in all columns but the
  /// number and the moment of writing.
  func isAlike(_ values: [SQLiteValue]) -> Bool {
    guard count == values.count + 1 else { return false }
    for position in values.indices where position != 0 && position != EntryFrame.writtenPosition {
      guard column(at: position).holds(values[position]) else { return false }
    }
    return true
  }
}

extension Column {
  fileprivate func holds(_ value: SQLiteValue) -> Bool {
    switch value {
    case .null: return isNull
    case .integer(let integer): return type == .integer && self.integer == integer
    case .real(let real): return type == .real && self.real == real
    case .text(let text):
      guard type == .text else { return false }
      let bytes = self.bytes
      guard bytes.count == text.utf8.count else { return false }
      var position = 0
      for byte in text.utf8 {
        if bytes[position] != byte { return false }
        position += 1
      }
      return true
    case .blob: return false
    }
  }
}
