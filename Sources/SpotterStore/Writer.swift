internal import SQLite
internal import SpotterModel

/// One step of writing in progress, within an open transaction.
struct Writer {
  private var record: StepRecord
  private var lastEntry: Int
  private let lastEntryBefore: Int
  private let identity: [SQLiteValue]
  private var spots: [String: Spot] = [:]

  /// Entries that name a spot which has not come yet, with the numbers kept for them and their
  /// positions.
  private var waiting: [(stored: StoredEntry, position: Int)] = []

  /// How many entries have come, written or not.
  private var position = 0
  var result = WritingResult()

  init(journal: borrowing JournalStore, command: String, stamp: Stamp) throws {
    var statement = try journal.database.prepare(
      "SELECT id, uuid, created, last_entry, checksum FROM journal")
    guard try statement.step() else { throw DamagedRow(table: "journal", id: 1) }
    var row = statement.row
    try row.verify("journal")
    identity = [
      .integer(Int64(try row.next(Int.self))), .text(try row.next()),
      .integer(Int64(try row.next(Int.self))),
    ]
    lastEntry = try row.next()
    lastEntryBefore = lastEntry
    statement.reset()
    record = try StepRecord(beginning: command, at: stamp, in: journal.database)
  }

  mutating func write(
    _ entry: Entry, _ repetition: Repetition, in journal: borrowing JournalStore,
    recording change: inout Statement
  ) throws {
    position += 1
    let spot = try known(entry.spotName, in: journal)
    if case .spot(let seen) = entry.content, let spot, spot.place != seen.place {
      throw RefusedEntry(spot, isNotAt: seen.place, position)
    }
    let mayBeKnown = entry.spotName == nil || spot != nil
    if repetition == .isSkipped, lastEntryBefore > 0, mayBeKnown,
      try journal.holds(entry, spot: spot, upTo: Entry.ID(rawValue: lastEntryBefore))
    {
      result.skipped += 1
      return
    }
    lastEntry += 1
    let stored = StoredEntry(id: Entry.ID(rawValue: lastEntry), entry: entry)
    result.ids.append(stored.id)
    switch (entry.content, spot) {
    case (.spot(let seen), nil):
      let spot = try begin(seen, in: journal, recording: &change)
      try insert(stored, spot.id, in: journal, recording: &change)
    case (_, nil) where entry.spotName != nil: waiting.append((stored, position))
    case (_, let spot): try insert(stored, spot?.id, in: journal, recording: &change)
    }
  }

  /// Writes what waited for its spot.
  mutating func writeWaiting(
    in journal: borrowing JournalStore, recording change: inout Statement
  ) throws {
    for (stored, position) in waiting {
      guard let spot = try known(stored.entry.spotName, in: journal) else {
        let name = stored.entry.spotName?.visible ?? ""
        throw RefusedEntry(
          reason: PhraseError("there is no spot \"\(name)\""), position: position)
      }
      try insert(stored, spot.id, in: journal, recording: &change)
    }
    waiting = []
  }

  /// Notes the last number that was given.
  func finish(in journal: borrowing JournalStore) throws {
    let values = (identity + [.integer(Int64(lastEntry))]).sealed
    guard let checksum = values.last else { return }
    try journal.database.run(
      "UPDATE journal SET last_entry = \(lastEntry), checksum = \(checksum) WHERE id = 1")
  }

  private mutating func insert(
    _ stored: StoredEntry, _ spot: Spot.ID?, in journal: borrowing JournalStore,
    recording change: inout Statement
  ) throws {
    let table = EntryTable[stored.entry.kind]
    var statement = try journal.database.prepare(table.insert)
    try statement.bind(table.values(stored.entry, stored.id, spot).sealed)
    try statement.execute()
    try record.add(.entry(stored.id), before: nil, with: &change)
  }

  private mutating func known(
    _ name: String?, in journal: borrowing JournalStore
  ) throws -> Spot? {
    guard let name else { return nil }
    // By bytes: to Swift, two ways to write an é are one text; to the journal they are two names.
    if let spot = spots[name], spot.name.utf8.elementsEqual(name.utf8) { return spot }
    guard let spot = try journal.spot(named: name) else { return nil }
    spots[name] = spot
    return spot
  }

  private mutating func begin(
    _ seen: SpotObservation, in journal: borrowing JournalStore, recording change: inout Statement
  ) throws -> Spot {
    let last = try journal.database.all("SELECT coalesce(max(id), 0) FROM spot", as: Int.self)
    let spot = Spot(
      id: Spot.ID(rawValue: (last.first ?? 0) + 1), name: seen.spot, place: seen.place)
    try journal.insert(spot)
    try record.add(.spot(spot.id), before: nil, with: &change)
    spots[spot.name] = spot
    result.newSpots.append(spot.name)
    return spot
  }
}
