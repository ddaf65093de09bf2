internal import Migrations
internal import SQLite

/// What makes a SQLite file a journal, and how it gets its tables.
enum Schema {
  /// "SPOT" in ASCII, at byte 68 of the file.
  static let applicationID = 0x5350_4F54

  /// How many steps a journal of this version has behind it.
  static var version: Int { Migration.all.count }

  /// Applies the steps that a journal has not seen yet, all of them or none.
  ///
  /// `user_version` is part of the transaction, so that a crash leaves a whole version. A step may
  /// make a table anew under the name of an old one, so that references are only checked at the
  /// end (sqlite.org/lang_altertable.html, section 7).
  ///
  /// - Parameters:
  ///   - database: The journal; no transaction may be open.
  ///   - last: The version to come to.
  ///   - steps: Every step that there is, oldest first.
  ///   - mayBegin: Asked within the transaction, before anything is changed.
  /// - Returns: What came of it.
  /// - Throws: `SQLiteError`.
  @discardableResult
  static func migrate(
    _ database: borrowing Database, upTo last: Int = version,
    by steps: [Migration] = Migration.all, _ mayBegin: () throws(SQLiteError) -> Bool = { true }
  ) throws(SQLiteError) -> MigrationOutcome {
    // Within a transaction it would do nothing.
    try database.set(.foreignKeys, to: false)
    defer { try? database.set(.foreignKeys, to: true) }
    let transaction = try database.begin()
    let applied = try database.journalVersion()
    guard applied < last else { return .wasDone }
    guard try mayBegin() else { return .wasStopped }
    if applied == 0 {
      try database.execute(script: "PRAGMA application_id = \(applicationID)")
    }
    for step in steps.prefix(last).dropFirst(applied) { try database.execute(script: step.sql) }
    try database.execute(script: "PRAGMA user_version = \(last)")
    let broken = try database.all("PRAGMA foreign_key_check", as: String.self)
    guard broken.isEmpty else {
      throw SQLiteError(.constraintForeignKey, "a reference leads nowhere after a migration")
    }
    try transaction.commit()
    return .isDone
  }
}

/// What came of bringing a journal up to date.
enum MigrationOutcome {
  case isDone

  /// Another process was quicker.
  case wasDone

  /// Something stood against it; nothing is changed.
  case wasStopped
}

/// The parts of a SQLite file's first 100 bytes that tell whose it is (sqlite.org/fileformat2.html,
/// section 1.3).
struct FileHeader {
  static let length = 100

  /// What every SQLite file begins with.
  static let start = Array("SQLite format 3\0".utf8)

  let isSQLite: Bool
  let applicationID: Int
  let userVersion: Int

  init(_ bytes: [UInt8]) {
    let isLong = bytes.count == Self.length
    isSQLite = isLong && bytes.starts(with: Self.start)
    userVersion = isLong ? Int(Int32(truncatingIfNeeded: Self.integer(bytes, at: 60))) : 0
    applicationID = isLong ? Self.integer(bytes, at: 68) : 0
  }

  static func integer(_ bytes: [UInt8], at offset: Int) -> Int {
    bytes[offset..<offset + 4].reduce(0) { $0 << 8 + Int($1) }
  }
}
