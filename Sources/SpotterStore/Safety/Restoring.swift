internal import Platform
internal import SQLite
internal import SpotterModel

/// What came of putting a copy in the journal's place, or would come of it.
package struct Restoration: Hashable, Sendable {
  /// How many entries the journal has now.
  package var entries: Int

  /// The version of the schema that the copy had.
  package var version: Int

  /// Where the journal that was replaced is kept; nil where there was none, or in a rehearsal.
  package var kept: String?

  /// What was found in the journal that was replaced; nil where there was none.
  package var replaced: Inspection?

  /// Whether the copy is of another journal than the one that it replaced.
  package var isOtherJournal = false

  package static func == (left: Restoration, right: Restoration) -> Bool {
    left.entries == right.entries && left.kept == right.kept
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(entries)
    hasher.combine(kept)
  }
}

extension JournalStore {
  /// Puts a copy in the journal's place, in one transaction.
  ///
  /// Other programs see the old journal or the new one. What was there is kept in the folder of
  /// ``KeptCopies`` first, and the journal records that, so that it can be taken back.
  ///
  /// - Parameters:
  ///   - file: The copy's absolute path; it is never changed, and may be of an older version.
  ///   - path: The journal's absolute path; where there is none yet, the copy becomes one, and
  ///     records nothing.
  ///   - command: The name of the command, for the record of changes.
  ///   - stamp: When that happens.
  ///   - state: What the journal has to be still; nil where it may be anything.
  ///   - isRehearsal: Whether to look only, and change nothing.
  /// - Returns: What was put there, and what became of what was there before.
  /// - Throws: ``JournalError``, and ``ChangedMeanwhile`` where a state is given; the journal is as it
  ///   was then.
  package static func restore(
    _ file: String, to path: String, as command: String = "restore", at stamp: Stamp,
    onlyAs state: JournalState? = nil, isRehearsal: Bool = false
  ) throws -> Restoration {
    do {
      let standing = try JournalFile.replaceable(at: path)
      let isThere = standing != .nothing
      switch try JournalFile.standing(at: file, orSay: { .notACopy($0, because: $1) }) {
      case .nothing: throw JournalError(.missing, "There is no file \(file.visible) to restore.")
      case .empty: throw JournalError.notACopy(file, because: "it is empty")
      case .unknown: throw JournalError.notACopy(file, because: "it is no SQLite file")
      case .headless, .journal: break
      }
      let source = try UntouchedJournal(file)
      guard !isThere || !isSameFile(file, path) else {
        throw JournalError(.usage, "\(file.visible) is the journal itself: name a copy of it.")
      }
      let found = try Inspection.of(source)
      guard found.isWhole else { throw JournalError.damagedCopy(file, found.complaint) }
      var result = Restoration(entries: found.entries, version: found.version)
      if isThere { result.isOtherJournal = isOther(source.database, than: path) }
      if isRehearsal {
        if isThere { result.replaced = try replaced(path, standing) }
        return result
      }
      let copy = try VerifiedCopy(
        of: source.file, through: source.database, beside: path, cannotRestore)
      defer { copy.draft.discard() }
      guard isThere else {
        try birth(copy.draft, as: path)
        return result
      }
      let step = try prepare(copy.draft.path, as: command, at: stamp)
      let kept = try put(
        copy.draft.path, step, inPlaceOf: path, standing, at: stamp, onlyAs: state)
      result.kept = kept
      do {
        result.replaced = try replaced(kept, standing)
      } catch {
        let reason =
          (error as? SQLiteError).map { JournalError($0, path: kept) } ?? error as? JournalError
        throw JournalError(
          reason?.status ?? .inputOutput,
          "The copy stands in the place of \(path.visible) now, but what was there before, "
            + "\(kept.visible), cannot be read back. \(reason?.reason ?? "Check the disk.")")
      }
      return result
    } catch is ChangedMeanwhile where state == nil {
      throw JournalError(
        .busy,
        "Another program put something else in the place of \(path.visible) meanwhile. Nothing was "
          + "restored; try again.")
    } catch let error as PlatformError {
      throw JournalError(
        .inputOutput,
        "Reading \(file.visible) or \(path.visible) failed (\(error)). Nothing was restored; check the "
          + "disk.")
    } catch let error as SQLiteError {
      throw error.isOfPages && error.code != .unreadable
        ? JournalError.damagedCopy(file, "SQLite cannot read any of it")
        : JournalError(error, path: file)
    }
  }

