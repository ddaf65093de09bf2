internal import SQLite
package import SpotterModel

/// When something is written: the instant, and how far the local clock is ahead of UTC.
package struct Stamp: Hashable, Sendable {
  package var written: Instant
  package var utcOffset: UTCOffset

  package init(written: Instant, utcOffset: UTCOffset) {
    self.written = written
    self.utcOffset = utcOffset
  }
}

/// The record of what one command changes, kept in the same transaction as the changes.
struct StepRecord {
  enum Subject: String {
    case entry, spot, setting
  }

  private let step: Int
  private var number = 0

  /// Begins a step; the transaction must be open.
  ///
  /// - Parameters:
  ///   - command: The name of the command, never what was typed after it.
  ///   - stamp: When the step is taken.
  ///   - database: The journal.
  /// - Throws: `SQLiteError`.
  init(
    beginning command: String, at stamp: Stamp, in database: borrowing Database
  ) throws(SQLiteError) {
    let last = try database.all(
      "SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'step'", as: Int.self)
    step = (last.first ?? 0) + 1
    let values: [SQLiteValue] = [
      .integer(Int64(step)), .text(command), .integer(Int64(stamp.written.secondsSince1970)),
      .integer(Int64(stamp.utcOffset.minutesEast)), .null,
    ]
    var insert = try database.prepare(
      """
      INSERT INTO step (id, command, written, utc_offset_minutes, undoes, checksum)
      VALUES (?, ?, ?, ?, ?, ?)
      """)
    try insert.bind(values.sealed)
    try insert.execute()
  }

  static let insert: SQL =
    "INSERT INTO change (step, number, subject, key, before, checksum) VALUES (?, ?, ?, ?, ?, ?)"

  /// Records one change with a statement of ``insert``.
  mutating func add(
    _ subject: Subject, key: String, before: String?, with statement: inout Statement
  ) throws(SQLiteError) {
    number += 1
    let values: [SQLiteValue] = [
      .integer(Int64(step)), .integer(Int64(number)), .text(subject.rawValue), .text(key),
      .of(before),
    ]
    try statement.bind(values.sealed)
    try statement.execute()
  }

  /// Records one change.
  mutating func add(
    _ subject: Subject, key: String, before: String?, to database: borrowing Database
  ) throws(SQLiteError) {
    var statement = try database.prepare(Self.insert)
    try add(subject, key: key, before: before, with: &statement)
  }
}
