internal import CSQLite
internal import Synchronization

extension Database {
  /// Marks a place in the open transaction to come back to.
  ///
  /// - Throws: ``SQLiteError`` with ``ResultCode/misuse`` outside a transaction,
  ///   where a savepoint would be a deferred transaction in disguise.
  @_lifetime(borrow self)
  package func savepoint() throws(SQLiteError) -> Savepoint {
    try Savepoint(on: self)
  }
}

/// A place in a transaction, which its changes go back to when its owner lets
/// go of it without releasing it.
@safe
package struct Savepoint: ~Copyable, ~Escapable {
  let handle: OpaquePointer
  private let number: Int

  /// Gives every savepoint a name of its own.
  ///
  /// Among equal names SQLite takes the latest, so that a savepoint let go of
  /// too late would undo somebody else's work.
  private static let count = Atomic(0)

  @_lifetime(borrow database)
  init(on database: borrowing Database) throws(SQLiteError) {
    guard database.isInTransaction else {
      throw SQLiteError(.misuse, "a savepoint needs a transaction", sql: "SAVEPOINT")
    }
    let number = Self.count.wrappingAdd(1, ordering: .relaxed).newValue
    try database.execute(script: "SAVEPOINT spotter_\(number)")
    unsafe handle = database.handle
    self.number = number
  }

  deinit {
    // Both fail, and rightly do nothing, when the transaction has ended already.
    unsafe sqlite3_exec(handle, "ROLLBACK TO spotter_\(number)", nil, nil, nil)
    // ROLLBACK TO leaves the savepoint where it is.
    unsafe sqlite3_exec(handle, "RELEASE spotter_\(number)", nil, nil, nil)
  }

  /// Keeps the changes, which the transaction still has to commit.
  ///
  /// - Throws: ``SQLiteError`` if the savepoint has ended already, together
  ///   with its transaction or with an earlier savepoint.
  package consuming func release() throws(SQLiteError) {
    let sql = "RELEASE spotter_\(number)"
    let code = unsafe sqlite3_exec(handle, sql, nil, nil, nil)
    guard code == SQLITE_OK else {
      let error = unsafe SQLiteError(code, on: handle, sql: sql)
      _ = consume self
      throw error
    }
    discard self
  }
}
