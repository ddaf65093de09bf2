internal import Platform
internal import SQLite
internal import SpotterModel

/// A journal that is read without a byte of it being changed, however damaged it is.
///
/// Where a sudden end left a transaction half done, a reader would have to roll it back first; then
/// it is a private copy of both files that is read, and taken away again. So it is where the first bytes
/// of the file are damaged, which are mended in the copy.
struct UntouchedJournal: ~Copyable {
  let database: Database

  /// The file that ``database`` reads.
  let file: String

  /// Whether the first bytes of the file are damaged.
  let isHeadless: Bool

  private let copy: Draft?

  /// - Throws: ``JournalError``, `SQLiteError`.
  init(_ path: String) throws {
    let standing = try JournalFile.standing(at: path)
    switch standing {
    case .nothing: throw JournalError.missing(path)
    case .empty, .unknown: throw JournalError.unrecognised(path, standing)
    case .headless, .journal: break
    }
    let file = try Self.resolved(path)
    if try standing == .headless || Self.mustBeRolledBack(file) {
      let copy = try Self.copyWithRollback(file)
      database = try Self.recovered(copy)
      self.file = copy.path
      self.copy = copy
    } else {
      database = try Self.connect(file, .readOnly)
      self.file = file
      copy = nil
    }
    isHeadless = standing == .headless
  }

  deinit { copy?.discard() }

  private static func connect(
    _ file: String, _ mode: Database.OpenMode
  ) throws(SQLiteError) -> Database {
    let database = try Database(.file(path: file), mode)
    try JournalFile.prepareReading(database)
    return database
  }

  /// Whether reading the file would have to change it.
  private static func mustBeRolledBack(_ file: String) throws(SQLiteError) -> Bool {
    let database = try connect(file, .readOnly)
    do {
      _ = try database.all("PRAGMA schema_version", as: Int.self)
    } catch {
      if [.readOnly, .cannotOpen].contains(error.code.primary) { return true }
      // Damage is to be told of later, table by table.
      guard error.tellsOfDamage else { throw error }
    }
    return false
  }

  private static func recovered(_ copy: Draft) throws(SQLiteError) -> Database {
    do {
      return try connect(copy.path, .readWrite)
    } catch {
      copy.discard()
      throw error
    }
  }

  /// Copies a file, its first bytes as they are in one that is whole.
  private static func copyWithRollback(_ path: String) throws -> Draft {
    let draft = try Draft(for: path, cannotReadCopy)
    do {
      let copy = try PrivateWriter(creating: draft.path)
      let file = try ReadableFile(path)
      try copy.write(FileHeader.mended(file.read(at: 0, count: FileHeader.mendedLength)))
      try file.forEachPiece(from: FileHeader.mendedLength) { piece in try copy.write(piece) }
      try copyIfThere(path + "-journal", to: draft.path + "-journal")
      return draft
    } catch let error as PlatformError {
      draft.discard()
      throw cannotReadCopy(path, error)
    }
  }

  private static func copyIfThere(_ path: String, to copy: String) throws {
    do {
      try ReadableFile(path).copy(to: copy)
    } catch let error as PlatformError where error.isMissing {
      // Somebody has rolled it back meanwhile.
    }
  }

  private static func resolved(_ path: String) throws(JournalError) -> String {
    do {
      return try JournalFile.resolved(path)
    } catch {
      throw JournalError(.inputOutput, "\(path.visible) cannot be reached (\(error)).")
    }
  }
}
