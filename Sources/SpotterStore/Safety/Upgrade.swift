internal import Platform
internal import SQLite
internal import SpotterModel

/// What was done to a journal that an older version wrote.
package struct Upgrade: Hashable, Sendable {
  /// The version that the journal had.
  package var from: Int

  /// The version that it has.
  package var to: Int

  /// Where the journal lies as it was before.
  package var copy: String
}

extension JournalFile {
  /// Brings a journal of an older version up to date, with a verified copy of it made before.
  ///
  /// - Parameters:
  ///   - database: The journal, without a transaction.
  ///   - path: Where it lies.
  /// - Returns: What was done; nil when another process was quicker.
  /// - Throws: ``JournalError``; the journal is as it was then, and no copy is left.
  static func bringUpToDate(_ database: borrowing Database, at path: String) throws -> Upgrade? {
    let copies = KeptCopies(for: path)
    // Somebody may write between the copy and the step; then the copy is made anew.
    for _ in 0..<mostTries {
      let state = try database.all("PRAGMA data_version", as: Int.self)
      let version = try database.journalVersion()
      guard version < Schema.version else { return nil }
      try refuseWriteProtected(database, at: path)
      tighten(path)
      let now = Instant(secondsSince1970: currentSeconds())
      let name = try copies.newName(.migration, version: version, at: now)
      let kept = copies.path(of: name)
      try VerifiedCopy(of: path, through: database, beside: kept, cannotKeep)
        .publish(as: kept)
      let outcome: MigrationOutcome
      do {
        outcome = try Schema.migrate(database) { () throws(SQLiteError) in
          try database.all("PRAGMA data_version", as: Int.self) == state
        }
      } catch {
        // An error of the disk may come after the commit: then the copy is from before.
        let isDone = (try? database.journalVersion()).map { $0 == Schema.version }
        if isDone == false { try? remove(kept) }
        throw JournalError(error, path: path)
      }
      if case .isDone = outcome {
        // What is too many is no reason to keep the person from the journal.
        _ = try? copies.thin(database)
        return Upgrade(from: version, to: Schema.version, copy: kept)
      }
      try? remove(kept)
    }
    throw JournalError(
      .busy,
      "Other programs keep writing to \(path.visible), which has to be brought up to date. Nothing "
        + "was changed; try again when they have finished.")
  }

  private static func refuseWriteProtected(
    _ database: borrowing Database, at path: String
  ) throws {
    guard try database.isReadOnly() else { return }
    throw JournalError(
      .inputOutput,
      "\(path.visible) was written by an older Spotter and may only be read, so that it cannot be "
        + "brought up to date. Nothing was changed; make it writable, or name a copy of it with "
        + "--journal.")
  }

  private static let mostTries = 5
}

extension Database {
  /// Whether the file may only be read.
  fileprivate func isReadOnly() throws(SQLiteError) -> Bool {
    do {
      let attempt = try begin()
      try attempt.rollback()
      return false
    } catch  where error.code.primary == .readOnly {
      return true
    }
  }
}
