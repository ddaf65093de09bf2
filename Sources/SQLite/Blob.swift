internal import CSQLite

extension Database {
  /// Opens one stored blob or text for reading or writing piece by piece.
  ///
  /// - Parameters:
  ///   - table: The table's name.
  ///   - column: The column's name; to be written it may be part of no index
  ///     and of no foreign key.
  ///   - rowID: The row.
  ///   - access: Whether to write as well.
  /// - Returns: The open blob, which borrows the database.
  /// - Throws: ``SQLiteError`` if there is no such value, or it is a number or null.
  @_lifetime(borrow self)
  package func openBlob(
    table: String, column: String, rowID: Int, for access: Blob.Access = .reading
  ) throws(SQLiteError) -> Blob {
    try Blob(table: table, column: column, rowID: rowID, for: access, on: self)
  }
}

/// A stored blob, open for reading or writing piece by piece, and closed when
/// its owner lets go of it.
///
/// Its size is fixed; `INSERT … VALUES (zeroblob(n))` makes room. Once its row
/// changes in another way, reading and writing throw ``ResultCode/abort``.
@safe
package struct Blob: ~Copyable, ~Escapable {
  /// What a blob is opened for.
  package enum Access: Hashable, Sendable {
    /// Reading only.
    case reading

    /// Reading and writing.
    case writing
  }

  let handle: OpaquePointer
  let connection: OpaquePointer

  @_lifetime(borrow database)
  init(
    table: String, column: String, rowID: Int, for access: Access, on database: borrowing Database
  ) throws(SQLiteError) {
    guard !table.utf8.contains(0), !column.utf8.contains(0) else {
      throw SQLiteError(.misuse, "a name cannot hold a NUL character")
    }
    var opened: OpaquePointer?
    let code = unsafe sqlite3_blob_open(
      database.handle, "main", table, column, Int64(rowID), access == .writing ? 1 : 0, &opened)
    guard code == SQLITE_OK, let handle = unsafe opened else {
      throw unsafe SQLiteError(code, on: database.handle)
    }
    unsafe self.handle = handle
    unsafe connection = database.handle
  }

  deinit {
    unsafe sqlite3_blob_close(handle)
  }

  /// Closes the blob.
  ///
  /// Outside a transaction this is what commits the writing, and letting go of
  /// the blob could not say that it failed.
  package consuming func close() throws(SQLiteError) {
    // "The blob handle is closed unconditionally", also if there is an error.
    let code = unsafe sqlite3_blob_close(handle)
    guard code == SQLITE_OK else {
      let error = unsafe SQLiteError(code, on: connection)
      discard self
      throw error
    }
    discard self
  }

  /// The size in bytes; 0 once the row has changed.
  package var count: Int { unsafe Int(sqlite3_blob_bytes(handle)) }

  /// Goes on to another row of the same table, which is faster than opening anew.
  ///
  /// - Throws: ``SQLiteError`` if there is no such value; every later call then
  ///   throws ``ResultCode/abort``.
  package mutating func reopen(rowID: Int) throws(SQLiteError) {
    try check(unsafe sqlite3_blob_reopen(handle, Int64(rowID)))
  }

  /// Reads as many bytes as `buffer` holds, from `offset` on.
  package func read(into buffer: inout MutableSpan<UInt8>, at offset: Int) throws(SQLiteError) {
    let start = try start(of: buffer.count, at: offset)
    let code = unsafe buffer.withUnsafeMutableBufferPointer { buffer in
      unsafe sqlite3_blob_read(handle, buffer.baseAddress, Int32(buffer.count), start)
    }
    try check(code)
  }

  /// Reads `count` bytes from `offset` on.
  package func read(at offset: Int, count: Int) throws(SQLiteError) -> [UInt8] {
    let start = try start(of: count, at: offset)
    var code = SQLITE_OK
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      code = unsafe sqlite3_blob_read(handle, buffer.baseAddress, Int32(count), start)
      initialized = code == SQLITE_OK ? count : 0
    }
    try check(code)
    return bytes
  }

  /// Overwrites as many bytes as there are in `bytes`, from `offset` on.
  package mutating func write(_ bytes: Span<UInt8>, at offset: Int) throws(SQLiteError) {
    let start = try start(of: bytes.count, at: offset)
    let code = unsafe bytes.withUnsafeBufferPointer { bytes in
      unsafe sqlite3_blob_write(handle, bytes.baseAddress, Int32(bytes.count), start)
    }
    try check(code)
  }

  /// Overwrites as many bytes as there are in `bytes`, from `offset` on.
  package mutating func write(_ bytes: [UInt8], at offset: Int) throws(SQLiteError) {
    try write(bytes.span, at: offset)
  }

  /// Where a piece starts that lies within the blob; SQLite answers a piece
  /// outside with nothing but "SQL logic error".
  private func start(of length: Int, at offset: Int) throws(SQLiteError) -> Int32 {
    let size = count
    guard length >= 0, offset >= 0, offset <= size, length <= size - offset else {
      // An expired blob has no size: reading nothing from it tells why.
      try check(unsafe sqlite3_blob_read(handle, nil, 0, 0))
      throw SQLiteError(
        .misuse, "\(length) bytes at \(offset) lie outside the blob of \(size) bytes")
    }
    return Int32(offset)
  }

  private func check(_ code: Int32) throws(SQLiteError) {
    guard code == SQLITE_OK else { throw unsafe SQLiteError(code, on: connection) }
  }
}
