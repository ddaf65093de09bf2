internal import Platform
internal import SQLite
package import SpotterModel

extension JournalStore {
  /// The spots of a journal, for somebody who is still typing.
  ///
  /// Nothing is written for a glimpse, nothing is brought up to date or rolled back, and nobody is
  /// waited for: a journal that would need any of that shows nothing.
  ///
  /// - Parameter path: An absolute path.
  /// - Returns: The spots by name; none of a journal that is not there.
  /// - Throws: ``JournalError``, `SQLiteError` or `PlatformError` for a journal that cannot be read.
  package static func glimpseOfSpots(at path: String) throws -> [Spot] {
    guard try JournalFile.isJournal(at: path) else { return [] }
    let database = try Database(.file(path: JournalFile.resolved(path)), .readOnly)
    try JournalFile.prepareReading(database)
    database.setBusyTimeout(milliseconds: 0)
    try JournalFile.checkIdentity(of: database, at: path)
    guard try database.journalVersion() == Schema.version else { return [] }
    return try JournalStore(glimpsing: database, at: path).spots()
  }

  private init(glimpsing database: consuming Database, at path: String) {
    self.path = path
    upgrade = nil
    self.database = database
  }
}
