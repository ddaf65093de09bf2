internal import Platform
internal import SQLite
internal import SpotterModel

/// Another process has taken the name for what a restore was to keep; nothing was changed.
struct KeptNameTaken: Error {}

extension JournalFile {
  /// The version that a journal's header tells.
  static func version(at path: String) throws(PlatformError) -> Int {
    FileHeader(try peek(at: path, bytes: FileHeader.length).1).userVersion
  }

  /// Copies a prepared journal over another one, page by page and in one transaction, after keeping
  /// the other as it is, byte for byte.
  ///
  /// The first page locks the journal against all others, and has rolled back what a sudden end
  /// left half done. What is kept is copied then, so that nothing can be written in between.
  ///
  /// - Parameters:
  ///   - path: The journal.
  ///   - draft: What is to stand in its place; it names what is kept in its record.
  ///   - name: Under which name of its copies the journal is kept.
  ///   - standing: What stands there: what SQLite would not know is left to no SQLite.
  ///   - state: What the journal has to be still; nil where it may be anything.
  /// - Throws: ``KeptNameTaken``, ``ChangedMeanwhile``, and ``JournalError``.
  static func replace(
    _ path: String, by draft: String, keeping name: String, _ standing: Standing,
    onlyAs state: JournalState?
  ) throws {
    tighten(path)
    do {
      // An ordinary opening first, which also leaves no other kind of rollback journal behind.
      if standing == .journal { _ = try connect(path).isInTransaction }
    } catch let error as SQLiteError where error.isOfPages {
      // It is kept as it is.
    } catch let error as SQLiteError {
      throw JournalError(error, path: path)
    }
    let copies = KeptCopies(for: path)
    var keeper = Keeper(path: copies.path(of: name), state: state)
    do {
      // Opened before SQLite opens it, and let go of after: see ``ReadableFile``.
      let file = try ReadableFile(resolved(path))
      // Another restore may have been quicker.
      guard try self.standing(at: path) == standing else { throw ChangedMeanwhile() }
      if standing == .journal {
        try replace(path, by: draft, &keeper, file)
      } else {
        try replaceUnreadable(path, by: draft, &keeper, reading: file)
      }
    } catch {
      if keeper.isKept {
        switch copies.isNeeded(name) {
        case false?: keeper.forget()
        case true?: throw JournalError.replaced(path, keeping: keeper.path, despite: error)
        case nil: throw JournalError.perhapsReplaced(path, keeping: keeper.path, since: error)
        }
      }
      switch error {
      case let error as SQLiteError: throw JournalError(error, path: path)
      case let error as PlatformError: throw cannotKeep(copies.folder, error)
      default: throw error
      }
    }
  }

  private static func replace(
    _ path: String, by draft: String, _ keeper: inout Keeper, _ file: borrowing ReadableFile
  ) throws {
    do {
      try overwrite(path, by: draft, &keeper, reading: file)
    } catch let error as SQLiteError where error.isOfPages {
      try replaceUnreadable(path, by: draft, &keeper, reading: file)
    }
  }

  private static func overwrite(
    _ path: String, by draft: String, _ keeper: inout Keeper, reading file: borrowing ReadableFile
  ) throws {
    let source = try Database(.file(path: draft), .readOnly)
    let destination = try Database(.file(path: resolved(path)), .readWrite)
    try prepareOverwriting(destination)
    var copying = try source.beginCopy(to: destination)
    guard try !copying.step(pages: 1) else {
      throw SQLiteError(.misuse, "a journal has more than one page")
    }
    guard try file.stands(at: resolved(path)) else { throw ChangedMeanwhile() }
    try keeper.keep(file)
    while try !copying.step(pages: -1) {}
  }

  /// Puts a journal in the place of a file that SQLite cannot even lock.
  private static func replaceUnreadable(
    _ path: String, by draft: String, _ keeper: inout Keeper,
    reading file: borrowing ReadableFile
  ) throws {
    let target = try resolved(path)
    // Of two restores the second one would take what the first one has put there away unseen.
    file.hold()
    guard try file.stands(at: target) else { throw ChangedMeanwhile() }
    keeper.forget()
    try keeper.keep(file)
    do {
      try replaceFile(target, by: draft, keeping: keeper.path)
    } catch {
      if (try? file.stands(at: target)) == true {
        try? Platform.replaceFile(at: target + "-journal", by: keeper.path + "-journal")
        keeper.forget()
      }
      throw error
    }
  }

  private static func replaceFile(
    _ target: String, by draft: String, keeping kept: String
  ) throws {
    // What would be rolled back would be rolled back into the new journal: it goes with the old one.
    let rollback = target + "-journal"
    do {
      try Platform.replaceFile(at: resolved(kept) + "-journal", by: rollback)
    } catch {
      if !error.isMissing { try remove(rollback) }
    }
    try Platform.replaceFile(at: target, by: draft)
  }

  /// The settings of a connection of which every page is about to be overwritten, also when what
  /// it has is damaged.
  private static func prepareOverwriting(_ database: borrowing Database) throws(SQLiteError) {
    database.setBusyTimeout(milliseconds: patienceMilliseconds)
    try database.execute(
      script: """
        PRAGMA writable_schema = ON;
        PRAGMA mmap_size = 0;
        """)
    for setting in ["secure_delete = ON", "synchronous = EXTRA", "fullfsync = ON"] {
      do {
        try database.execute(script: "PRAGMA \(setting)")
      } catch  where error.tellsOfDamage {
        // A schema that cannot be read is no reason to keep it.
      }
    }
  }
}

extension JournalError {
  /// What is said of a copy that stands in its place, though something failed.
  fileprivate static func replaced(
    _ path: String, keeping kept: String, despite error: any Error
  ) -> JournalError {
    let (status, what, advice) =
      isOfMemory(error)
      ? (ExitStatus.fault, "memory ran out then", "end other programs")
      : (.inputOutput, "the disk reported an error", "check it")
    return JournalError(
      status,
      "The copy was put in the place of \(path.visible), but \(what); \(advice). What was there before "
        + "is \(kept.visible).")
  }

  /// What is said when not even that can be told.
  fileprivate static func perhapsReplaced(
    _ path: String, keeping kept: String, since error: any Error
  ) -> JournalError {
    let (status, what, advice) =
      isOfMemory(error)
      ? (ExitStatus.fault, "Memory ran out", "End other programs")
      : (.inputOutput, "The disk failed", "Check the disk")
    return JournalError(
      status,
      "\(what) while the copy was put in the place of \(path.visible); whether it stands there cannot be "
        + "told. \(advice), and look at what `spotter history` shows. What was there before is "
        + "\(kept.visible).")
  }

  private static func isOfMemory(_ error: any Error) -> Bool {
    (error as? SQLiteError)?.code.primary == .noMemory
  }
}
