// The generic `next` calls a number's initializer through its witness, in Swift 6.3.1 even where
// both could be inlined. In a scan of numbers that call is the largest part of what Swift adds to
// SQLite: without it a row takes 779 instructions in place of 799, and C 728.

extension Row {
  /// Reads the next column as an integer.
  ///
  /// - Throws: As the generic one does.
  @inlinable
  package mutating func next(_ type: Int.Type = Int.self) throws(SQLiteError) -> Int {
    let column = Column(in: self, at: position)
    guard column.type == .integer else { return try other(column) }
    position += 1
    return Int(column.integer)
  }

  /// Reads the next column as a number.
  ///
  /// - Throws: As the generic one does.
  @inlinable
  package mutating func next(_ type: Double.Type = Double.self) throws(SQLiteError) -> Double {
    let column = Column(in: self, at: position)
    guard column.type == .real else { return try other(column) }
    position += 1
    return column.real
  }

  /// A column of another type than the one that is stored most often: a number all the same, or an
  /// error.
  @usableFromInline
  @inline(never)
  mutating func other<Value: SQLiteReadable>(
    _ column: borrowing Column
  ) throws(SQLiteError) -> Value {
    if column.isNull { try checkPosition() }
    position += 1
    return try Value(reading: column)
  }
}
