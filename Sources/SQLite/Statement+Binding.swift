internal import CSQLite

/// Placeholders count from 1, as `?1` does in SQL. SQLite copies what it is given.
extension Statement {
  /// Starts over with one value for each placeholder.
  ///
  /// - Throws: ``SQLiteError`` with ``ResultCode/misuse`` unless there are as
  ///   many values as placeholders, and for NaN.
  package mutating func bind(_ values: [SQLiteValue]) throws(SQLiteError) {
    reset()
    guard values.count == parameterCount else {
      throw misuse("the statement takes \(parameterCount) values, but got \(values.count)")
    }
    for index in values.indices { try bind(values[index], at: index + 1) }
  }

  /// Binds an integer.
  package mutating func bind(_ value: Int, at position: Int) throws(SQLiteError) {
    try bind(Int64(value), at: position)
  }

  /// Binds an integer.
  package mutating func bind(_ value: Int64, at position: Int) throws(SQLiteError) {
    try check(unsafe sqlite3_bind_int64(handle, Int32(clamping: position), value))
  }

  /// Binds a number other than NaN, in whose place SQLite would store `NULL`.
  package mutating func bind(_ value: Double, at position: Int) throws(SQLiteError) {
    guard !value.isNaN else {
      throw misuse("value \(position) is not a number, which SQLite cannot store")
    }
    try check(unsafe sqlite3_bind_double(handle, Int32(clamping: position), value))
  }

  /// Binds a text, NUL characters and all.
  package mutating func bind(_ value: String, at position: Int) throws(SQLiteError) {
    // `withUTF8` is mutating because it may have to make the text contiguous.
    var value = value
    let code = value.withUTF8 { utf8 in
      unsafe sqlite3_bind_text64(
        handle, Int32(clamping: position), utf8.baseAddress, UInt64(utf8.count),
        csqlite_transient(), UInt8(SQLITE_UTF8))
    }
    try check(code)
  }

  /// Binds a blob.
  package mutating func bind(_ bytes: Span<UInt8>, at position: Int) throws(SQLiteError) {
    let position = Int32(clamping: position)
    let code = unsafe bytes.withUnsafeBufferPointer { bytes in
      // A null pointer would bind NULL, and an empty buffer may have one.
      unsafe bytes.isEmpty
        ? sqlite3_bind_zeroblob(handle, position, 0)
        : sqlite3_bind_blob64(
          handle, position, bytes.baseAddress, UInt64(bytes.count), csqlite_transient())
    }
    try check(code)
  }

  /// Binds a blob.
  package mutating func bind(_ bytes: [UInt8], at position: Int) throws(SQLiteError) {
    try bind(bytes.span, at: position)
  }

  /// Binds a value, or `NULL` for `nil`.
  package mutating func bind(_ value: SQLiteValue?, at position: Int) throws(SQLiteError) {
    switch value ?? .null {
    case .null: try check(unsafe sqlite3_bind_null(handle, Int32(clamping: position)))
    case .integer(let integer): try bind(integer, at: position)
    case .real(let real): try bind(real, at: position)
    case .text(let text): try bind(text, at: position)
    case .blob(let bytes): try bind(bytes, at: position)
    }
  }

  /// Binds a value, or `NULL` for `nil`.
  package mutating func bind(
    _ value: (some SQLiteBindable)?, at position: Int
  ) throws(SQLiteError) {
    try bind(value?.sqliteValue, at: position)
  }

  private func check(_ code: Int32) throws(SQLiteError) {
    guard code == SQLITE_OK else { throw error(code) }
  }
}
