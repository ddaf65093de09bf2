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
  let step: Int
  private var number = 0

  /// Begins a step; the transaction must be open.
  ///
  /// - Parameters:
  ///   - command: The name of the command, never what was typed after it.
  ///   - stamp: When the step is taken.
  ///   - undone: The step that this one takes back.
  ///   - database: The journal.
  /// - Throws: `SQLiteError`.
  init(
    beginning command: String, at stamp: Stamp, undoing undone: Int? = nil,
    in database: borrowing Database
  ) throws(SQLiteError) {
    let last = try database.all(
      "SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'step'", as: Int.self)
    let (next, isTooFar) = (last.first ?? 0).addingReportingOverflow(1)
    guard !isTooFar else { throw SQLiteError(.corrupt, "the last step has the last number") }
    step = next
    let values: [SQLiteValue] = [
      .integer(Int64(step)), .text(command), .integer(Int64(stamp.written.secondsSince1970)),
      .integer(Int64(stamp.utcOffset.minutesEast)), .of(undone),
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
    _ thing: Thing, before: String?, with statement: inout Statement
  ) throws(SQLiteError) {
    try statement.bind(values(thing, before))
    try statement.execute()
  }

  /// Records one change with the statements of ``WritingStatements``.
  mutating func add(
    _ thing: Thing, before: String?, by statements: inout Statements
  ) throws(SQLiteError) {
    try statements.execute(values(thing, before), by: WritingStatements.change)
  }

  private mutating func values(_ thing: Thing, _ before: String?) -> [SQLiteValue] {
    number += 1
    let values: [SQLiteValue] = [
      .integer(Int64(step)), .integer(Int64(number)), .text(thing.subject.rawValue),
      .text(thing.key), .of(before),
    ]
    return values.sealed
  }
}
