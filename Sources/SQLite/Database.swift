internal import CSQLite

/// An open connection to one SQLite database.
///
/// A connection has exactly one owner. It cannot be copied, and it closes when
/// its owner lets go of it; the compiler keeps every ``Statement``,
/// ``Transaction`` and ``Blob`` from outliving it. It may move to another task,
/// but is never shared by two, so that SQLite's own locks are left out.
@safe
@usableFromInline
package struct Database: ~Copyable {
  let handle: OpaquePointer

  /// Opens the database at `location`.
  ///
  /// A symbolic link anywhere in the path is refused
  /// (``ResultCode/cannotOpenSymbolicLink``): resolve the folder's path first.
  /// Text in double quotes is never taken for a string literal on this
  /// connection. Every other setting is SQLite's default; see
  /// ``set(_:to:)``, ``setLimit(_:to:)`` and
  /// ``setBusyTimeout(milliseconds:)``.
  ///
  /// - Throws: ``SQLiteError`` when the location cannot be opened as `mode`
  ///   asks, when its path holds a NUL, or when the library is too old.
  package init(
    _ location: Location, _ mode: OpenMode = .readWriteCreate
  ) throws(SQLiteError) {
    try SQLiteLibrary.check()
    let name = location.sqliteName
    guard !name.utf8.contains(0) else {
      throw SQLiteError(.misuse, "a path cannot hold a NUL character")
    }
    var flags = mode.flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_EXRESCODE
    if case .file = location { flags |= SQLITE_OPEN_NOFOLLOW }
    // A local, because an initializer of a noncopyable type may not throw once
    // `self` is complete.
    let database = try Database(name, flags: flags)
    // "SQLITE_OPEN_READWRITE: opened for reading and writing if possible, or
    // reading only if the file is write protected": better said now than at
    // the first write.
    let isWritable = unsafe sqlite3_db_readonly(database.handle, "main") == 0
    guard isWritable || mode == .readOnly else {
      throw SQLiteError(.readOnly, "the file is write-protected")
    }
    try database.set(.dqsDML, to: false)
    try database.set(.dqsDDL, to: false)
    self = database
  }

  private init(_ name: String, flags: Int32) throws(SQLiteError) {
    _ = MemoryWatch.isSet
    var opened: OpaquePointer?
    let code = unsafe sqlite3_open_v2(name, &opened, flags, nil)
    guard code == SQLITE_OK, let handle = unsafe opened else {
      let error = unsafe SQLiteError(code, on: opened)
      unsafe sqlite3_close_v2(opened)  // A failed open still hands out a handle.
      throw error
    }
    unsafe self.handle = handle
  }

  deinit {
    unsafe sqlite3_close_v2(handle)
  }

  /// Closes the connection, and says so if anything of it is still in use.
  ///
  /// Letting go of the connection closes it as well, but cannot complain.
  ///
  /// - Throws: ``SQLiteError`` with ``ResultCode/busy`` if a statement, a blob
  ///   or a backup was leaked.
  package consuming func close() throws(SQLiteError) {
    let code = unsafe sqlite3_close(handle)
    guard code == SQLITE_OK else {
      let error = unsafe SQLiteError(code, on: handle)
      _ = consume self  // A refused close leaves the connection open: the deinit ends it.
      throw error
    }
    discard self
  }
}

extension Database {
  /// The row ID of the last row that this connection inserted; 0 if there is none.
  package var lastInsertedRowID: Int { unsafe Int(sqlite3_last_insert_rowid(handle)) }

  /// How many rows the last `INSERT`, `UPDATE` or `DELETE` changed itself,
  /// those of its triggers and foreign keys apart.
  package var changeCount: Int { unsafe Int(sqlite3_changes64(handle)) }

  /// Whether a transaction is open: one that was begun, and neither ended nor
  /// rolled back by SQLite, as a full disk makes it do.
  package var isInTransaction: Bool { unsafe sqlite3_get_autocommit(handle) == 0 }

  /// Whether the connection may only read; `BEGIN IMMEDIATE` would not say so.
  package var isReadOnly: Bool { unsafe sqlite3_db_readonly(handle, "main") == 1 }
}
