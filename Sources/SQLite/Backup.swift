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
    guard
      let backup = unsafe sqlite3_backup_init(destination.handle, "main", handle, "main")
    else {
      // "An error code and error message are stored in the destination".
      throw unsafe SQLiteError(sqlite3_errcode(destination.handle), on: destination.handle)
    }
    var pages = Int32(clamping: pagesPerStep)
    var copied = 0
    var restarts = 0
    var code: Int32
    repeat {
      code = unsafe sqlite3_backup_step(backup, pages)
      let total = unsafe Int(sqlite3_backup_pagecount(backup))
      let remaining = unsafe Int(sqlite3_backup_remaining(backup))
      if code == SQLITE_OK || code == SQLITE_DONE { progress(remaining, total) }
      if total - remaining <= copied { restarts += 1 }
      if restarts == 3 { pages = -1 }
      copied = total - remaining
      // BUSY and LOCKED end the loop as well: by then SQLite has waited out the
      // busy timeout for other connections, and for one of ours, such as a
      // transaction of the source, it would wait in vain.
    } while code == SQLITE_OK
    // Neither connection is sure to remember the step's error: the code is.
    let finish = unsafe sqlite3_backup_finish(backup)
    guard code == SQLITE_DONE, finish == SQLITE_OK else {
      let failed = ResultCode(rawValue: code == SQLITE_DONE ? finish : code)
      throw SQLiteError(failed, failed.message)
    }
  }
}