  /// Puts a copy that is read piece by piece in the journal's place.
  ///
  /// - Parameters:
  ///   - path: The journal's absolute path.
  ///   - stamp: When that happens.
  ///   - read: Gives the next piece of the copy; an empty one at its end.
  /// - Returns: What was put there, and what became of what was there before.
  /// - Throws: ``JournalError``; the journal is as it was then.
  package static func restoreStream(
    to path: String, at stamp: Stamp, _ read: () throws -> [UInt8]
  ) throws -> Restoration {
    // Refused before anything is read.
    _ = try JournalFile.replaceable(at: path)
    let draft = try Draft(for: path, cannotRestore)
    defer { draft.discard() }
    do {
      let writer = try PrivateWriter(creating: draft.path)
      while case let piece = try read(), !piece.isEmpty { try writer.write(piece) }
    } catch let error as PlatformError {
      throw cannotRestore(path, error)
    }
    do {
      return try restore(draft.path, to: path, at: stamp)
    } catch let error as JournalError {
      throw error.naming("Standard input", insteadOf: draft.path)
    }
  }

  /// Puts a copy that ``restore(_:to:as:at:onlyAs:isRehearsal:)`` kept back in the journal's place, and
  /// keeps what was there: so that this can be taken back too.
  ///
  /// No transaction of the process may be open on the journal.
  ///
  /// - Parameters:
  ///   - path: The journal's absolute path.
  ///   - name: The name of the copy, as the table `replacement` has it.
  ///   - command: The name of the command, for the record of changes.
  ///   - stamp: When that happens.
  /// - Returns: What was put there, and what became of what was there before.
  /// - Throws: ``JournalError``; the journal is as it was then.
  package static func replace(
    _ path: String, byKept name: String, as command: String, at stamp: Stamp
  ) throws -> Restoration {
    try restore(KeptCopies(for: path).path(of: name), to: path, as: command, at: stamp)
  }

  /// Looks at every page and row of a journal, and changes nothing.
  ///
  /// - Throws: ``JournalError``.
  package static func inspect(_ path: String) throws -> Inspection {
    let shortfall = Shortfall(path)
    do {
      let journal = try UntouchedJournal(path)
      var inspection = try Inspection.of(journal)
      if !inspection.isWhole {
        if let shortfall { inspection.tell(of: shortfall) }
      } else if try !opens(journal.file) {
        inspection.tellThatItDoesNotOpen()
      }
      return inspection
    } catch let error as SQLiteError where error.isOfPages {
      return try unreadable(path, shortfall)
    } catch let error as SQLiteError {
      throw JournalError(error, path: path)
    } catch let error as PlatformError {
      throw JournalError(.inputOutput, "\(path.visible) cannot be read (\(error)). Check the disk.")
    }
  }

  private static func unreadable(_ path: String, _ shortfall: Shortfall?) throws(JournalError)
    -> Inspection
  {
    do {
      var inspection = Inspection(unreadable: try JournalFile.version(at: path))
      if let shortfall { inspection.tell(of: shortfall) }
      return inspection
    } catch {
      throw JournalError(.inputOutput, "\(path.visible) cannot be read (\(error)). Check the disk.")
    }
  }

  /// Whether SQLite takes a file for whole that is not told to bear damage.
  private static func opens(_ file: String) throws -> Bool {
    let database = try Database(.file(path: file), .readOnly)
    database.setBusyTimeout(milliseconds: JournalFile.patienceMilliseconds)
    return try tolerant { try database.all("SELECT name FROM sqlite_schema", as: String.self) }
      != nil
  }

