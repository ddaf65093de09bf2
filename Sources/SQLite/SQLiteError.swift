internal import CSQLite

/// A failed call into SQLite: what went wrong, and in which statement.
///
/// Bound values are left out on purpose: they are a person's health notes, and
/// an error message ends up in terminals, logs and bug reports.
@usableFromInline
package struct SQLiteError: Error, Hashable, Sendable {
  /// The extended result code.
  package var code: ResultCode

  /// What went wrong, in SQLite's words or in ours.
  package var message: String

  /// The statement that failed, with placeholders in place of its values.
  package var sql: String?

  /// Describes a failure.
  package init(_ code: ResultCode, _ message: String, sql: String? = nil) {
    self.code = code
    self.message = message
    self.sql = sql
  }
}

extension SQLiteError: CustomStringConvertible {
  @usableFromInline
  package var description: String {
    let place = sql.map { " in `\($0)`" } ?? ""
    return "SQLite error \(code.rawValue): \(message)\(place)"
  }
}

extension SQLiteError {
  /// Reads the error that `connection` holds after a call returned `code`.
  init(_ code: Int32, on connection: OpaquePointer?, sql: String? = nil) {
    // When the disk fails to read a page, SQLite says "corrupt" of it, and "logic error" of a schema.
    let isVague = code & 0xFF == SQLITE_CORRUPT || code == SQLITE_ERROR
    if isVague, unsafe csqlite_disk_failed(connection) {
      self.init(.unreadable, ResultCode.unreadable.message, sql: sql)
      return
    }
    if code & 0xFF == SQLITE_NOMEM, !MemoryWatch.hasRunOut {
      self.init(.corrupt, "a length in the file is damaged", sql: sql)
      return
    }
    let code = ResultCode(rawValue: code)
    // The connection has the extended code and the longer sentence, but only
    // if this was the call that it remembers.
    guard let connection = unsafe connection,
      case let last = unsafe ResultCode(rawValue: sqlite3_extended_errcode(connection)),
      last.primary == code.primary
    else {
      self.init(code, code.message, sql: sql)
      return
    }
    self.init(last, unsafe String(cString: sqlite3_errmsg(connection)), sql: sql)
  }
}
