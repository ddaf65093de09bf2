internal import Platform
internal import SQLite
package import SpotterModel

/// What was saved of a damaged journal.
package struct Salvage: Sendable {
  /// How many entries.
  package var entries = 0

  /// What was left out: it differs from its checksum, or names something that was left out.
  package var leftOut: [Damage] = []

  /// What was kept although its checksum does not hold, because entries hang on it: sentences.
  package var guessed: [String] = []
}

extension JournalStore {
  /// Makes a new journal of everything in a damaged one whose checksum holds.
  ///
  /// - Parameters:
  ///   - path: The damaged journal; not a byte of it is changed.
  ///   - target: The absolute path of the new one; nothing may have that name yet.
  ///   - uuid: What the new one is to be known by, if what the old one was known by is damaged.
  ///   - now: The instant of its birth in that case.
  /// - Throws: ``JournalError``; there is no new file then.
  package static func salvage(
    _ path: String, to target: String, uuid: String, at now: Instant
  ) throws -> Salvage {
    do {
      let journal = try UntouchedJournal(path)
      let draft = try JournalFile.draftPath(for: target, cannotCreateCopy)
      defer { JournalFile.discard(draft) }
      try createPrivateFile(at: draft)
      var salvager = Salvager(uuid: uuid, seconds: now.secondsSince1970)
      try salvager.fill(draft, from: journal.database)
      try synchronizeFile(at: draft)
      try Platform.publish(draft, as: JournalFile.resolved(target))
      return salvager.result
    } catch let error as PlatformError {
      throw cannotCreateCopy(target, error)
    } catch let error as SQLiteError {
      throw JournalError(copying: path, to: target, error)
    }
  }
}

/// One salvage in progress.
private struct Salvager {
  let uuid: String
  let seconds: Int
  var result = Salvage()
  private var hasIdentity = false
  private var last = 0

  init(uuid: String, seconds: Int) {
    self.uuid = uuid
    self.seconds = seconds
  }

  mutating func fill(_ draft: String, from old: borrowing Database) throws {
    let new = try Database(.file(path: draft), .readWrite)
    try JournalFile.prepare(new)
    try Schema.migrate(new)
    let state = try old.begin(.deferred)
    let transaction = try new.begin()
    let bound = ((try? old.all("SELECT last_entry FROM journal", as: Int.self))?.first ?? 0)
    let version = try old.journalVersion()
    if version >= 3 { try savePictures(from: old, in: new) }
    for table in CheckedTable.all(at: version) {
      try save(table, upTo: max(bound, last, Self.farthest), from: old, in: new)
    }
    if !hasIdentity { try insertIdentity(uuid: uuid, at: seconds, in: new) }
    try raiseLastEntry(in: new)
    try transaction.commit()
    try state.rollback()
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
        if table.name == "spot", let number, let words = try? row.values,
          try guess(spot: number, words, in: new)
        {
          return
        }
        return leaveOut(.checksum)
      }
      guard try insert(row.values, by: table.insert, in: new) else { return leaveOut(.reference) }
      if isEntry || table.name == "voided_entry" { last = max(last, number ?? 0) }
      if isEntry { result.entries += 1 }
      if table.name == "journal" { hasIdentity = true }
    }
    if !isRead { result.leftOut.append(Damage(reason: .unreadable, table: table.name)) }
  }

  /// Keeps a spot with what can be read of it, so that its entries are not lost with it.
  private mutating func guess(
    spot number: Int, _ words: [SQLiteValue], in new: borrowing Database
  ) throws -> Bool {
    let name = words[1].legibleText.flatMap { $0.isEmpty ? nil : $0 }
    let site = words[2].legibleText.flatMap { Site(rawValue: $0) }
    let side = words[3].legibleText.flatMap { Side(rawValue: $0) }
    let place = BodyPlace(site: site ?? .body, side: side)
    let spare = "salvaged-\(number)"
    guard try insert(number, name ?? spare, place, in: new) || insert(number, spare, place, in: new)
    else { return false }
    result.guessed.append(
      "Spot \(number) differs from its checksum and was kept as \"\((name ?? spare).visible)\" at "
        + "\(place.slug): check its name and its place.")
    return true
  }

  private func insert(
    _ number: Int, _ name: String, _ place: BodyPlace, in new: borrowing Database
  ) throws -> Bool {
    let values: [SQLiteValue] = [
      .integer(Int64(number)), .text(name), .text(place.site.rawValue),
      .of(place.side?.rawValue),
    ]
    return try insert(values.sealed, by: CheckedTable.spot.insert, in: new)
  }

  /// Whether nothing stood against it.
  private func insert(
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

  private mutating func savePictures(
    from old: borrowing Database, in new: borrowing Database
  ) throws {
    do {
      var select = try old.prepare("SELECT id, sha256, data FROM photo_data ORDER BY id")
      var insert = try new.prepare("INSERT INTO photo_data (id, sha256, data) VALUES (?, ?, ?)")
      while try select.step() {
        var row = select.row
        let (id, digest): (Int, String) = (try row.next(), try row.next())
        guard try old.holdsPicture(id, digest: digest) else {
          result.leftOut.append(Damage(reason: .picture, table: "photo_data", row: id))
          continue
        }
        try insert.bind([.integer(Int64(id)), .text(digest), .blob(try row.next())])
        try insert.execute()
      }
    } catch let error as SQLiteError where error.tellsOfDamage {
      result.leftOut.append(Damage(reason: .unreadable, table: "photo_data"))
    }
  }

  /// No number is given twice, not even that of an entry that was left out.
  private func raiseLastEntry(in new: borrowing Database) throws {
    let rows = try new.all(
      "SELECT uuid, created, last_entry FROM journal", as: (String.self, Int.self, Int.self))
    let lost = result.leftOut.compactMap { $0.isEntry ? $0.row : nil }.max() ?? 0
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
  fileprivate var legibleText: String? {
    guard case .text(let text) = self else { return nil }
    return text
  }
}
