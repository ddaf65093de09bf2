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
  /// Both happen in one transaction: of several processes one does it, and the others wait and go on
  /// with what it made.
  ///
  /// - Parameters:
  ///   - database: The journal, without a transaction.
  ///   - path: Where it lies.
  /// - Returns: What was done; nil when another process was quicker.
  /// - Throws: ``JournalError``; the journal is as it was then, and no copy is left.
  static func bringUpToDate(_ database: borrowing Database, at path: String) throws -> Upgrade? {
    guard !database.isReadOnly else { throw writeProtected(path) }
    tighten(path)
    let copies = KeptCopies(for: path)
    let isFirst = !copies.hasFolder
    // What is refused is left as it was, with nothing beside it. A folder with a copy in it stays.
    defer { if isFirst { try? removeFolder(copies.folder) } }
    let version = try database.journalVersion()
    var kept: String?
    var failure: (any Error)?
    do {
      let outcome = try Schema.migrate(database) { () throws(SQLiteError) in
        do {
          kept = try keep(database, at: path, among: copies)
        } catch { failure = error }
        return failure == nil
      }
      if let failure { throw failure }
      guard case .isDone = outcome, let kept else { return nil }
      // What is too many is no reason to keep the person from the journal.
      _ = try? copies.thin(database)
      return Upgrade(from: version, to: Schema.version, copy: kept)
    } catch let error as SQLiteError {
      // An error of the disk may come after the commit: then the copy is from before.
      let isDone = (try? database.journalVersion()).map { $0 == Schema.version }
      if isDone == false, let kept { try? remove(kept) }
      if isDone == true, let kept {
        throw JournalError(
          .inputOutput,
          "\(path.visible) was brought up to date, from version \(version) to \(Schema.version), but the "
            + "disk did not confirm it: a power cut may still take that back. As it was before, it is "
            + "\(kept.visible). Check the disk, and repeat the command.")
      }
      throw error.code.primary == .readOnly ? writeProtected(path) : JournalError(error, path: path)
    }
  }

  /// Keeps a copy of a journal that nobody else can write to.
  private static func keep(
    _ database: borrowing Database, at path: String, among copies: KeptCopies
  ) throws -> String {
    let now = Instant(secondsSince1970: currentSeconds())
    let version = try database.journalVersion()
    do {
      let name = try copies.newName(.migration, version: version, at: now)
      let kept = copies.path(of: name)
      try VerifiedCopy(of: path, within: database, beside: kept, cannotKeep).publish(as: kept)
      return kept
    } catch let error as JournalError {
      if error.isUnconfirmed {
        throw JournalError(
          .inputOutput,
          "The copy of \(path.visible) that is made before it is brought up to date was not confirmed by "
            + "the disk. Nothing was changed; check the disk.")
      }
      throw error.status == .cannotCreate ? writeProtected(path) : error
    }
  }

  private static func writeProtected(_ path: String) -> JournalError {
    JournalError(
      .inputOutput,
      "\(path.visible) was written by an older Spotter and may only be read, so that it cannot be "
        + "brought up to date. Nothing was changed; make it writable, with its folder, or name a copy of "
        + "it elsewhere with --journal.")
  }
}
