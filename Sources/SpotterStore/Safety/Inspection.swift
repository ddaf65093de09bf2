internal import SQLite
internal import SpotterModel

/// What a look at every page and every row of a journal came to.
package struct Inspection: Sendable {
  /// The version of its schema.
  package let version: Int

  /// How many of its entries are whole, with all that they name; voided ones are not counted.
  package private(set) var entries = 0

  /// What is not as it was written.
  package private(set) var damages: [Damage] = []

  /// Tables, indexes, views and triggers that Spotter did not make; they are no damage.
  package private(set) var additions: [String] = []

  /// What each table holds, to compare a copy with: how many rows, and a checksum over theirs.
  private(set) var contents: [String: Contents] = [:]

  /// The entries that are as they were written and yet not whole, for what they name.
  private var flawed: Set<Int> = []

  struct Contents: Hashable, Sendable {
    var rows = 0
    var checksum: UInt64 = 0
  }

  package var isWhole: Bool { damages.isEmpty }

  /// The first of the damages, and how many more there are.
  package var complaint: String {
    guard let first = damages.first else { return "nothing is wrong" }
    return damages.count == 1 ? "\(first)" : "\(first), and \(damages.count - 1) more"
  }

  /// Looks at a journal in one state of it.
  ///
  /// - Throws: `SQLiteError`, where it tells of something else than damage.
  static func of(_ database: borrowing Database) throws -> Inspection {
    let state = try database.begin(.deferred)
    let inspection = try Inspection(within: database)
    try state.rollback()
    return inspection
  }

  /// Looks at a journal, its first bytes too.
  static func of(_ journal: borrowing UntouchedJournal) throws -> Inspection {
    var inspection = try of(journal.database)
    if journal.isHeadless {
      inspection.damages.insert(Damage(reason: .pages, detail: Damage.header), at: 0)
    }
    return inspection
  }

  /// What is damaged in a journal that somebody has open; nil where nothing is, or where that cannot be told.
  ///
  /// No file is opened but by SQLite, which knows of its own locks on it: to close another descriptor
  /// would let go of them.
  static func complaint(ofJournalAt path: String) -> String? {
    guard let file = try? JournalFile.resolved(path),
      let database = try? Database(.file(path: file), .readOnly),
      (try? JournalFile.prepareReading(database)) != nil
    else { return nil }
    database.setBusyTimeout(milliseconds: 0)
    guard let inspection = try? of(database), !inspection.isWhole else { return nil }
    return inspection.complaint
  }

  /// What is said of a journal of which SQLite can read nothing.
  ///
  /// - Parameter version: The version that its header tells.
  init(unreadable version: Int) {
    self.version = version
    damages = [Damage(reason: .pages, detail: "SQLite cannot read any of it")]
  }

  /// Looks at a journal within an open transaction.
  init(within database: borrowing Database) throws {
    let schema = try SchemaFinding(in: database)
    version = schema.version
    compare(schema)
    try checkPages(database)
    let last = try numbers(database, "SELECT last_entry FROM journal").first ?? 0
    for table in CheckedTable.all(at: version) { try check(table, upTo: last, in: database) }
    if version >= 3 { try checkPictures(database, upTo: last) }
    try checkReferences(database)
    entries -= flawed.count
    let steps = try numbers(database, "SELECT seq FROM sqlite_sequence WHERE name = 'step'")
    contents["sqlite_sequence"] = Contents(
      rows: steps.count, checksum: UInt64(truncatingIfNeeded: steps.first ?? 0))
    // The next step gets the number after it.
    let highest = try numbers(database, "SELECT coalesce(max(id), 0) FROM step").first ?? 0
    if !(highest..<Int.max ~= steps.first ?? 0) || steps.count > 1 {
      damages.append(Damage(reason: .numbering, table: "step"))
    }
  }

  private mutating func compare(_ schema: SchemaFinding) {
    let (expected, found) = (schema.expected, schema.found)
    if schema.told != version {
      damages.append(
        Damage(
          reason: .pages,
          detail: "its header says version \(schema.told), and its tables are not of that version"))
    }
    for (name, object) in expected.sorted(by: { $0.key < $1.key }) where found[name] != object {
      let detail = found[name] == nil ? "is missing" : "is not as Spotter made it"
      damages.append(Damage(reason: .schema, table: "\(object.type) \(name)", detail: detail))
    }
    additions = found.keys.filter { expected[$0] == nil && !$0.hasPrefix("sqlite_") }.sorted()
  }

  /// One damage, however many faults SQLite finds: they have one cause as a rule.
  private mutating func checkPages(_ database: borrowing Database) throws {
    let lines =
      try tolerant { try database.all("PRAGMA integrity_check", as: String.self) }
      ?? ["*** its pages cannot be read"]
    let faults = lines.flatMap { $0.split(separator: "\n") }
      // The second is a heading.
      .filter { $0 != "ok" && $0 != "*** in database main ***" }
      .map { String($0.drop { "* ".contains($0) }) }
    guard let first = faults.first else { return }
    // SQLite lists a page for which it has no memory among those that are damaged.
    if SQLiteLibrary.hasRunOutOfMemory,
      faults.contains(where: { $0.hasSuffix("error code=\(ResultCode.noMemory.rawValue)") })
    {
      throw SQLiteError(.noMemory, ResultCode.noMemory.message)
    }
    let rest = faults.count == 1 ? "" : ", and \(faults.count - 1) more of its pages or indexes"
    damages.append(Damage(reason: .pages, detail: first + rest))
  }

  private mutating func check(
    _ table: CheckedTable, upTo last: Int, in database: borrowing Database
  ) throws {
    var sum = Checksum()
    var rows = 0
    var read: Set<Int> = []
    var found: [Damage] = []
    let isRead = try table.scan(database, upTo: last) { row in
      rows += 1
      sum.add(row.column(at: row.count - 1))
      let key = row.column(at: 0)
      let number = key.type == .integer ? Int(key.integer) : nil
      if let number { read.insert(number) }
      guard !row.isWhole else { return }
      let day = table.entries == nil ? nil : row.legibleDay
      found.append(
        Damage(
          reason: .checksum, table: table.name, row: number, isEntry: table.entries != nil,
          day: day))
    }
    if table.entries != nil { entries += rows - found.count }
    // One row, always; other tables may be empty.
    if table.name == "journal", isRead, rows == 0 {
      found.append(Damage(reason: .unreadable, table: table.name))
    }
    contents[table.name] = Contents(rows: rows, checksum: sum.value)
    if !isRead {
      found += try lost(from: table, read, in: database)
    }
    damages += found
  }

  /// What cannot be read of a table: of entries, those that its index still knows.
  private func lost(
    from table: CheckedTable, _ read: Set<Int>, in database: borrowing Database
  ) throws -> [Damage] {
    let all = [Damage(reason: .unreadable, table: table.name)]
    guard let entries = table.entries else { return all }
    let known = try tolerant {
      try database.all(entries.indexed, as: (Int.self, String.self))
    }
    let missing = (known ?? []).filter { !read.contains($0.0) }.sorted { $0.0 < $1.0 }
    guard known != nil, !missing.isEmpty else { return all }
    return missing.map { number, day in
      Damage(
        reason: .unreadable, table: table.name, row: number, isEntry: true, day: Day(iso: day))
    }
  }

  private mutating func checkPictures(
    _ database: borrowing Database, upTo last: Int
  ) throws {
    var sum = Checksum()
    var rows = 0
    var whole: Set<String> = []
    var broken: [(row: Int, digest: String?)] = []
    let isRead = try CheckedTable.pictures.scan(database, upTo: last) { row in
      rows += 1
      sum.add(row.column(at: 1))
      sum.add(row.column(at: 2))
      let number = Int(row.column(at: 0).integer)
      let digest = try? String(reading: row.column(at: 1))
      if let digest, try database.isWhole(picture: number, digest) {
        whole.insert(digest)
      } else {
        broken.append((number, digest))
      }
    }
    contents["photo_data"] = Contents(rows: rows, checksum: sum.value)
    if !isRead { damages.append(Damage(reason: .unreadable, table: "photo_data")) }
    let named = try checkPhotos(database, upTo: last, whole)
    // What an entry shows is told with the entry.
    for (row, digest) in broken where !(digest.map(named.contains) ?? false) {
      damages.append(Damage(reason: .picture, table: "photo_data", row: row))
    }
  }

  /// Names the photos whose pictures are not whole.
  ///
  /// - Returns: The digests of those pictures.
  private mutating func checkPhotos(
    _ database: borrowing Database, upTo last: Int, _ whole: Set<String>
  ) throws -> Set<String> {
    var named: Set<String> = []
    let known = Set(damages.lazy.filter { $0.isEntry }.compactMap(\.row))
    _ = try CheckedTable(entries: .photo).scan(database, upTo: last) { row in
      guard row.isWhole,
        let digest = try? String(reading: row.column(at: EntryTable.digestPosition)),
        !whole.contains(digest)
      else { return }
      let number = Int(row.column(at: 0).integer)
      guard !known.contains(number), flawed.insert(number).inserted else { return }
      named.insert(digest)
      damages.append(
        Damage(
          reason: .picture, table: "photo", row: number, isEntry: true, day: row.legibleDay))
    }
    return named
  }

  private mutating func checkReferences(_ database: borrowing Database) throws {
    let rows = try tolerant {
      try database.all("PRAGMA foreign_key_check", as: (String.self, Int?.self))
    }
    let tables = EntryTable.all.map(\.name)
    for (table, row) in rows ?? [] {
      let isEntry = tables.contains(table)
      // Once is enough, also of an entry that names two things that are not there.
      if isEntry, let row {
        if damages.contains(where: { $0.isEntry && $0.row == row }) { continue }
        flawed.insert(row)
      }
      damages.append(Damage(reason: .reference, table: table, row: row, isEntry: isEntry))
    }
  }

  /// Tells of a header that keeps SQLite from reading what is whole.
  mutating func tellThatItDoesNotOpen() {
    damages.append(Damage(reason: .pages, detail: "its header is damaged, and all else is whole"))
  }

  /// Tells of a file that is too short as of one damage, with the entries that it took along.
  mutating func tell(of shortfall: Shortfall) {
    damages.removeAll { damage in
      switch damage.reason {
      case .pages, .schema: true
      case .unreadable: damage.row == nil
      default: false
      }
    }
    damages.insert(Damage(reason: .pages, detail: shortfall.description), at: 0)
  }
}

private func numbers(_ database: borrowing Database, _ sql: SQL) throws -> [Int] {
  do {
    return try database.all(sql, as: Int.self)
  } catch  where error.tellsOfDamage {
    return []
  }
}

extension Row {
  /// The day of an entry's row, its second column, if it still is one.
  fileprivate var legibleDay: Day? {
    let text = try? String(reading: column(at: 1))
    return text.flatMap { Day(iso: $0) }
  }
}

extension EntryTable {
  /// The numbers and days of the entries as an index has them, which stands on other pages.
  fileprivate var indexed: SQL {
    switch kind {
    case .spot: "SELECT rowid, day FROM spot_observation INDEXED BY spot_observation_by_day"
    case .day: "SELECT rowid, day FROM day_observation INDEXED BY day_observation_by_day"
    case .exposure: "SELECT rowid, day FROM exposure INDEXED BY exposure_by_day"
    case .care: "SELECT rowid, day FROM care INDEXED BY care_by_day"
    case .photo: "SELECT rowid, day FROM photo INDEXED BY photo_by_day"
    case .acknowledge:
      "SELECT rowid, day FROM acknowledgement INDEXED BY acknowledgement_by_day"
    }
  }
}