  private static func birth(_ draft: Draft, as path: String) throws {
    do {
      try modernized(draft.path).close()
      try JournalFile.publish(draft, as: path)
    } catch let error as PlatformError where error.isExisting {
      throw JournalError(
        .busy, "Another program made \(path.visible) meanwhile. Nothing was restored; try again.")
    } catch let error as JournalError where error.isUnconfirmed {
      throw JournalError(
        error.status,
        "The copy is put in the place of \(path.visible), which is there and whole, but the disk did not "
          + "confirm it: a power cut may still take it away. Check the disk.")
    }
  }

  /// Brings a copy up to date, which nobody else sees yet.
  private static func modernized(_ draft: String) throws(SQLiteError) -> Database {
    let database = try Database(.file(path: draft), .readWrite)
    try JournalFile.prepare(database)
    try Schema.migrate(database)
    return database
  }

  /// Puts a draft in a journal's place, and what stands there among its copies, under the first name
  /// that no other process takes meanwhile.
  ///
  /// - Returns: Where that is kept.
  private static func put(
    _ draft: String, _ step: Int, inPlaceOf path: String, _ standing: Standing, at stamp: Stamp,
    onlyAs state: JournalState?
  ) throws -> String {
    let copies = KeptCopies(for: path)
    let isFirst = !copies.hasFolder
    // What is refused is left as it was, with nothing beside it. A folder with a copy in it stays.
    defer { if isFirst { try? removeFolder(copies.folder) } }
    let version = try JournalFile.version(at: path)
    for _ in 0..<mostNames {
      let name = try copies.newName(.restore, version: version, at: stamp.written)
      try record(name, as: step, in: draft)
      do {
        try JournalFile.replace(path, by: draft, keeping: name, standing, onlyAs: state)
        return copies.path(of: name)
      } catch is KeptNameTaken {
        // Another restore was done in this second, and its name is listed now.
      }
    }
    throw JournalError(
      .busy,
      "Other programs keep putting copies in the place of \(path.visible). Nothing was restored; try "
        + "again when they have finished.")
  }

  private static let mostNames = 1000

  /// Brings a copy up to date, and begins the step that puts it in the journal's place.
  ///
  /// - Returns: The number of the step.
  private static func prepare(
    _ draft: String, as command: String, at stamp: Stamp
  ) throws(SQLiteError) -> Int {
    let database = try modernized(draft)
    let transaction = try database.begin()
    let step = try StepRecord(beginning: command, at: stamp, in: database).step
    try transaction.commit()
    return step
  }

  /// Records in a copy what it is about to replace.
  private static func record(_ name: String, as step: Int, in draft: String) throws(SQLiteError) {
    let database = try Database(.file(path: draft), .readWrite)
    try JournalFile.prepare(database)
    let transaction = try database.begin()
    try database.run("DELETE FROM replacement WHERE step = \(step)")
    let values: [SQLiteValue] = [.integer(Int64(step)), .text(name)]
    var insert = try database.prepare(CheckedTable.replacement.insert)
    try insert.bind(values.sealed)
    try insert.execute()
    try transaction.commit()
  }

  /// What was found in what is replaced.
  private static func replaced(_ path: String, _ standing: Standing) throws -> Inspection {
    switch standing {
    case .journal, .headless: try inspect(path)
    case .nothing, .empty, .unknown: Inspection(unreadable: 0)
    }
  }

  /// Whether a copy is of another journal than the one at a path, as far as that can be read.
  private static func isOther(_ copy: borrowing Database, than path: String) -> Bool {
    let uuid = try? copy.all("SELECT uuid FROM journal", as: String.self)
    guard let current = try? UntouchedJournal(path),
      let own = try? current.database.all("SELECT uuid FROM journal", as: String.self)
    else { return false }
    return own != uuid
  }
}

extension JournalError {
  fileprivate static func damagedCopy(_ file: String, _ complaint: String) -> JournalError {
    JournalError(
      .data,
      "\(file.visible) is damaged: \(complaint). Nothing was restored. Name another copy, or save "
        + "what is whole of this one with `spotter verify --journal COPY --salvage FILE`.")
  }

  /// The same sentence about something that has another name for the person.
  fileprivate func naming(_ name: String, insteadOf path: String) -> JournalError {
    let parts = description.split(separator: path.visible, omittingEmptySubsequences: false)
    return JournalError(status, parts.joined(separator: name))
  }
}
