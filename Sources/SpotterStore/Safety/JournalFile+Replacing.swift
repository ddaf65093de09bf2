internal import Platform
internal import SQLite
internal import SpotterModel

extension JournalFile {
  /// The version that a journal's header tells.
  static func version(at path: String) throws -> Int {
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
  ///   - kept: Where the journal is kept.
  ///   - standing: What stands there: what SQLite would not know is left to no SQLite.
  /// - Throws: ``JournalError``.
  static func replace(
    _ path: String, by draft: String, keeping kept: String, _ standing: Standing
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
    do {
      // Opened before SQLite opens it, and let go of after: see ``ReadableFile``.
      let file = try ReadableFile(resolved(path))
      if standing == .journal {
        try replace(path, by: draft, keeping: kept, file)
      } else {
        try replaceUnreadable(path, by: draft, keeping: kept, reading: file)
      }
    } catch {
      if has(path, recorded: kept) {
        throw JournalError(
          .inputOutput,
          "The copy stands in the place of \(path.visible) now, but the disk reported an error; "
            + "check it. What was there before is \(kept.visible).")
      }
      try? remove(kept)
      switch error {
      case let error as SQLiteError: throw JournalError(error, path: path)
      case let error as PlatformError: throw cannotCreateCopy(kept, error)
      default: throw error
      }
    }
  }

  private static func replace(
    _ path: String, by draft: String, keeping kept: String, _ file: borrowing ReadableFile
  ) throws {
    do {
      try overwrite(path, by: draft, keeping: kept, reading: file)
    } catch let error as SQLiteError where error.isOfPages {
      try replaceUnreadable(path, by: draft, keeping: kept, reading: file)
    }
  }

  private static func overwrite(
    _ path: String, by draft: String, keeping kept: String, reading file: borrowing ReadableFile
  ) throws {
    let source = try Database(.file(path: draft), .readOnly)
    let destination = try Database(.file(path: resolved(path)), .readWrite)
    try prepareOverwriting(destination)
    var copying = try source.beginCopy(to: destination)
    guard try !copying.step(pages: 1) else {
      throw SQLiteError(.misuse, "a journal has more than one page")
    }
    try keep(file, as: kept)
    while try !copying.step(pages: -1) {}
  }

  /// Puts a journal in the place of a file that SQLite cannot even lock.
  private static func replaceUnreadable(
    _ path: String, by draft: String, keeping kept: String, reading file: borrowing ReadableFile
  ) throws {
    try? remove(kept)
    try keep(file, as: kept)
    let target = try resolved(path)
    // What would be rolled back would be rolled back into the new journal: it goes with the old one.
    let rollback = target + "-journal"
    do {
      try replaceFile(at: resolved(kept) + "-journal", by: rollback)
    } catch {
      if !error.isMissing { try remove(rollback) }
    }
    try replaceFile(at: target, by: draft)
  }

  private static func keep(_ file: borrowing ReadableFile, as kept: String) throws {
    let half = try Draft(for: kept, cannotCreateCopy)
    do {
      try file.copy(to: half.path)
      try half.publish(as: kept)
    } catch {
      half.discard()
      throw error
    }
  }

  /// Whether a journal records that this copy is what it replaced.
  private static func has(_ path: String, recorded kept: String) -> Bool {
    guard let name = kept.split(separator: "/").last.map(String.init),
      let database = try? connect(path),
      let names = try? database.all(
        "SELECT kept FROM replacement WHERE kept = \(name)", as: String.self)
    else { return false }
    return !names.isEmpty
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
