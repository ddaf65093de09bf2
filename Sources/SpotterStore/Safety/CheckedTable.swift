internal import SQLite
internal import SpotterModel

/// A table whose rows have a checksum each, as a whole: to be checked, compared and saved.
struct CheckedTable {
  let name: String

  /// Reads rows, what tells them apart first and the checksum last.
  let select: SQL

  /// Writes a row of the same columns.
  let insert: SQL

  /// The column of whole numbers that the rows are stored by; nil where they are stored by words.
  let key: SQL?

  /// Set for a table of entries.
  var entries: EntryTable?

  /// Where the number of a spot stands among the columns, from 0; nil where none does.
  var spotPosition: Int?

  /// The tables of a journal, those that others refer to first.
  ///
  /// A migration that alters the columns of a table adds here what they were before: a copy of an
  /// older journal is checked before the journal is brought up to date.
  static func all(at version: Int) -> [CheckedTable] {
    let entries = EntryTable.all.filter { $0.kind != .photo || version >= 3 }
      .map { CheckedTable(entries: $0) }
    return [journal, setting, spot, step, change] + entries
      + (version >= 3 ? [voidedEntry, replacement] : [])
  }

  init(entries table: EntryTable) {
    self.init(
      name: table.name, select: table.select, insert: table.insert, key: "id", entries: table)
    // It follows the columns that every entry has.
    if ![.day, .exposure].contains(table.kind) { spotPosition = EntryFrame.writtenPosition + 1 }
  }

  private init(
    name: String, select: SQL, insert: SQL, key: SQL?, entries: EntryTable? = nil,
    spotPosition: Int? = nil
  ) {
    self.name = name
    self.select = select
    self.insert = insert
    self.key = key
    self.entries = entries
    self.spotPosition = spotPosition
  }

  static let journal = CheckedTable(
    name: "journal", select: "SELECT id, uuid, created, last_entry, checksum FROM journal",
    insert: "INSERT INTO journal (id, uuid, created, last_entry, checksum) VALUES (?, ?, ?, ?, ?)",
    key: "id")

  static let spot = CheckedTable(
    name: "spot", select: "SELECT id, name, site, side, checksum FROM spot",
    insert: "INSERT INTO spot (id, name, site, side, checksum) VALUES (?, ?, ?, ?, ?)", key: "id")

  private static let setting = CheckedTable(
    name: "setting", select: "SELECT key, value, checksum FROM setting",
    insert: "INSERT INTO setting (key, value, checksum) VALUES (?, ?, ?)", key: nil)

  private static let step = CheckedTable(
    name: "step", select: StepRow.select,
    insert: """
      INSERT INTO step (id, command, written, utc_offset_minutes, undoes, checksum)
      VALUES (?, ?, ?, ?, ?, ?)
      """, key: "id")

  private static let change = CheckedTable(
    name: "change", select: "SELECT step, number, subject, key, before, checksum FROM change",
    insert: StepRecord.insert, key: nil)

  private static let voidedEntry = CheckedTable(
    name: "voided_entry", select: "SELECT id, day, spot, entry, checksum FROM voided_entry",
    insert: "INSERT INTO voided_entry (id, day, spot, entry, checksum) VALUES (?, ?, ?, ?, ?)",
    key: "id", spotPosition: 2)

  /// The pictures without their bytes: no table of ``all(at:)``, for their digests are their checksums.
  static let pictures = CheckedTable(
    name: "photo_data", select: "SELECT id, sha256, length(data) FROM photo_data",
    insert: "INSERT INTO photo_data (id, sha256, data) VALUES (?, ?, zeroblob(?))", key: "id")

  static let replacement = CheckedTable(
    name: "replacement", select: "SELECT step, kept, checksum FROM replacement",
    insert: "INSERT INTO replacement (step, kept, checksum) VALUES (?, ?, ?)", key: "step")
}

extension CheckedTable {
  /// Reads every row that can be read, also beyond pages that are damaged.
  ///
  /// - Parameters:
  ///   - database: The journal.
  ///   - last: The highest number that a row may have, where that end of the table is damaged.
  ///   - body: Gets each row once.
  /// - Returns: Whether SQLite could read the whole table.
  /// - Throws: What `body` throws, and `SQLiteError` that tells of no damage.
  func scan(
    _ database: borrowing Database, upTo last: Int, _ body: (inout Row) throws -> Void
  ) throws -> Bool {
    guard let key else { return try read("\(select)", in: database) { try body(&$0) } }
    var seen: Set<Int> = []
    var lowest = Int.min
    func visit(_ row: inout Row) throws -> Int? {
      let number = row.column(at: 0)
      guard number.type == .integer, seen.insert(Int(number.integer)).inserted else { return nil }
      try body(&row)
      return Int(number.integer)
    }
    let isRead = try read("\(select) ORDER BY \(key)", in: database) { row in
      if let number = try visit(&row) { lowest = number }
    }
    if isRead { return true }
    // From the other end, and then number by number in between: what a page lost takes no more
    // with it than itself.
    var highest: Int?
    _ = try read("\(select) WHERE \(key) > \(lowest) ORDER BY \(key) DESC", in: database) { row in
      if let number = try visit(&row) { highest = number }
    }
    let start = max(lowest, 0)
    // A number far away may be damaged itself.
    let (farthest, isTooFar) = start.addingReportingOverflow(Self.mostLookups)
    let end = min(highest ?? max(last, start), isTooFar ? .max : farthest)
    guard start < end else { return false }
    try lookUp(start...end, by: key, in: database) { _ = try visit(&$0) }
    return false
  }

  /// Reads the rows of some numbers, each as if the others were not there.
  private func lookUp(
    _ numbers: ClosedRange<Int>, by key: SQL, in database: borrowing Database,
    _ body: (inout Row) throws -> Void
  ) throws {
    do {
      var statement = try database.prepare("\(select) WHERE \(key) = ?")
      for number in numbers {
        try statement.bind([.integer(Int64(number))])
        let isThere = try tolerant { try statement.step() } ?? false
        guard isThere else { continue }
        var row = statement.row
        try body(&row)
      }
    } catch let error as SQLiteError where error.tellsOfDamage {
      // Not even its columns are known.
    }
  }

  /// How many numbers are looked up one by one at the most: seconds, and a long lifetime of entries.
  private static let mostLookups = 1_000_000

  private func read(
    _ sql: SQL, in database: borrowing Database, _ body: (inout Row) throws -> Void
  ) throws -> Bool {
    do {
      var statement = try database.prepare(sql)
      while try statement.step() {
        var row = statement.row
        try body(&row)
      }
      return true
    } catch let error as SQLiteError where error.tellsOfDamage {
      return false
    }
  }
}

extension SQLiteError {
  /// Whether the file is to blame, and not the disk, the lock or the program.
  var tellsOfDamage: Bool {
    // A table that is missing, or has other columns, is a plain error in the statement.
    isOfPages || [.error, .mismatch].contains(code.primary)
  }

  /// Whether SQLite cannot make sense of the file's pages.
  var isOfPages: Bool { [.corrupt, .notADatabase].contains(code.primary) || code == .unreadable }
}

/// Runs a reading, and gives nil where the file is too damaged for it.
func tolerant<Value>(_ read: () throws -> Value) throws -> Value? {
  do {
    return try read()
  } catch let error as SQLiteError where error.tellsOfDamage {
    return nil
  }
}
