internal import SpotterModel
internal import SpotterStore

extension JournalOptions {
  /// The journal, which must exist, to change something in it.
  ///
  /// - Throws: ``CommandError`` and `JournalError`.
  func openToWrite(in environment: Environment) throws -> JournalStore {
    environment.warn(ofFileSystemAt: try location(in: environment))
    return try open(in: environment)
  }
}

extension Environment {
  /// Says it when a journal that is about to be written lies where neither locks nor a commit can be
  /// relied on: no reason to refuse it, for it works as a rule.
  func warn(ofFileSystemAt path: String) {
    guard let name = servedFileSystem(at: path) else { return }
    remark(
      "\(path.visible) lies on a network or synchronized file system (\(name)), where two writers or a "
        + "power cut can harm it in spite of all care. Keep the journal on a disk of this machine, and let "
        + "`spotter backup` put copies there.")
  }
}
