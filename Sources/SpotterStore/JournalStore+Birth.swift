internal import Platform
internal import SpotterModel

extension JournalStore {
  /// Makes a journal together with its first contents: either both are there afterwards or neither,
  /// which is so too when there is nothing to be its contents.
  ///
  /// - Parameters:
  ///   - path: The absolute path of a journal that is not there yet.
  ///   - uuid: What the journal is to be known by elsewhere, as 36 characters.
  ///   - stamp: The instant of its birth.
  ///   - isRehearsal: Whether to fill one without a name instead, and leave nothing behind.
  ///   - body: Fills it; an error that it throws leaves nothing behind.
  /// - Returns: What `body` returns; nothing is left behind either when that is empty.
  /// - Throws: What `body` throws, and ``JournalError``.
  package static func born(
    at path: String, uuid: String, stamp: Stamp, isRehearsal: Bool,
    _ body: (borrowing JournalStore) throws -> WritingResult
  ) throws -> WritingResult {
    let seconds = stamp.written.secondsSince1970
    guard !isRehearsal else {
      return try body(JournalStore(rehearsingAt: path, uuid: uuid, at: seconds))
    }
    let draft = try JournalFile.draft(for: path, uuid: uuid, at: seconds)
    do {
      let result = try filled(draft.path, body)
      if result.isEmpty {
        draft.discard()
      } else {
        try JournalFile.publish(draft, as: path)
      }
      return result
    } catch {
      draft.discard()
      if let error = error as? PlatformError, error.isExisting {
        throw JournalError(
          .busy, "Another program made \(path.visible) meanwhile. Nothing was added; try again.")
      }
      throw error
    }
  }

  // A scope of its own, so that the draft is closed before it is renamed.
  private static func filled(
    _ draft: String, _ body: (borrowing JournalStore) throws -> WritingResult
  ) throws -> WritingResult {
    let store = try JournalStore(opening: draft)
    return try body(store)
  }
}
