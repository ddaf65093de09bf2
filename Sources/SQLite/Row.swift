internal import CSQLite

/// The columns of a statement's current row, read from left to right.
@safe
@usableFromInline
package struct Row: ~Copyable, ~Escapable {
  @usableFromInline
  let handle: OpaquePointer

  @usableFromInline
  var position: Int32 = 0

  @inlinable
  @_lifetime(borrow statement)
  init(of statement: borrowing Statement) {
    unsafe handle = statement.handle
  }

  @_lifetime(borrow statements)
  init(of statements: borrowing Statements, at position: Int) {
    unsafe handle = statements.handle(position)
  }

  /// How many columns the row has.
  package var count: Int {
    // Not sqlite3_column_count: this one is 0 when there is no current row.
    unsafe Int(sqlite3_data_count(handle))
  }

  /// Reads the next column.
  ///
  /// - Throws: ``SQLiteError`` with ``ResultCode/mismatch`` if it holds
  ///   something else, with ``ResultCode/misuse`` if there are no more columns.
  @inlinable
  package mutating func next<Value: SQLiteReadable>(
    _ type: Value.Type = Value.self
  ) throws(SQLiteError) -> Value {
    let column = Column(in: self, at: position)
    // SQLite answers for a column that is not there with a null, so that only
    // a null need be looked into.
    if column.isNull { try checkPosition() }
    position += 1
    return try Value(reading: column)
  }

  /// The column at `position`, counted from 0; beyond the last one, a null.
  @_lifetime(copy self)
  package func column(at position: Int) -> Column {
    Column(in: self, at: Int32(clamping: position))
  }

  @usableFromInline
  func checkPosition() throws(SQLiteError) {
    guard position >= count else { return }
    let text = unsafe sqlite3_sql(handle).map { unsafe String(cString: $0) }
    throw SQLiteError(.misuse, "the row has only \(count) columns", sql: text)
  }
}

/// A type that can be read out of one row.
///
/// Write the list of columns beside the initializer that reads them.
@usableFromInline
package protocol SQLiteRowReadable {
  /// Reads the columns that this type needs, in their order.
  init(reading row: inout Row) throws(SQLiteError)
}
