// Public, because that is what code that is inlined into other modules may call.
public import CSQLite

/// One column of the current row: a view of SQLite's own memory.
///
/// It never asks SQLite to turn one type into another, and therefore nothing
/// that it hands out moves while the row lasts.
@safe
@usableFromInline
package struct Column: ~Escapable {
  @usableFromInline
  let handle: OpaquePointer

  @usableFromInline
  let position: Int32

  /// The value itself, which saves SQLite from looking it up at every call.
  ///
  /// "The object returned by sqlite3_column_value is an unprotected
  /// sqlite3_value", and reading it is "not threadsafe": protected from what
  /// other threads do with the connection, that is. There are none, because a
  /// ``Database`` has one owner.
  @usableFromInline
  let value: OpaquePointer?

  /// The type of the value that is stored here.
  @usableFromInline
  package let type: ColumnType

  @inlinable
  @_lifetime(copy row)
  init(in row: borrowing Row, at position: Int32) {
    unsafe handle = row.handle
    self.position = position
    unsafe value = sqlite3_column_value(handle, self.position)
    unsafe type = ColumnType(rawValue: sqlite3_value_type(value))
  }

  /// Whether `NULL` is stored here.
  @inlinable
  package var isNull: Bool { type == .null }

  /// The integer; of another type, what SQLite converts it to.
  @inlinable
  package var integer: Int64 { unsafe sqlite3_value_int64(value) }

  /// The number; of another type, what SQLite converts it to.
  @inlinable
  package var real: Double { unsafe sqlite3_value_double(value) }

  /// The bytes of a text, as UTF-8, or of a blob, without copying them; of
  /// anything else, none.
  package var bytes: Span<UInt8> {
    @_lifetime(copy self)
    get {
      // sqlite3_value_blob would convert a number in place, and it would give
      // UTF-16 where that is the encoding of the database. The pointer comes
      // first and the length second, because the first call may convert.
      let start: UnsafeRawPointer? =
        switch type {
        case .text: unsafe UnsafeRawPointer(sqlite3_value_text(value))
        case .blob: unsafe sqlite3_value_blob(value)
        default: nil
        }
      // There is none for an empty blob, and none when memory runs out.
      guard let start = unsafe start else { return unsafe _overrideLifetime(Span(), copying: self) }
      let buffer = unsafe UnsafeBufferPointer(
        start: start.assumingMemoryBound(to: UInt8.self),
        count: Int(sqlite3_value_bytes(value)))
      // SQLite keeps the bytes until the statement steps, is reset or ends,
      // and the row borrows the statement until then.
      return unsafe _overrideLifetime(buffer.span, copying: self)
    }
  }

  /// The column's name; with a computed column SQLite chooses it.
  package var name: String {
    unsafe sqlite3_column_name(handle, position).map { unsafe String(cString: $0) } ?? "?"
  }
}

extension Column {
  /// The error of a column that does not hold what was asked for.
  @usableFromInline
  @inline(never)
  func mismatch(_ expected: String) -> SQLiteError {
    let text = unsafe sqlite3_sql(handle).map { unsafe String(cString: $0) }
    return SQLiteError(.mismatch, "column \(name) holds \(type), not \(expected)", sql: text)
  }

  /// Refuses bytes that are missing because SQLite had no memory to convert them.
  @inline(never)
  func checkMemory() throws(SQLiteError) {
    let connection = unsafe sqlite3_db_handle(handle)
    guard unsafe sqlite3_errcode(connection) != SQLITE_NOMEM else {
      throw unsafe SQLiteError(SQLITE_NOMEM, on: connection)
    }
  }
}
