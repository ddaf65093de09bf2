internal import SQLite
internal import SpotterModel

extension JournalStore {
  /// How many bytes at the beginning of a file tell whether it is a journal.
  package static var headerLength: Int { FileHeader.length }

  /// Whether a file that begins so is a journal, of whatever version, as far as its first
  /// ``headerLength`` bytes tell.
  package static func isJournal(beginning bytes: [UInt8]) -> Bool {
    let header = FileHeader(Array(bytes.prefix(FileHeader.length)))
    return header.isSQLite && header.applicationID == Schema.applicationID
  }

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
