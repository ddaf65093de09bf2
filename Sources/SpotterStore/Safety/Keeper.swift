internal import Platform
internal import SQLite

/// Keeps what a restore replaces, and knows whether it did: a file of the same name may be another
/// process's, and that is never touched.
struct Keeper {
  /// Where the journal is kept.
  let path: String

  /// What the journal has to be; nil where it may be anything.
  let state: JournalState?

  /// Whether the file at ``path`` is this process's.
  private(set) var isKept = false

  init(path: String, state: JournalState?) {
    self.path = path
    self.state = state
  }

  /// Keeps a file that nobody can write to meanwhile.
  ///
  /// - Throws: ``KeptNameTaken``, ``ChangedMeanwhile`` and ``JournalError``; nothing is kept then.
  mutating func keep(_ file: borrowing ReadableFile) throws {
    // Told before all the work; who comes in between is found when it gets its name.
    guard !isTaken else { throw KeptNameTaken() }
    let half = try Draft(for: path, cannotKeep)
    do {
      try file.copy(to: half.path)
      if let state, try Self.state(ofCopy: half.path) != state { throw ChangedMeanwhile() }
      try half.publish(as: path)
      isKept = true
    } catch let error as PlatformError where error.isExisting {
      half.discard()
      throw KeptNameTaken()
    } catch {
      half.discard()
      if let error = error as? PlatformError, error.isNamed { isKept = true }
      throw error
    }
  }

  /// Takes away what was kept, when it is known that no journal names it.
  mutating func forget() {
    guard isKept else { return }
    try? remove(path)
    isKept = false
  }

  private var isTaken: Bool {
    do {
      _ = try peek(at: path, bytes: 0)
      return true
    } catch { return !error.isMissing }
  }

  private static func state(ofCopy path: String) throws -> JournalState {
    try JournalState(of: Database(.file(path: path), .readOnly))
  }
}
