internal import Platform
internal import SQLite
internal import SpotterModel

extension JournalFile {
  /// Makes a journal that is whole from the moment it has its name: it is written under another one
  /// beside it, and then renamed unless somebody was faster.
  static func create(_ path: String, uuid: String, at seconds: Int) throws {
    let draft = try draft(for: path, uuid: uuid, at: seconds)
    do {
      try publish(draft, as: path)
    } catch let error as PlatformError where error.isExisting {
      // Theirs is the journal.
      draft.discard()
    } catch {
      draft.discard()
      throw error
    }
  }

  /// Makes an empty journal under a name of its own beside the path that it is meant for.
  static func draft(for path: String, uuid: String, at seconds: Int) throws -> Draft {
    let draft = try Draft(for: path)
    do {
      try createPrivateFile(at: draft.path)
      try fill(draft.path, uuid: uuid, at: seconds)
    } catch {
      draft.discard()
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
  static func publish(_ draft: Draft, as path: String) throws {
    do {
      try draft.publish(as: path)
    } catch {
      if error.isExisting { throw error }
      throw cannotCreate(path, error)
    }
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
    try Schema.migrate(database)
    try insertIdentity(uuid: uuid, at: seconds, in: database)
  }

  static func cannotCreate(_ path: String, _ error: PlatformError) -> JournalError {
    if error.isNamed {
      var unconfirmed = JournalError(
        .inputOutput,
        "\(path.visible) was made, but the disk did not confirm it (\(error)): a power cut may take it "
          + "away again. Nothing was changed in it; check the disk, and repeat the command.")
      unconfirmed.isUnconfirmed = true
      return unconfirmed
    }
    return JournalError(
      error.isOfDisk ? .inputOutput : .cannotCreate,
      "\(path.visible) cannot be made (\(error)). Name another place with --journal.")
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
