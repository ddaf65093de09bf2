internal import Platform
internal import SQLite
internal import SpotterModel

/// The copies of a journal that Spotter made by itself: in the folder `copies` beside it, named
/// `journal.db-20260331T180000Z-v2-migration.db` after the journal, the moment (UTC), the version
/// of its schema, and the reason.
package struct KeptCopies {
  /// Why a copy was made.
  package enum Reason: String, Sendable, CaseIterable {
    /// The journal was about to be brought up to date.
    case migration
    /// Another journal was about to take its place.
    case restore
  }

  private let journal: String

  /// - Parameter path: The journal's absolute path.
  package init(for path: String) { journal = path }

  /// The folder, whether or not it is there.
  package var folder: String { (parentFolder(of: journal) ?? "/") + "/copies" }

  /// Whether the folder is there.
  var hasFolder: Bool { (try? peek(at: folder + "/.", bytes: 0)) != nil }

  /// The path of a copy with this name.
  package func path(of name: String) -> String { "\(folder)/\(name)" }

  /// The names of all copies of this journal, oldest first.
  ///
  /// - Throws: ``JournalError``.
  package func names() throws(JournalError) -> [String] {
    do {
      return try Platform.names(inFolder: folder).filter { reason(of: $0) != nil }
    } catch {
      throw JournalError(
        .inputOutput, "\(folder.visible) cannot be read (\(error)). Check its permissions.")
    }
  }

  /// The path of the newest copy of which all is as it was written; nil where there is none.
  var newestWhole: String? {
    (try? names())?.reversed().lazy.map { path(of: $0) }
      .first { (try? JournalStore.inspect($0))?.isWhole == true }
  }

  /// Takes away every copy of this journal, and what a sudden end left of one half made.
  ///
  /// - Returns: The names of the copies that are gone, and why others are not.
  package func removeAll() -> (names: [String], failure: JournalError?) {
    var gone: [String] = []
    var failure: JournalError?
    do throws(JournalError) {
      let copies = try names()
      let halves = try? Platform.names(inFolder: folder)
        .filter { $0.hasPrefix(journalName + "-") && ($0.contains(".db.") || $0.contains(".db-")) }
      for name in copies + (halves ?? []).filter({ !copies.contains($0) }) {
        do {
          try remove(path(of: name))
          if copies.contains(name) { gone.append(name) }
        } catch {
          failure = JournalError(
            .inputOutput, "\(path(of: name).visible) cannot be taken away (\(error)).")
        }
      }
    } catch {
      failure = error
    }
    // Another journal in the folder may have its copies there too.
    try? removeFolder(folder)
    return (gone, failure)
  }

  /// A name for a new copy that no other has now, and its folder, made if need be.
  ///
  /// Others may take it until the copy is published: whoever fails at that asks for another one.
  func newName(_ reason: Reason, version: Int, at moment: Instant) throws -> String {
    let taken: Set<String>
    do {
      try createPrivateFolder(at: folder)
      keepPrivate(folder)
      // Each has a name of its own: the next one would not be taken for the same.
      removeLeftDrafts(in: folder) { name in
        let parts = name.split(separator: ".")
        let copy = parts.dropLast(2).joined(separator: ".")
        return self.reason(of: copy) != nil && isDraft(name, of: copy)
      }
      // Refuses a link.
      taken = Set(try Platform.names(inFolder: folder))
    } catch {
      throw cannotKeep(folder, error)
    }
    let time = moment.description.filter { !"-:".contains($0) }
    let start = "\(journalName)-\(time)-v\(version)-\(reason)"
    var name = start + ".db"
    var number = 2
    while taken.contains(name) {
      name = "\(start)-\(number).db"
      number += 1
    }
    return name
  }

  private var journalName: String { journal.split(separator: "/").last.map(String.init) ?? "" }

  /// The reason in the name of a copy of this journal; nil for every other name.
  private func reason(of name: String) -> Reason? {
    guard name.hasPrefix(journalName + "-"), name.hasSuffix(".db") else { return nil }
    let parts = name.dropFirst(journalName.count + 1).dropLast(3).split(separator: "-")
    guard (3...4).contains(parts.count), parts[0].count == 16, parts[0].hasSuffix("Z"),
      parts[1].first == "v", Int(parts[1].dropFirst()) != nil,
      parts.count == 3 || Int(parts[3]) != nil
    else { return nil }
    return Reason(rawValue: String(parts[2]))
  }
}

extension KeptCopies {
  /// How many copies of each reason stay when nothing names them.
  ///
  /// A copy is made when the program or the journal changes, some times a year, so that a ladder of
  /// days, weeks and months would have nothing to thin; and each is as large as the journal.
  static let mostOfEach = 5

  /// Takes away the oldest copies beyond ``mostOfEach``: none that a restore could be taken back
  /// with, and not the newest.
  ///
  /// - Parameter database: The journal.
  /// - Returns: The names of the copies that are gone.
  /// - Throws: `PlatformError`, `SQLiteError`.
  @discardableResult
  func thin(_ database: borrowing Database) throws -> [String] {
    // Whoever keeps a copy for a restore holds the journal until it names that: while this reads,
    // none is kept and not yet named.
    let reading = try database.begin(.deferred)
    let needed = try needed(database)
    var removed: [String] = []
    for reason in Reason.allCases {
      let free = try names().filter { self.reason(of: $0) == reason && !needed.contains($0) }
      for name in free.dropLast(Self.mostOfEach) {
        try remove(path(of: name))
        removed.append(name)
      }
    }
    try reading.rollback()
    return removed
  }

  /// The copies that the journal names, and those that these name themselves.
  private func needed(_ database: borrowing Database) throws -> Set<String> {
    var needed = Set(try Self.named(in: database))
    var waiting = Array(needed)
    while let name = waiting.popLast() {
      // One that is damaged, or gone, names nothing that could be read.
      guard let others = try? named(inCopy: name) else { continue }
      for other in others where needed.insert(other).inserted { waiting.append(other) }
    }
    return needed
  }

  /// Whether a restore of this journal could be taken back with a copy; nil where that is not known,
  /// because a journal that might name it cannot be read.
  func isNeeded(_ name: String) -> Bool? {
    guard let journal = try? JournalFile.connect(journal) else { return nil }
    guard var waiting = try? Self.named(in: journal) else { return nil }
    var seen = Set(waiting)
    var isKnown = true
    while let other = waiting.popLast() {
      if other == name { return true }
      guard let more = try? named(inCopy: other) else {
        isKnown = false
        continue
      }
      waiting += more.filter { seen.insert($0).inserted }
    }
    return isKnown ? false : nil
  }

  private func named(inCopy name: String) throws -> [String] {
    try Self.named(in: Database(.file(path: JournalFile.resolved(path(of: name))), .readOnly))
  }

  private static func named(in database: borrowing Database) throws(SQLiteError) -> [String] {
    guard try database.journalVersion() >= 3 else { return [] }
    return try database.all("SELECT kept FROM replacement", as: String.self)
  }
}
