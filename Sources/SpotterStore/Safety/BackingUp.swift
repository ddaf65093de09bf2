internal import Platform
internal import SQLite
internal import SpotterModel

/// What a backup holds.
package struct BackupResult: Hashable, Sendable {
  package var entries: Int

  /// The size of the file, in bytes.
  package var bytes: Int

  /// The version of its schema: that of the journal, which a backup does not bring up to date.
  package var version: Int
}

extension JournalStore {
  /// Makes a backup that was read back and found to hold the same as the journal.
  ///
  /// - Parameters:
  ///   - path: The journal's absolute path.
  ///   - target: The absolute path of a file that is not there yet, in a folder that is.
  /// - Returns: What was made.
  /// - Throws: ``JournalError``; there is no new file then, and an old one is as it was.
  package static func backUp(_ path: String, to target: String) throws -> BackupResult {
    try refuseTaken(target)
    return try copied(path, beside: target) { copy in try copy.publish(as: target) }
  }

  /// Makes a backup and hands it out piece by piece instead of giving it a name.
  ///
  /// It is made beside the journal and has no name any more when the first piece is handed out.
  ///
  /// - Parameters:
  ///   - path: The journal's absolute path.
  ///   - write: Gets the pieces.
  /// - Returns: What was made.
  /// - Throws: ``JournalError``, and what `write` throws.
  package static func streamBackup(
    of path: String, to write: ([UInt8]) throws -> Void
  ) throws -> BackupResult {
    try copied(path, beside: path, cannotPrepareBackup) { copy in
      let file = try ReadableFile(copy.draft.path)
      copy.draft.discard()
      try file.forEachPiece(write)
    }
  }

  private static func copied(
    _ path: String, beside target: String,
    _ explain: (String, PlatformError) -> JournalError = cannotCreateCopy,
    _ use: (VerifiedCopy) throws -> Void
  ) throws -> BackupResult {
    guard try JournalFile.isJournal(at: path) else { throw JournalError.missing(path) }
    let copy: VerifiedCopy
    do {
      let journal = try JournalFile.connect(path)
      copy = try VerifiedCopy(of: path, through: journal, beside: target, explain)
    } catch let error as SQLiteError {
      throw JournalError(error, path: path)
    }
    var result = BackupResult(
      entries: copy.inspection.entries, bytes: 0, version: copy.inspection.version)
    do {
      result.bytes = try ReadableFile(copy.draft.path).size
      try use(copy)
    } catch {
      copy.draft.discard()
      throw (error as? PlatformError).map { explain(target, $0) } ?? error
    }
    return result
  }

  /// Refuses a name that is taken before all the work; what takes it meanwhile is left as well.
  private static func refuseTaken(_ target: String) throws {
    let folder = parentFolder(of: target) ?? "/"
    do {
      // A folder that is missing is rather a slip of the pen than a wish.
      guard try peek(at: folder + "/.", bytes: 0).0 == .folder else { return }
      _ = try peek(at: target, bytes: 0)
      throw cannotCreateCopy(target, .existing)
    } catch let error as PlatformError {
      if error.isMissing, (try? peek(at: folder + "/.", bytes: 0)) != nil { return }
      throw cannotCreateCopy(target, error.isLink ? .existing : error)
    }
  }
}
