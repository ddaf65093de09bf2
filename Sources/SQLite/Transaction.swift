internal import CSQLite

extension Database {
  /// Starts a transaction that rolls back unless it is committed.
  ///
  ///     let transaction = try database.begin()
  ///     try database.run("DELETE FROM spot WHERE id = \(id)")
  ///     try transaction.commit()
  ///
  /// Give it a name: `_ = try database.begin()` would roll back on the spot.
  ///
  /// - Throws: ``SQLiteError`` with ``ResultCode/busy`` when another connection
  ///   is writing, and if a transaction is open already: see ``savepoint()``.
  @_lifetime(borrow self)
  package func begin(_ kind: Transaction.Kind = .immediate) throws(SQLiteError) -> Transaction {
    try Transaction(kind, on: self)
  }
}

/// An open transaction, rolled back when its owner lets go of it without
/// committing.
@safe
package struct Transaction: ~Copyable, ~Escapable {
  /// When a transaction takes its lock.
  package enum Kind: Hashable, Sendable {
    /// Now, and for writing: it waits for other writers at its beginning, where
    /// waiting is safe, and is not refused in its middle.
    case immediate

    /// At the first statement: right for several reads of the same state.
    case deferred
  }

  let handle: OpaquePointer

  @_lifetime(borrow database)
  init(_ kind: Kind, on database: borrowing Database) throws(SQLiteError) {
    switch kind {
    case .immediate: try database.execute(script: "BEGIN IMMEDIATE")
    case .deferred: try database.execute(script: "BEGIN DEFERRED")
    }
    unsafe handle = database.handle
  }

  deinit {
    // SQLite may have rolled back by itself, as it does when the disk is full.
    if unsafe sqlite3_get_autocommit(handle) == 0 {
      unsafe sqlite3_exec(handle, "ROLLBACK", nil, nil, nil)
    }
  }

  /// Makes the changes permanent.
  ///
  /// - Throws: ``SQLiteError``, and rolls back, when that fails: a deferred
  ///   foreign key leads nowhere, a reader is in the way, the disk is full.
  package consuming func commit() throws(SQLiteError) {
    let code = unsafe sqlite3_exec(handle, "COMMIT", nil, nil, nil)
    guard code == SQLITE_OK else {
      let error = unsafe SQLiteError(code, on: handle, sql: "COMMIT")
      _ = consume self  // Rolls back: a commit can fail and leave the transaction open.
      throw error
    }
    discard self
  }

  /// Takes the changes back on purpose.
  ///
  /// Letting go of the transaction does the same, but cannot complain.
  package consuming func rollback() throws(SQLiteError) {
    // SQLite may have rolled back already, and an error of that would say nothing.
    let isOpen = unsafe sqlite3_get_autocommit(handle) == 0
    let code = isOpen ? unsafe sqlite3_exec(handle, "ROLLBACK", nil, nil, nil) : SQLITE_OK
    guard code == SQLITE_OK else {
      let error = unsafe SQLiteError(code, on: handle, sql: "ROLLBACK")
      _ = consume self
      throw error
    }
    discard self
  }
}
