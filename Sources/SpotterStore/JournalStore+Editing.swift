internal import SQLite
package import SpotterModel

/// There is no such entry, or there is none any more.
package struct NoEntry: Error, Hashable {
  package var id: Entry.ID

  /// Whether it was voided.
  package var isVoided: Bool
}

extension JournalStore {
  /// An entry by its number.
  ///
  /// - Throws: ``NoEntry`` and ``JournalError``.
  package func entry(_ id: Entry.ID) throws -> StoredEntry {
    do {
      return StoredEntry(id: id, entry: try liveRecord(of: id, spotNames()).entry)
    } catch { throw explain(error) }
  }

  /// Alters an entry, as one step.
  ///
  /// - Parameters:
  ///   - id: Which entry.
  ///   - command: The name of the command, for the record of changes.
  ///   - stamp: When that happens.
  ///   - isRehearsal: Whether to take it all back at the end.
  ///   - alter: Makes the new entry of the old one. One about a spot that there is not yet begins
  ///     it; a spot of which nothing tells any more is taken away.
  /// - Returns: The entry as it was and as it is, which are the same if nothing was altered.
  /// - Throws: What `alter` throws, ``NoEntry``, ``RefusedEntry`` and ``JournalError``; nothing is
  ///   changed then.
  package func alter(
    _ id: Entry.ID, as command: String, at stamp: Stamp, isRehearsal: Bool = false,
    _ alter: (Entry) throws -> Entry
  ) throws -> (before: StoredEntry, after: StoredEntry) {
    do {
      if !isRehearsal { tighten() }
      let transaction = try database.begin()
      var writer = try ThingWriter(journal: self, command: command, stamp: stamp)
      var change = try database.prepare(StepRecord.insert)
      let record = try liveRecord(of: id, writer.names)
      let entry = try alter(record.entry)
      let spot = try spot(of: entry, with: &writer, recording: &change)
      try writer.put(
        .entry(id), EntryRecord(entry, spot: spot).text, in: self, recording: &change)
      if let old = record.spot, old != spot { try removeIfEmpty(old, &writer, &change) }
      if isRehearsal || writer.changes == 0 {
        try transaction.rollback()
      } else {
        try commit(transaction)
      }
      return (StoredEntry(id: id, entry: record.entry), StoredEntry(id: id, entry: entry))
    } catch { throw explain(error) }
  }

  /// Takes entries out of the journal, as one step; they are kept, and can be brought back.
  ///
  /// - Returns: The entries.
  /// - Throws: ``NoEntry`` and ``JournalError``; nothing is changed then.
  package func void(
    _ ids: [Entry.ID], at stamp: Stamp, isRehearsal: Bool = false
  ) throws -> [StoredEntry] {
    do {
      if !isRehearsal { tighten() }
      let transaction = try database.begin()
      var writer = try ThingWriter(journal: self, command: "void", stamp: stamp)
      var change = try database.prepare(StepRecord.insert)
      var voided: [StoredEntry] = []
      for id in ids {
        var record = try liveRecord(of: id, writer.names)
        voided.append(StoredEntry(id: id, entry: record.entry))
        record.isVoided = true
        try writer.put(.entry(id), record.text, in: self, recording: &change)
      }
      if isRehearsal { try transaction.rollback() } else { try commit(transaction) }
      return voided
    } catch { throw explain(error) }
  }

  func liveRecord(of id: Entry.ID, _ names: SpotNames) throws -> EntryRecord {
    guard let place = try place(of: id), place != .voided else {
      throw NoEntry(id: id, isVoided: try place(of: id) == .voided)
    }
    return try record(of: id, in: place, names)
  }

  /// The number of the spot that an altered entry names; it begins one if it may.
  private func spot(
    of entry: Entry, with writer: inout ThingWriter, recording change: inout Statement
  ) throws -> Spot.ID? {
    guard let name = entry.spotName else { return nil }
    let known = writer.names.spots.values.first { $0.name.utf8.elementsEqual(name.utf8) }
    guard case .spot(let seen) = entry.content else {
      if let known { return known.id }
      throw RefusedEntry(reason: PhraseError("there is no spot \"\(name.visible)\""), position: 1)
    }
    if let known {
      guard known.place == seen.place else { throw RefusedEntry(known, isNotAt: seen.place, 1) }
      return known.id
    }
    let last = writer.names.spots.keys.map(\.rawValue).max() ?? 0
    let spot = Spot(id: Spot.ID(rawValue: last + 1), name: name, place: seen.place)
    try writer.put(.spot(spot.id), spot.recordText, in: self, recording: &change)
    return spot.id
  }

  /// Takes a spot away of which nothing tells any more.
  private func removeIfEmpty(
    _ spot: Spot.ID, _ writer: inout ThingWriter, _ change: inout Statement
  ) throws {
    guard try !isNamed(spot) else { return }
    try writer.put(.spot(spot), nil, in: self, recording: &change)
  }

  /// Whether any entry names a spot, a voided one too.
  func isNamed(_ spot: Spot.ID) throws -> Bool {
    let number = spot.rawValue
    let found = try database.all(
      """
      SELECT EXISTS (SELECT 1 FROM spot_observation WHERE spot = \(number))
        OR EXISTS (SELECT 1 FROM care WHERE spot = \(number))
        OR EXISTS (SELECT 1 FROM photo WHERE spot = \(number))
        OR EXISTS (SELECT 1 FROM acknowledgement WHERE spot = \(number))
        OR EXISTS (SELECT 1 FROM voided_entry WHERE spot = \(number))
      """, as: Bool.self)
    return found == [true]
  }
}
