internal import SQLite
internal import SpotterModel

extension JournalStore {
  /// What the journal is known by elsewhere: 36 characters that were made at random at its birth.
  ///
  /// - Throws: ``JournalError``.
  package func uuid() throws -> String {
    do {
      var statement = try database.prepare(
        "SELECT id, uuid, created, last_entry, checksum FROM journal")
      guard try statement.step() else { throw DamagedRow(table: "journal", id: 1) }
      var row = statement.row
      try row.verify("journal")
      _ = try row.next(Int.self)
      return try row.next()
    } catch { throw explain(error) }
  }
}
