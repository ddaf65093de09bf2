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
  /// `user_version` is part of the transaction, so that a crash leaves a whole version.
  static func migrate(
    _ database: borrowing Database, from applied: Int, by steps: [Migration] = Migration.all
  ) throws(SQLiteError) {
    let transaction = try database.begin()
    if applied == 0 {
      try database.execute(script: "PRAGMA application_id = \(applicationID)")
    }
    for step in steps.dropFirst(applied) { try database.execute(script: step.sql) }
    try database.execute(script: "PRAGMA user_version = \(steps.count)")
    try transaction.commit()
  }
}

/// The parts of a SQLite file's first 100 bytes that tell whose it is (sqlite.org/fileformat2.html,
/// section 1.3).
struct FileHeader {
  static let length = 100

  let isSQLite: Bool
  let applicationID: Int
  let userVersion: Int

  init(_ bytes: [UInt8]) {
    isSQLite = bytes.count == Self.length && bytes.starts(with: Array("SQLite format 3\0".utf8))
    userVersion = isSQLite ? Int(Int32(truncatingIfNeeded: Self.integer(bytes, at: 60))) : 0
    applicationID = isSQLite ? Self.integer(bytes, at: 68) : 0
  }

  private static func integer(_ bytes: [UInt8], at offset: Int) -> Int {
    bytes[offset..<offset + 4].reduce(0) { $0 << 8 + Int($1) }
  }
}
