internal import CSQLite

extension Database {
  /// Copies this database over `destination`, page by page.
  ///
  /// The copy is one transaction: the destination is as it was until the last
  /// page is in place. Between two steps other connections may write; that
  /// starts the copy over, and after three times the rest is copied in one
  /// step, so that a busy writer cannot keep it from ending.
  ///
  /// - Parameters:
  ///   - destination: The database to overwrite, with no statement running.
  ///   - pagesPerStep: How many pages to copy before reporting progress; a
  ///     negative number copies them all at once.
  ///   - progress: Called after each step with the pages left and in total.
  /// - Throws: ``SQLiteError`` when either database gives up, with
  ///   ``ResultCode/busy`` once a lock has lasted longer than the busy timeout.
  package func copy(
    to destination: borrowing Database,
    pagesPerStep: Int = 256,
    progress: (_ remaining: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(SQLiteError) {
    guard pagesPerStep != 0 else {
      throw SQLiteError(.misuse, "a backup in steps of no pages never ends")
    }
    var backup = try beginCopy(to: destination)
    var pages = pagesPerStep
    var copied = 0
    var restarts = 0
    while try !backup.step(pages: pages) {
      progress(backup.remaining, backup.total)
      if backup.total - backup.remaining <= copied { restarts += 1 }
      if restarts == 3 { pages = -1 }
      copied = backup.total - backup.remaining
    }
    progress(backup.remaining, backup.total)
  }

  /// Begins to copy this database over `destination`, which must not be used until the copy ends.
  @_lifetime(borrow self, borrow destination)
  package func beginCopy(to destination: borrowing Database) throws(SQLiteError) -> Backup {
    try Backup(from: self, to: destination)
  }
}

/// A copy of one database over another in progress; let go of before its end, it leaves the other
/// as it was.
@safe
package struct Backup: ~Copyable, ~Escapable {
  let handle: OpaquePointer

  @_lifetime(borrow source, borrow destination)
  init(
    from source: borrowing Database, to destination: borrowing Database
  ) throws(SQLiteError) {
    guard
      let handle = unsafe sqlite3_backup_init(
        destination.handle, "main", source.handle, "main")
    else {
      // "An error code and error message are stored in the destination".
      throw unsafe SQLiteError(sqlite3_errcode(destination.handle), on: destination.handle)
    }
    unsafe self.handle = handle
  }

  deinit {
    // After its last step a copy is committed; before, this rolls it back.
    unsafe sqlite3_backup_finish(handle)
  }

  /// The pages that the last step left to copy.
  package var remaining: Int { unsafe Int(sqlite3_backup_remaining(handle)) }

  /// The pages of the source, as of the last step.
  package var total: Int { unsafe Int(sqlite3_backup_pagecount(handle)) }

  /// Copies some pages. From the first step on the destination is locked against all others.
  ///
  /// - Parameter pages: How many; all that are left when negative.
  /// - Returns: Whether that was the last step, and the copy is committed.
  /// - Throws: ``SQLiteError``, with the destination as it was. BUSY and LOCKED end a copy as well:
  ///   by then SQLite has waited out the busy timeout for other connections, and for one of ours,
  ///   such as a transaction of the source, it would wait in vain.
  package mutating func step(pages: Int) throws(SQLiteError) -> Bool {
    let code = unsafe sqlite3_backup_step(handle, Int32(clamping: pages))
    switch code {
    case SQLITE_DONE: return true
    case SQLITE_OK: return false
    default:
      // Neither connection is sure to remember the step's error: the code is.
      let failed = ResultCode(rawValue: code)
      throw SQLiteError(failed, failed.message)
    }
  }
}
