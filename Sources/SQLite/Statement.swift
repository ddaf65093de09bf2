// Public, because that is what code that is inlined into other modules may call.
public import CSQLite

/// A prepared statement, finalized when its owner lets go of it.
@safe
@usableFromInline
package struct Statement: ~Copyable, ~Escapable {
  @usableFromInline
  let handle: OpaquePointer

  /// Whether somebody else finalizes it.
  private let isLent: Bool

  @_lifetime(borrow database)
  init(_ text: String, on database: borrowing Database) throws(SQLiteError) {
    unsafe handle = try Self.compiled(text, on: database.handle)
    isLent = false
  }

  /// A statement of a list, for one call.
  @_lifetime(borrow owner)
  init(lent handle: OpaquePointer, by owner: borrowing Statements) {
    unsafe self.handle = handle
    isLent = true
  }

  /// Compiles one statement, and finds out whether that is all of the text.
  static func compiled(
    _ text: String, on connection: OpaquePointer
  ) throws(SQLiteError) -> OpaquePointer {
    guard !text.utf8.contains(0) else {
      // SQLite would read no further than the NUL.
      throw SQLiteError(.misuse, "the statement holds a NUL character", sql: text)
    }
    var prepared: OpaquePointer?
    var hasMore = false
    let code = unsafe text.withCString { start in
      var end: UnsafePointer<CChar>?
      let code = unsafe sqlite3_prepare_v3(connection, start, -1, 0, &prepared, &end)
      if let end = unsafe end { hasMore = unsafe !isTrivia(end) }
      return code
    }
    guard code == SQLITE_OK else {
      throw unsafe SQLiteError(code, on: connection, sql: text)
    }
    guard let handle = unsafe prepared else {
      throw SQLiteError(.misuse, "the statement is empty", sql: text)
    }
    guard !hasMore else {
      unsafe sqlite3_finalize(handle)
      throw SQLiteError(.misuse, "more than one statement", sql: text)
    }
    return unsafe handle
  }

  deinit {
    if !isLent { unsafe sqlite3_finalize(handle) }
  }

  /// Moves to the next row, and tells whether there is one.
  ///
  /// Another step after the last row starts over.
  @inlinable
  package mutating func step() throws(SQLiteError) -> Bool {
    switch unsafe sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw stepError(code)
    }
  }

  /// Runs the statement to its end and makes it ready for new values.
  package mutating func execute() throws(SQLiteError) {
    var code: Int32
    repeat { code = unsafe sqlite3_step(handle) } while code == SQLITE_ROW
    guard code == SQLITE_DONE else {
      let error = stepError(code)
      reset()
      throw error
    }
    reset()
  }

  /// Goes back to before the first row, and keeps what is bound.
  package mutating func reset() {
    // "If the most recent call to sqlite3_step indicated an error, then
    // sqlite3_reset returns an appropriate error code": `step` has thrown it.
    unsafe sqlite3_reset(handle)
  }

  /// The current row, which lives until the statement moves on; it has no
  /// columns before the first ``step()`` and after the last.
  @inlinable
  package var row: Row {
    @_lifetime(borrow self)
    get { Row(of: self) }
  }

  /// How many values the statement takes.
  package var parameterCount: Int { unsafe Int(sqlite3_bind_parameter_count(handle)) }

  /// How many columns its rows have; 0 if it returns none.
  package var columnCount: Int { unsafe Int(sqlite3_column_count(handle)) }
}

extension Statement {
  /// The error of a failed call that saw no bound value.
  func error(_ code: Int32) -> SQLiteError {
    unsafe SQLiteError(code, on: sqlite3_db_handle(handle), sql: sql)
  }

  func misuse(_ message: String) -> SQLiteError {
    SQLiteError(.misuse, message, sql: sql)
  }

  /// The error of a failed step.
  ///
  /// SQLite's own sentence may quote a value: `json_extract` its path, `MATCH`
  /// its query, `ATTACH` its file name. So where values were bound it is kept
  /// for broken constraints only, which name tables and columns.
  @inline(never)
  @usableFromInline
  func stepError(_ code: Int32) -> SQLiteError {
    var error = error(code)
    if parameterCount > 0, error.code.primary != .constraint {
      error.message = error.code.message
    }
    return error
  }

  private var sql: String? {
    unsafe sqlite3_sql(handle).map { unsafe String(cString: $0) }
  }
}

/// Tells whether the text after a statement holds nothing but white space,
/// comments and semicolons.
///
/// Compiling the rest would tell as well, but a `PRAGMA` may act as early as that.
@unsafe private func isTrivia(_ start: UnsafePointer<CChar>) -> Bool {
  var rest = unsafe String(cString: start).utf8[...]
  while let byte = rest.popFirst() {
    switch (byte, rest.first) {
    case (UInt8(ascii: " "), _), (UInt8(ascii: ";"), _), (0x09...0x0A, _), (0x0C...0x0D, _):
      continue
    case (UInt8(ascii: "-"), UInt8(ascii: "-")):
      rest = rest.drop { $0 != UInt8(ascii: "\n") }
    case (UInt8(ascii: "/"), UInt8(ascii: "*")):
      rest.removeFirst()
      var previous: UInt8 = 0
      while let next = rest.popFirst(), (previous, next) != (UInt8(ascii: "*"), UInt8(ascii: "/")) {
        previous = next
      }
    default:
      return false
    }
  }
  return true
}
