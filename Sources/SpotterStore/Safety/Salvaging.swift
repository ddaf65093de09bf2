internal import Platform
internal import SQLite
internal import SpotterModel

/// What was saved of a damaged journal.
package struct Salvage: Sendable {
  /// How many entries.
  package var entries = 0

  /// What was left out: it differs from its checksum, or names something that was left out.
  package var leftOut: [Damage] = []

  /// What was kept, though not as it was written, because entries hang on it: sentences.
  package var guessed: [String] = []
}

extension JournalStore {
  /// Makes a new journal of everything in a damaged one whose checksum holds.
  ///
  /// - Parameters:
  ///   - path: The damaged journal; not a byte of it is changed.
  ///   - target: The absolute path of the new one; nothing may have that name yet.
  ///   - uuid: What the new one is to be known by, if what the old one was known by is damaged.
  ///   - stamp: When that happens.
  /// - Returns: What was saved and what was left out.
  /// - Throws: ``JournalError``; there is no new file then.
  package static func salvage(
    _ path: String, to target: String, uuid: String, at stamp: Stamp
  ) throws -> Salvage {
    do {
      let journal = try UntouchedJournal(path)
      let draft = try Draft(for: target, cannotCreateCopy)
      defer { draft.discard() }
      try createPrivateFile(at: draft.path)
      var salvager = Salvager(uuid: uuid, stamp: stamp)
      try salvager.fill(draft.path, from: journal.database)
      guard salvager.describes(try VerifiedCopy.readBack(draft.path)) else {
        throw JournalError(
          .inputOutput,
          "What was saved was read back and is not the same. \(target.visible) was not made; check the "
            + "disk that it was to lie on.")
      }
      try synchronizeFile(at: draft.path)
      try draft.publish(as: target)
      return salvager.result
    } catch let error as PlatformError {
      throw cannotCreateCopy(target, error)
    } catch let error as SQLiteError {
      throw JournalError(copying: path, to: target, error)
    }
  }
}
