internal import Platform
internal import SQLite
internal import SpotterModel

/// A journal on disk: opened whole, private, and never half changed.
///
/// Its methods throw ``JournalError``; `append` also says what contradicts what stands there, with
/// ``RefusedEntry`` and ``TakenName``.
package struct JournalStore: ~Copyable {
  let database: Database

  /// Where the journal lies, as the person named it.
  package let path: String

  /// Set when opening the journal brought it up to date: the person is to be told.
  package let upgrade: Upgrade?

  /// Opens a journal that exists; one of an older version is brought up to date.
  ///
  /// - Parameters:
  ///   - path: An absolute path.
  ///   - patience: For how many milliseconds to wait whenever another program holds the journal; nil
  ///     for as long as somebody waits who wants something stored.
  /// - Throws: ``JournalError``.
  package init(opening path: String, patience: Int? = nil) throws {
    guard try JournalFile.isJournal(at: path) else { throw JournalError.missing(path) }
    var upgrade: Upgrade?
    let database = try JournalFile.open(
      path, &upgrade, patience: patience ?? JournalFile.patienceMilliseconds)
    self.path = path
    self.upgrade = upgrade
    self.database = database
  }

  /// A journal for a rehearsal: nothing of it is left, and nothing of it ever has a name.
  init(rehearsingAt path: String, uuid: String, at seconds: Int) throws {
    let database = try JournalFile.temporary(uuid: uuid, at: seconds)
    self.path = path
    upgrade = nil
    self.database = database
  }

  /// Opens the journal, and makes it and its folder when there is none.
  ///
  /// - Parameters:
  ///   - path: An absolute path.
  ///   - uuid: What a new journal is to be known by elsewhere, as 36 characters.
  ///   - seconds: The instant of its birth, since 1970 in UTC.
  /// - Throws: ``JournalError``.
  package init(creating path: String, uuid: String, at seconds: Int) throws {
    if try !JournalFile.isJournal(at: path) {
      try JournalFile.create(path, uuid: uuid, at: seconds)
    }
    try self.init(opening: path)
  }

  /// Whether a journal stands at this path.
  ///
  /// - Throws: ``JournalError`` when something else does.
  package static func exists(at path: String) throws -> Bool {
    try JournalFile.isJournal(at: path)
  }

  /// Makes the file its owner's alone before something is written to it.
  func tighten() { JournalFile.tighten(path) }

  /// Turns an error of the layers below into one that a person can act on.
  func explain(_ error: any Error) -> any Error {
    switch error {
    case let error as SQLiteError: JournalError(error, path: path)
    case let row as DamagedRow:
      JournalError.damaged(
        path.visible,
        "\(row.id.map { "row \($0)" } ?? "a row") of the table \(row.table) differs from its checksum"
      )
    case is UnknownWord:
      JournalError.damaged(path.visible, "an entry holds a word that this version does not know")
    default: error
    }
  }
}
