internal import SQLite
package import SpotterModel

extension JournalStore {
  /// Gives a spot another name, as one step.
  ///
  /// - Parameters:
  ///   - spot: The spot as it stands.
  ///   - name: A name that `Spot.check(name:)` has approved.
  ///   - stamp: When that happens.
  /// - Returns: Whether that changed anything.
  /// - Throws: ``TakenName`` and ``JournalError``; nothing is changed then.
  package func rename(_ spot: Spot, to name: String, at stamp: Stamp) throws -> Bool {
    do {
      tighten()
      let transaction = try database.begin()
      if let other = try self.spot(named: name), other.id != spot.id { throw TakenName(name: name) }
      var writer = try ThingWriter(journal: self, command: "spot rename", stamp: stamp)
      var change = try database.prepare(StepRecord.insert)
      var renamed = try present(spot, in: writer.names)
      renamed.name = name
      try writer.put(.spot(spot.id), renamed.recordText, in: self, recording: &change)
      guard writer.changes > 0 else { return false }
      try commit(transaction)
      return true
    } catch { throw explain(error) }
  }

  /// Makes one spot of two, as one step: everything that names the first names the second then.
  ///
  /// - Returns: How many entries were moved, voided ones among them.
  /// - Throws: ``JournalError``; nothing is changed then.
  package func merge(_ spot: Spot, into other: Spot, at stamp: Stamp) throws -> Int {
    do {
      tighten()
      let transaction = try database.begin()
      var writer = try ThingWriter(journal: self, command: "spot merge", stamp: stamp)
      var change = try database.prepare(StepRecord.insert)
      let (spot, other) = (
        try present(spot, in: writer.names), try present(other, in: writer.names)
      )
      var records: [(id: Entry.ID, record: EntryRecord)] = []
      for table in EntryTable.all where table.namesSpots {
        records += try read(table, writer.names, where: "spot = \(spot.id.rawValue)").map {
          ($0.id, EntryRecord($0.entry, spot: spot.id))
        }
      }
      records += try voidedRecords(writer.names, where: "spot = \(spot.id.rawValue)")
      for (id, record) in records.sorted(by: { $0.id < $1.id }) {
        var moved = record
        moved.spot = other.id
        try writer.put(.entry(id), moved.text, in: self, recording: &change)
      }
      try writer.put(.spot(spot.id), nil, in: self, recording: &change)
      try commit(transaction)
      return records.count
    } catch { throw explain(error) }
  }

  /// The entry of a spot that says last what the spot is called.
  ///
  /// - Parameters:
  ///   - spot: The spot.
  ///   - hasKind: Whether to look among entries that name a kind only.
  /// - Returns: The entry that was written last, or nil when there is none.
  /// - Throws: ``JournalError``.
  package func lastWritten(about spot: Spot, withKind hasKind: Bool) throws -> StoredEntry? {
    do {
      let condition: SQL = hasKind ? "kind IS NOT NULL" : "1"
      let found = try read(
        .spotObservation, SpotNames(spots: [spot.id: spot]),
        where: "spot = \(spot.id.rawValue) AND \(condition)")
      return found.max {
        ($0.entry.written.secondsSince1970, $0.id) < ($1.entry.written.secondsSince1970, $1.id)
      }
    } catch { throw explain(error) }
  }

  /// The spot as it stands by now: another program may have changed it.
  private func present(_ spot: Spot, in names: SpotNames) throws -> Spot {
    guard let present = names.spots[spot.id], present.name.utf8.elementsEqual(spot.name.utf8) else {
      throw JournalError(
        .busy, "Another program changed that spot meanwhile. Nothing was changed; try again.")
    }
    return present
  }
}
