internal import Platform
internal import SQLite
internal import SpotterModel

/// How a journal's file is found, judged, born and opened.
enum JournalFile {
  /// How long a writer waits for another before it gives up.
  static let patienceMilliseconds = 20_000

  /// The longest text or blob a journal takes: a photo of 20 MiB and room for its row.
  private static let longestValue = 32 << 20

  /// Whether a journal stands at a path, as far as its first bytes tell; false when nothing does.
  ///
  /// - Throws: ``JournalError`` for anything that is not a journal this program knows.
  static func isJournal(at path: String) throws(JournalError) -> Bool {
    let standing = try standing(at: path)
    switch standing {
    case .nothing: return false
    case .journal: return true
    case .headless, .empty, .unknown: throw .unrecognised(path, standing)
    }
  }

  /// Opens a journal that ``isJournal(at:)`` has approved, and brings one of an older version up to
  /// date.
  ///
  /// - Parameters:
  ///   - path: The journal.
  ///   - upgrade: Set when the journal was brought up to date.
  ///   - patience: For how many milliseconds to wait for another program.
  /// - Returns: A connection to it.
  /// - Throws: ``JournalError``.
  static func open(
    _ path: String, _ upgrade: inout Upgrade?, patience: Int = patienceMilliseconds
  ) throws -> Database {
    do {
      let database = try connect(path, patience: patience)
      if try database.journalVersion() < Schema.version {
        upgrade = try bringUpToDate(database, at: path)
      }
      return database
    } catch let error as SQLiteError {
      throw JournalError(error, path: path)
    }
  }

  /// A connection to a journal of any version that this program knows, which has rolled back what
  /// a sudden end left half done.
  ///
  /// - Throws: ``JournalError``, `SQLiteError`.
  static func connect(
    _ path: String, patience: Int = patienceMilliseconds
  ) throws -> Database {
    let database: Database
    do {
      database = try readable(resolved(path))
    } catch let error as PlatformError {
      throw JournalError(.inputOutput, "\(path.visible) cannot be reached (\(error)).")
    }
    try prepare(database, patience: patience)
    try checkIdentity(of: database, at: path)
    return database
  }

  /// Looks again at whose file it is, now that SQLite has rolled back what was half done.
  static func checkIdentity(of database: borrowing Database, at path: String) throws {
    let id = try database.all("PRAGMA application_id", as: Int.self).first
    guard id == Schema.applicationID else {
      throw JournalError.notAJournal(path, because: "another program made this SQLite file")
    }
    let version = try database.journalVersion()
    guard version <= Schema.version else { throw JournalError.newer(path, version: version) }
    guard version > 0 else { throw JournalError.damaged(path, "it has no version") }
  }

  /// A connection that writes if it may: a journal that is write-protected can still be read.
  private static func readable(_ path: String) throws(SQLiteError) -> Database {
    do {
      return try Database(.file(path: path), .readWrite)
    } catch  where error.code.primary == .readOnly {
      return try Database(.file(path: path), .readOnly)
    }
  }

  /// The path with the links of its folder resolved: SQLite is told to follow none.
  static func resolved(_ path: String) throws(PlatformError) -> String {
    guard let folder = parentFolder(of: path), let name = path.split(separator: "/").last else {
      return path
    }
    let resolved = try resolvedFolder(folder)
    return resolved == "/" ? "/\(name)" : "\(resolved)/\(name)"
  }

  /// Makes a journal's file its owner's alone, if it is ours and there.
  ///
  /// Also what SQLite makes beside it to roll back has its mode. What sudden ends left of drafts of it
  /// goes.
  static func tighten(_ path: String) {
    guard let path = try? resolved(path) else { return }
    keepPrivate(path)
    Draft.removeLeft(of: path)
  }

  /// The settings that keep what is acknowledged and distrust what is read (sqlite.org/security.html).
  ///
  /// `synchronous = EXTRA` waits for the folder too after a commit: without that a power cut can
  /// bring the rollback journal back, and with it the state before the entry.
  static func prepare(
    _ database: borrowing Database, patience: Int = patienceMilliseconds
  ) throws(SQLiteError) {
    database.setBusyTimeout(milliseconds: patience)
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

  /// The settings of a connection that only reads, also what is damaged: an object of the schema
  /// that cannot be read hides no other.
  static func prepareReading(_ database: borrowing Database) throws(SQLiteError) {
    database.setBusyTimeout(milliseconds: patienceMilliseconds)
    try database.set(.trustedSchema, to: false)
    try database.set(.enableTriggers, to: false)
    try database.set(.enableViews, to: false)
    database.setLimit(.length, to: longestValue)
    database.setLimit(.attached, to: 0)
    try database.execute(
      script: """
        PRAGMA writable_schema = ON;
        PRAGMA cell_size_check = ON;
        PRAGMA mmap_size = 0;
        PRAGMA temp_store = MEMORY;
        """)
  }
}
