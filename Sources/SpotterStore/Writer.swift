internal import SQLite
internal import SpotterModel

/// One step of writing in progress, within an open transaction.
struct Writer {
  private var record: StepRecord
  private var lastEntry: Int
  private var lastSpot: Int?
  private let identity: [SQLiteValue]
  private var spots = SpotCache()
  private(set) var held: HeldEntries

  /// Entries that name a spot which has not come yet.
  private var waiting: [Waiting] = []

  /// How many entries have come, written or not.
  private var position = 0
  var result = WritingResult()

  /// The number that is kept for an entry, and where to find the entry again.
  private struct Waiting {
    var id: Entry.ID
    var position: Int
    var mark: EntryMark
  }

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
    held = HeldEntries(upTo: lastEntry)
    statement.reset()
    record = try StepRecord(beginning: command, at: stamp, in: journal.database)
  }

  mutating func write(
    _ incoming: SharedEntry, _ repetition: Repetition,
    from supply: inout some EntrySupply & ~Copyable, in journal: borrowing JournalStore,
    by statements: inout Statements
  ) throws {
    position += 1
    let entry = incoming.entry
    let spot = try known(entry.spotName, in: journal, by: &statements)
    if let spot, let place = incoming.place, spot.place != place {
      throw RefusedEntry(spot, isNotAt: place, position)
    }
    let mayBeKnown = entry.spotName == nil || spot != nil
    if repetition == .isSkipped, held.last > 0, mayBeKnown,
      try holds(incoming, spot, in: journal, by: &statements)
    {
      result.skipped += 1
      if case .photo(let photo) = entry.content {
        try mendPicture(of: photo, from: &supply, in: journal)
      }
      return
    }
    if case .photo(let photo) = entry.content,
      try !keepPicture(of: photo, from: &supply, in: journal)
    {
      result.leftOutPhotos += 1
      return
    }
    lastEntry += 1
    let id = Entry.ID(rawValue: lastEntry)
    result.ids.append(id)
    switch (entry.spotName, spot) {
    case (let name?, nil):
      guard let place = incoming.place else {
        waiting.append(Waiting(id: id, position: position, mark: supply.mark))
        return
      }
      let spot = try begin(name, at: place, in: journal, by: &statements)
      try insert(incoming, id, spot.id, by: &statements)
    case (_, let spot): try insert(incoming, id, spot?.id, by: &statements)
    }
  }

  /// Writes what waited for its spot.
  mutating func writeWaiting(
    from supply: inout some EntrySupply & ~Copyable, in journal: borrowing JournalStore,
    by statements: inout Statements
  ) throws {
    for entry in waiting {
      let incoming = try supply.again(at: entry.mark)
      guard let spot = try known(incoming.entry.spotName, in: journal, by: &statements) else {
        let name = incoming.entry.spotName?.visible ?? ""
        throw RefusedEntry(
          reason: PhraseError("there is no spot \"\(name)\""), position: entry.position)
      }
      try insert(incoming, entry.id, spot.id, by: &statements)
    }
    waiting = []
  }

  /// Takes values of settings over, which `SettingKey/checked(_:)` has approved.
  mutating func set(
    _ texts: [String: String], in journal: borrowing JournalStore,
    by statements: inout Statements
  ) throws {
    for (key, text) in texts.sorted(by: { $0.key < $1.key }) {
      let before = try journal.settingRecord(key)
      try journal.putSetting(
        key, JSONValue.object([.init("value", .string(text))]).compactText)
      guard try journal.settingRecord(key) != before else { continue }
      try record.add(.setting(key), before: before, by: &statements)
      result.settings.append(key)
    }
  }

  /// Notes the last number that was given, and forgets the step when it recorded nothing: pictures
  /// that were mended are none of what can be taken back.
  func finish(in journal: borrowing JournalStore) throws {
    if result.ids.isEmpty, result.settings.isEmpty {
      try journal.database.run("DELETE FROM step WHERE id = \(record.step)")
    }
    let values = (identity + [.integer(Int64(lastEntry))]).sealed
    guard let checksum = values.last else { return }
    try journal.database.run(
      "UPDATE journal SET last_entry = \(lastEntry), checksum = \(checksum) WHERE id = 1")
  }

  /// Sees to it that the journal holds the picture of a photo, and says whether it does.
  private mutating func keepPicture(
    of photo: Photo, from supply: inout some EntrySupply & ~Copyable,
    in journal: borrowing JournalStore
  ) throws -> Bool {
    if try journal.holdsPicture(of: photo) {
      try mendPicture(of: photo, from: &supply, in: journal)
      return true
    }
    switch try supply.picture(of: photo) {
    case .leftOut: return false
    case .picture(let picture) where picture.image == photo.image:
      _ = try journal.keep(picture)
      return true
    case .picture, .missing: throw RefusedEntry(missingPictureOf: photo, position)
    }
  }

  /// Writes a picture anew that the journal holds with damaged bytes, where the supply has it.
  private mutating func mendPicture(
    of photo: Photo, from supply: inout some EntrySupply & ~Copyable,
    in journal: borrowing JournalStore
  ) throws {
    guard supply.hasPictures, try !journal.holdsWholePicture(of: photo) else { return }
    // What the supply lacks is no reason to refuse an entry of a picture that was there before.
    guard case .picture(let picture)? = try? supply.picture(of: photo),
      picture.image == photo.image
    else { return }
    if try journal.keep(picture) { result.mendedPictures += 1 }
  }

  private mutating func insert(
    _ incoming: SharedEntry, _ id: Entry.ID, _ spot: Spot.ID?, by statements: inout Statements
  ) throws {
    let entry = incoming.entry
    if incoming.isVoided {
      let record = EntryRecord(entry, spot: spot, isVoided: true)
      try statements.execute(
        record.voidedValues(as: id).sealed, by: WritingStatements.insertVoided)
    } else {
      let values = EntryTable[entry.kind].values(entry, id, spot)
      try statements.execute(values.sealed, by: WritingStatements.insert(entry.kind))
    }
    try record.add(.entry(id), before: nil, by: &statements)
  }

  /// Whether the journal held an entry before the step that is equal in all but `written`, one that
  /// was voided too.
  private mutating func holds(
    _ incoming: SharedEntry, _ spot: Spot?, in journal: borrowing JournalStore,
    by statements: inout Statements
  ) throws -> Bool {
    let entry = incoming.entry
    if try held.haveLive(entry, spot, by: &statements) { return true }
    let isVoided = try held.haveVoided(entry, spot, in: journal, by: &statements)
    guard isVoided else { return false }
    if !incoming.isVoided { result.skippedVoided += 1 }
    return true
  }

  private mutating func known(
    _ name: String?, in journal: borrowing JournalStore, by statements: inout Statements
  ) throws -> Spot? {
    guard let name else { return nil }
    if let spot = spots[name] { return spot }
    guard let spot = try journal.spot(named: name, by: &statements) else { return nil }
    spots.add(spot)
    return spot
  }

  private mutating func begin(
    _ name: String, at place: BodyPlace, in journal: borrowing JournalStore,
    by statements: inout Statements
  ) throws -> Spot {
    do {
      try Spot.check(name: name, at: place)
    } catch { throw RefusedEntry(reason: error, position: position) }
    let last =
      try lastSpot
      ?? journal.database.all("SELECT coalesce(max(id), 0) FROM spot", as: Int.self).first ?? 0
    lastSpot = last + 1
    let spot = Spot(id: Spot.ID(rawValue: last + 1), name: name, place: place)
    try statements.execute(spot.values, by: WritingStatements.insertSpot)
    try record.add(.spot(spot.id), before: nil, by: &statements)
    spots.add(spot)
    result.newSpots.append(spot.name)
    return spot
  }
}

extension SharedEntry {
  /// Where the spot is that the entry names, if it says so.
  fileprivate var place: BodyPlace? {
    guard case .spot(let seen) = entry.content else { return spotPlace }
    return seen.place
  }
}
