internal import SQLite
internal import SpotterModel

/// One step of altering things in progress, within an open transaction.
///
/// Everything that alters what stands there goes through ``put(_:_:in:recording:)``, an undoing too,
/// which is why it can be taken back; what is written for the first time goes through ``Writer``.
struct ThingWriter {
  private var record: StepRecord

  /// The spots of the journal as they stand by now.
  private(set) var names: SpotNames

  /// How many things were altered.
  private(set) var changes = 0

  var step: Int { record.step }

  init(
    journal: borrowing JournalStore, command: String, stamp: Stamp, undoing undone: Int? = nil
  ) throws {
    names = try journal.spotNames()
    record = try StepRecord(
      beginning: command, at: stamp, undoing: undone, in: journal.database)
  }

  /// Brings a thing into a state, and records the one it was in.
  ///
  /// - Parameters:
  ///   - thing: What to alter.
  ///   - text: Its new state as the record of changes writes it; nil takes it away.
  ///   - journal: Where it stands.
  ///   - change: A statement of ``StepRecord/insert``.
  /// - Throws: `SQLiteError`, ``DamagedRow``, ``UnknownWord``.
  mutating func put(
    _ thing: Thing, _ text: String?, in journal: borrowing JournalStore,
    recording change: inout Statement
  ) throws {
    let before: String?
    switch thing.subject {
    case .entry:
      guard let id = thing.entryID else { throw UnknownWord() }
      before = try putEntry(id, text, in: journal)
    case .spot:
      guard let id = thing.spotID else { throw UnknownWord() }
      before = try putSpot(id, text, in: journal)
    case .setting:
      before = try journal.settingRecord(thing.key)
      try journal.putSetting(thing.key, text)
    }
    guard before != text else { return }
    try record.add(thing, before: before, with: &change)
    changes += 1
  }

  private func putEntry(
    _ id: Entry.ID, _ text: String?, in journal: borrowing JournalStore
  ) throws -> String? {
    let place = try journal.place(of: id)
    let before = try place.map { try journal.record(of: id, in: $0, names).text }
    guard before != text else { return before }
    if let place {
      try journal.database.run("DELETE FROM \(place.table) WHERE id = \(id.rawValue)")
    }
    if let text { try journal.insert(EntryRecord(parsing: text, names), as: id) }
    return before
  }

  private mutating func putSpot(
    _ id: Spot.ID, _ text: String?, in journal: borrowing JournalStore
  ) throws -> String? {
    let before = names.spots[id]
    let after = try text.map { try Spot(id: id, parsing: $0) }
    switch (before, after) {
    case (nil, nil): break
    case (_?, nil): try journal.database.run("DELETE FROM spot WHERE id = \(id.rawValue)")
    case (nil, let spot?): try journal.insert(spot)
    case (_?, let spot?): try journal.update(spot)
    }
    names.spots[id] = after
    return before?.recordText
  }
}
