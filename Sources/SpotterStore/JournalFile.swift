internal import Platform
internal import SQLite
internal import SpotterModel

/// How a journal's file is found, judged, born and opened.
enum JournalFile {
  /// How long a writer waits for another before it gives up.
  static let patienceMilliseconds = 20_000

  /// The longest text or blob a journal takes: a photo of 20 MiB and room for its row.
  private static let longestValue = 32 << 20

  /// Looks at a file before SQLite does: SQLite would roll back a foreign file's hot journal, and
  /// that is a change.
  ///
  /// - Returns: Whether a journal stands there; false when nothing does.
  /// - Throws: ``JournalError`` for anything that is not a journal this program knows.
  static func isJournal(at path: String) throws(JournalError) -> Bool {
    let kind: FileKind
    let bytes: [UInt8]
    do {
      (kind, bytes) = try peek(at: path, bytes: FileHeader.length)
    } catch {
      if error.isMissing { return false }
      if error.isLink {
        throw .notAJournal(path, because: "it is a symbolic link, which Spotter does not follow")
      }
      throw JournalError(
        .inputOutput, "\(path.visible) cannot be read (\(error)). Check its permissions.")
    }
    switch kind {
    case .folder: throw .notAJournal(path, because: "it is a folder")
    case .other: throw .notAJournal(path, because: "it is no ordinary file")
    case .regular(bytes: 0): throw .notAJournal(path, because: "it is empty")
    case .regular: break
    }
    let header = FileHeader(bytes)
    guard header.isSQLite else { throw .notAJournal(path, because: "it is no SQLite file") }
    guard header.applicationID == Schema.applicationID else {
      throw .notAJournal(path, because: "another program made this SQLite file")
    }
    guard header.userVersion >= 0, header.userVersion <= Schema.version else {
      throw .newer(path, version: header.userVersion)
    }
    return true
  }

  /// Opens a journal that ``isJournal(at:)`` has approved.
  static func open(_ path: String) throws -> Database {
    do {
      let database = try readable(resolved(path))
      try prepare(database)
      let (id, version) = try database.identity()
      guard id == Schema.applicationID else {
        throw JournalError.notAJournal(path, because: "another program made this SQLite file")
      }
      guard version <= Schema.version else { throw JournalError.newer(path, version: version) }
      guard version == Schema.version else {
        throw JournalError(
          .data, "\(path.visible) is unfinished: it has version \(version). Restore a backup.")
      }
      return database
    } catch let error as SQLiteError {
      throw JournalError(error, path: path)
    } catch let error as PlatformError {
      throw JournalError(.inputOutput, "\(path.visible) cannot be reached (\(error)).")
    }
  }

  /// A connection that writes if it may: a journal that is write-protected can still be read.
  private static func readable(_ path: String) throws(SQLiteError) -> Database {
    do {
      return try Database(.file(path: path), .readWrite)
    } catch  where error.code.primary == .readOnly {
      return try Database(.file(path: path), .readOnly)
    }
  }

  /// Makes a journal that is whole from the moment it has its name: it is written under another one
  /// beside it, and then renamed unless somebody was faster.
  static func create(_ path: String, uuid: String, at seconds: Int) throws {
    let draft = try draft(for: path, uuid: uuid, at: seconds)
    do {
      try publish(draft, as: path)
    } catch let error as PlatformError where error.isExisting {
      // Theirs is the journal.
      discard(draft)
    } catch {
      discard(draft)
      throw error
    }
  }

  /// Makes an empty journal under a name of its own beside the path that it is meant for.
  static func draft(for path: String, uuid: String, at seconds: Int) throws -> String {
    let draft = try draftPath(for: path)
    do {
      try createPrivateFile(at: draft)
      try fill(draft, uuid: uuid, at: seconds)
    } catch {
      discard(draft)
      switch error {
      case let error as PlatformError: throw cannotCreate(path, error)
      case let error as SQLiteError: throw JournalError(error, path: path)
      default: throw error
      }
    }
    return draft
  }

