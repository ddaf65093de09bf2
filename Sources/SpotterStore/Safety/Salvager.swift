internal import SQLite
internal import SpotterModel

/// One salvage in progress.
struct Salvager {
  let uuid: String
  let stamp: Stamp
  var result = Salvage()

  /// The spots whose rows can be read and differ from their checksums, until an entry needs them.
  var damagedSpots: [Int: [SQLiteValue]] = [:]

  /// What every table was given.
  private var contents: [String: Inspection.Contents] = [:]

  private var hasIdentity = false
  private var last = 0

  init(uuid: String, stamp: Stamp) {
    self.uuid = uuid
    self.stamp = stamp
  }

  mutating func fill(_ draft: String, from old: borrowing Database) throws {
    let new = try Database(.file(path: draft), .readWrite)
    try JournalFile.prepare(new)
    try Schema.migrate(new)
    let state = try old.begin(.deferred)
    let transaction = try new.begin()
    let bound = ((try? old.all("SELECT last_entry FROM journal", as: Int.self))?.first ?? 0)
    let version = try SchemaFinding(in: old).version
    if version >= 3 { try savePictures(from: old, upTo: max(bound, Self.farthest), in: new) }
    for table in CheckedTable.all(at: version) {
      try save(table, upTo: max(bound, last, Self.farthest), from: old, in: new)
    }
    for number in damagedSpots.keys.sorted() {
      result.leftOut.append(Damage(reason: .checksum, table: "spot", row: number))
    }
    if !hasIdentity { try insertIdentity(uuid: uuid, at: stamp.written.secondsSince1970, in: new) }
    try raiseLastEntry(in: new)
    try partFromLosses(in: new)
    contents = try Inspection(within: new).contents
    try transaction.commit()
    try state.rollback()
  }

  /// Whether a look at what was made finds it whole, and all that was saved.
  func describes(_ inspection: Inspection) -> Bool {
    inspection.isWhole && inspection.entries == result.entries && inspection.contents == contents
  }

  /// Marks where what was saved ends, unless nothing is missing from it.
  private func partFromLosses(in new: borrowing Database) throws(SQLiteError) {
    guard !result.leftOut.isEmpty || !result.guessed.isEmpty else { return }
    _ = try StepRecord(beginning: StepStack.salvage, at: stamp, in: new)
  }

  /// How far numbers are looked up one by one where nothing tells the last one.
  private static let farthest = 10_000

  private mutating func save(
    _ table: CheckedTable, upTo bound: Int, from old: borrowing Database,
    in new: borrowing Database
  ) throws {
    let isRead = try table.scan(old, upTo: bound) { row in
      let number = (try? Int(reading: row.column(at: 0))).flatMap { $0 }
      let isEntry = table.entries != nil
      let day = isEntry ? (try? String(reading: row.column(at: 1))).flatMap { Day(iso: $0) } : nil
      func leaveOut(_ reason: Damage.Reason) {
        result.leftOut.append(
          Damage(reason: reason, table: table.name, row: number, isEntry: isEntry, day: day))
      }
      guard row.isWhole else {
        if table.name == "spot", let number, let words = try? row.values {
          damagedSpots[number] = words
          return
        }
        return leaveOut(.checksum)
      }
      let values = try row.values
      guard
        try insert(values, by: table.insert, in: new) || mend(values, of: table, from: old, in: new)
      else { return leaveOut(.reference) }
      if isEntry || table.name == "voided_entry" { last = max(last, number ?? 0) }
      if isEntry { result.entries += 1 }
      if table.name == "journal" { hasIdentity = true }
    }
    if !isRead { result.leftOut.append(Damage(reason: .unreadable, table: table.name)) }
  }

  /// Saves a row that names something that is lost, with a substitute for that.
  ///
  /// - Returns: Whether it could be saved so.
  private mutating func mend(
    _ values: [SQLiteValue], of table: CheckedTable, from old: borrowing Database,
    in new: borrowing Database
  ) throws -> Bool {
    var hasSpot = false
    if let position = table.spotPosition, case .integer(let spot) = values[position] {
      hasSpot = try addSubstitute(forSpot: Int(spot), from: old, in: new)
    }
    let mended = table.entries?.kind == .photo ? try withSubstitute(values, in: new) : nil
    guard hasSpot || mended != nil, try insert(mended ?? values, by: table.insert, in: new)
    else { return false }
    if mended != nil {
      result.guessed.append(
        "\(subject(of: values)) was kept without its picture, which is damaged or missing: one grey "
          + "pixel stands in its place.")
    }
    return true
  }

  /// An entry's row at the beginning of a sentence, such as "Entry 17 (2026-03-01)".
  private func subject(of values: [SQLiteValue]) -> String {
    guard case .integer(let number) = values[0] else { return "An entry" }
    return "Entry \(number)" + (values[1].legibleText.map { " (\($0.visible))" } ?? "")
  }

  /// Whether nothing stood against it.
  func insert(
    _ values: [SQLiteValue], by sql: SQL, in new: borrowing Database
  ) throws(SQLiteError) -> Bool {
    do {
      var statement = try new.prepare(sql)
      try statement.bind(values)
      try statement.execute()
      return true
    } catch  where error.code.primary == .constraint {
      return false
    }
  }

  /// No number is given twice, not even that of an entry that was left out.
  private func raiseLastEntry(in new: borrowing Database) throws {
    let rows = try new.all(
      "SELECT uuid, created, last_entry FROM journal", as: (String.self, Int.self, Int.self))
    // A number far away is damaged itself.
    let lost =
      result.leftOut.compactMap { $0.isEntry ? $0.row : nil }.filter { $0 <= last + Self.farthest }
      .max() ?? 0
    guard let (uuid, created, stored) = rows.first, stored < max(last, lost) else { return }
    let values: [SQLiteValue] = [
      .integer(1), .text(uuid), .integer(Int64(created)), .integer(Int64(max(last, lost))),
    ]
    try new.run("DELETE FROM journal")
    var insert = try new.prepare(CheckedTable.journal.insert)
    try insert.bind(values.sealed)
    try insert.execute()
  }
}

extension Row {
  /// Every column of the row.
  fileprivate var values: [SQLiteValue] {
    get throws {
      var values: [SQLiteValue] = []
      for position in 0..<count { values.append(try SQLiteValue(reading: column(at: position))) }
      return values
    }
  }
}

extension SQLiteValue {
  var legibleText: String? {
    guard case .text(let text) = self else { return nil }
    return text
  }
}
