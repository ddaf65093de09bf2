internal import Platform
internal import SQLite
internal import SpotterModel

/// A copy of a journal under a name that means nothing yet: private, on the disk, and read back.
struct VerifiedCopy {
  /// Where it lies, beside the place that it is meant for.
  let draft: Draft

  /// What it holds: the same as the journal, all of it whole.
  let inspection: Inspection

  /// Copies a journal by `VACUUM INTO`, and compares every row of both.
  ///
  /// Nobody changes the journal meanwhile: writers wait for as long as `source` reads.
  ///
  /// - Parameters:
  ///   - path: The journal.
  ///   - source: A connection to it, without a transaction.
  ///   - target: What the copy is to be called later.
  ///   - explain: What to say when no file can be made there.
  /// - Throws: ``JournalError``, when the journal is damaged too; no draft is left then.
  init(
    of path: String, through source: borrowing Database, beside target: String,
    _ explain: (String, PlatformError) -> JournalError = cannotCreateCopy
  ) throws {
    let state = try source.begin(.deferred)
    try self.init(of: path, within: source, beside: target, explain)
    try state.rollback()
  }

  /// The same within an open transaction, whose changes are not copied.
  init(
    of path: String, within source: borrowing Database, beside target: String,
    _ explain: (String, PlatformError) -> JournalError = cannotCreateCopy
  ) throws {
    let draft = try Draft(for: target, explain)
    do {
      let original = try Inspection(within: source)
      guard original.isWhole else { throw JournalError.damaged(path, original.complaint) }
      try createPrivateFile(at: draft.path)
      try Self.write(try JournalFile.resolved(path), to: draft.path)
      inspection = try Self.readBack(draft.path)
      guard inspection.isWhole, inspection.contents == original.contents else {
        throw JournalError(
          .inputOutput,
          "The copy of \(path.visible) was read back and is not the same. Nothing was changed; "
            + "check the disk that it was to lie on.")
      }
      try synchronizeFile(at: draft.path)
    } catch {
      draft.discard()
      switch error {
      case let error as PlatformError: throw explain(target, error)
      case let error as SQLiteError where error.code.primary == .full: throw explain(target, .full)
      case let error as SQLiteError: throw JournalError(copying: path, to: target, error)
      default: throw error
      }
    }
    self.draft = draft
  }

  /// Gives the copy its name.
  ///
  /// - Throws: ``JournalError``; no file is left then, unless it says so, nor is one that had the name
  ///   touched.
  func publish(as target: String) throws {
    do {
      try draft.publish(as: target)
    } catch {
      draft.discard()
      throw cannotCreateCopy(target, error)
    }
  }

  private static func write(_ path: String, to draft: String) throws(SQLiteError) {
    let copier = try Database(.file(path: path), .readOnly)
    try JournalFile.prepareReading(copier)
    // A page of the schema that the disk cannot read is called a logic error within VACUUM.
    _ = try copier.all("SELECT name FROM sqlite_schema", as: String.self)
    copier.setLimit(.attached, to: 1)
    try copier.run("VACUUM INTO \(draft)")
  }

  /// Looks at every page and row of a copy that has no name yet.
  static func readBack(_ draft: String) throws -> Inspection {
    let copy = try Database(.file(path: draft), .readOnly)
    try JournalFile.prepareReading(copy)
    return try Inspection.of(copy)
  }
}

extension JournalError {
  /// Why a journal could not be copied.
  init(copying path: String, to target: String, _ error: SQLiteError) {
    switch error.code.primary {
    case .full: self = cannotCreateCopy(target, .full)
    case .ioError, .cannotOpen:
      self.init(
        .inputOutput,
        "Copying \(path.visible) to the disk of \(target.visible) failed (SQLite "
          + "\(error.code.rawValue)). Nothing was changed; check the disk.")
    default: self.init(error, path: path)
    }
  }
}
