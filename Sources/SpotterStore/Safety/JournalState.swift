internal import SQLite

/// What tells whether a journal is still what it was when it was read.
package struct JournalState: Hashable, Sendable {
  /// The newest step of the record of changes, and its checksum; nil where there is none.
  private var step: Int?
  private var checksum: Int?

  /// What the newest restore keeps: no two have the same name.
  private var kept: String?

  /// - Throws: `SQLiteError`.
  init(of database: borrowing Database) throws(SQLiteError) {
    let found = try database.all(
      """
      SELECT (SELECT max(id) FROM step),
        (SELECT checksum FROM step ORDER BY id DESC LIMIT 1),
        (SELECT kept FROM replacement ORDER BY step DESC LIMIT 1)
      """, as: (Int?.self, Int?.self, String?.self))
    if let (step, checksum, kept) = found.first {
      (self.step, self.checksum, self.kept) = (step, checksum, kept)
    }
  }
}

/// Another process changed the journal after it was decided what to do with it.
///
/// Nothing was changed: it is to be decided anew.
package struct ChangedMeanwhile: Error, Hashable {
  package init() {}
}