  /// Gives a draft its name.
  ///
  /// - Throws: `PlatformError` of a name that is taken, ``JournalError`` for all else.
  static func publish(_ draft: String, as path: String) throws {
    do {
      try Platform.publish(draft, as: try resolved(path))
    } catch {
      if error.isExisting { throw error }
      throw cannotCreate(path, error)
    }
  }

  static func discard(_ draft: String) {
    try? remove(draft)
    try? remove(draft + "-journal")
  }

  /// An empty journal that is gone with its connection, and nobody else's meanwhile.
  static func temporary(uuid: String, at seconds: Int) throws -> Database {
    do {
      let database = try Database(.temporary)
      try fill(database, uuid: uuid, at: seconds)
      return database
    } catch {
      throw JournalError(error, path: "a journal for a rehearsal")
    }
  }

  private static func fill(
    _ draft: String, uuid: String, at seconds: Int
  ) throws(SQLiteError) {
    try fill(Database(.file(path: draft), .readWrite), uuid: uuid, at: seconds)
  }

  private static func fill(
    _ database: borrowing Database, uuid: String, at seconds: Int
  ) throws(SQLiteError) {
    try prepare(database)
    try Schema.migrate(database, from: 0)
    try insertIdentity(uuid: uuid, at: seconds, in: database)
  }

  private static func draftPath(for path: String) throws -> String {
    do {
      if let folder = parentFolder(of: path) { try createPrivateFolder(at: folder) }
      return try resolved(path) + ".\(UInt64.random(in: 0...UInt64.max)).new"
    } catch {
      throw cannotCreate(path, error)
    }
  }

  private static func cannotCreate(_ path: String, _ error: PlatformError) -> JournalError {
    JournalError(
      .cannotCreate,
      "\(path.visible) cannot be made (\(error)). Name another place with --journal.")
  }

  /// The path with the links of its folder resolved: SQLite is told to follow none.
  private static func resolved(_ path: String) throws(PlatformError) -> String {
    guard let folder = parentFolder(of: path), let name = path.split(separator: "/").last else {
      return path
    }
    let resolved = try resolvedFolder(folder)
    return resolved == "/" ? "/\(name)" : "\(resolved)/\(name)"
  }

  /// The settings that keep what is acknowledged and distrust what is read (sqlite.org/security.html).
  ///
  /// `synchronous = EXTRA` waits for the folder too after a commit: without that a power cut can
  /// bring the rollback journal back, and with it the state before the entry.
  private static func prepare(_ database: borrowing Database) throws(SQLiteError) {
    database.setBusyTimeout(milliseconds: patienceMilliseconds)
    try database.set(.defensive, to: true)
    try database.set(.trustedSchema, to: false)
    try database.set(.enableTriggers, to: false)
    try database.set(.enableViews, to: false)
    database.setLimit(.length, to: longestValue)
    database.setLimit(.attached, to: 0)
    try database.execute(
      script: """
        PRAGMA cell_size_check = ON;
        PRAGMA mmap_size = 0;
        PRAGMA foreign_keys = ON;
        PRAGMA secure_delete = ON;
        PRAGMA synchronous = EXTRA;
        PRAGMA fullfsync = ON;
        PRAGMA checkpoint_fullfsync = ON;
        """)
    // Only asked for when it is not so already: setting it takes a lock.
    let mode = try database.all("PRAGMA journal_mode", as: String.self)
    if mode != ["delete"], mode != ["memory"] {
      try database.execute(script: "PRAGMA journal_mode = DELETE")
    }
  }
}

/// Writes what tells a journal from every other one.
func insertIdentity(
  uuid: String, at seconds: Int, in database: borrowing Database
) throws(SQLiteError) {
  let values: [SQLiteValue] = [.integer(1), .text(uuid), .integer(Int64(seconds)), .integer(0)]
  var insert = try database.prepare(
    "INSERT INTO journal (id, uuid, created, last_entry, checksum) VALUES (?, ?, ?, ?, ?)")
  try insert.bind(values.sealed)
  try insert.execute()
}

extension Database {
  fileprivate func identity() throws(SQLiteError) -> (applicationID: Int, version: Int) {
    let id = try all("PRAGMA application_id", as: Int.self)
    let version = try all("PRAGMA user_version", as: Int.self)
    return (id.first ?? 0, version.first ?? 0)
  }
}
