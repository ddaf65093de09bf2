internal import CSQLite

/// The columns of a statement's current row, read from left to right.
@safe
package struct Row: ~Copyable, ~Escapable {
  let handle: OpaquePointer

  /// How many columns the row has.
  package let count: Int

  private var position = 0

  @_lifetime(borrow statement)
  init(of statement: borrowing Statement) {
    unsafe handle = statement.handle
    // Not sqlite3_column_count: this one is 0 when there is no current row.
    unsafe count = Int(sqlite3_data_count(statement.handle))
  }

  /// Reads the next column.
  ///
  /// - Throws: ``SQLiteError`` with ``ResultCode/mismatch`` if it holds
  ///   something else, with ``ResultCode/misuse`` if there are no more columns.
  package mutating func next<Value: SQLiteReadable>(
    _ type: Value.Type = Value.self
  ) throws(SQLiteError) -> Value {
    guard position < count else { throw outOfColumns }
    defer { position += 1 }
    return try Value(reading: column(at: position))
  }

  /// The column at `position`, counted from 0; beyond the last one, a null.
  @_lifetime(copy self)
  package func column(at position: Int) -> Column {
    Column(in: self, at: position)
  }

  private var outOfColumns: SQLiteError {
    let text = unsafe sqlite3_sql(handle).map { unsafe String(cString: $0) }
    return SQLiteError(.misuse, "the row has only \(count) columns", sql: text)
  }
}

/// A type that can be read out of one row.
///
/// Write the list of columns beside the initializer that reads them.
package protocol SQLiteRowReadable {
  /// Reads the columns that this type needs, in their order.
  init(reading row: inout Row) throws(SQLiteError)
}
