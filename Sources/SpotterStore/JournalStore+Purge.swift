internal import SQLite
package import SpotterModel

/// What was forgotten for good.
package struct PurgeResult: Hashable, Sendable {
  package var entries = 0

  /// The spots of which nothing tells any more, and which were forgotten with their entries.
  package var spots = 0
  package var photos = 0

  /// How many settings and recorded commands were forgotten with everything else.
  package var settings = 0
  package var commands = 0

  /// The new names of spots whose own name was forgotten, but which the record of changes needs because
  /// other entries were once at them.
  package var renamedSpots: [String] = []

  /// How many spots without an entry the record of changes tells of by the name that they have.
  package var recordedSpots = 0

  /// How many copies that Spotter had kept are gone.
  package var copies = 0

  /// Why copies that hold what was forgotten are not gone; nil when none is left.
  package var copiesLeft: JournalError?

  /// Whether an earlier purge had left something to be done, which this one does.
  package var isFinishing = false

  package init(entries: Int = 0, spots: Int = 0, photos: Int = 0) {
    self.entries = entries
    self.spots = spots
    self.photos = photos
  }
}

extension JournalStore {
  /// Forgets entries for good, voided ones too: their rows, what the record of changes keeps of
  /// them, and spots and pictures that nothing else names.
  ///
  /// A spot at which other entries once were stays for `undo`, without the name of its own.
  ///
  /// A step without changes remains, which tells that something was purged and not what. The bytes
  /// are overwritten as they are freed; ``rewrite()`` leaves no place for what freed pages still
  /// hold. Until then the step says that it is unfinished: entries that are gone already may be named
  /// again, to have the rest done.
  ///
  /// - Throws: ``NoEntry`` and ``JournalError``; no entry is forgotten then.
  package func purge(_ ids: [Entry.ID], at stamp: Stamp) throws -> PurgeResult {
    var result = PurgeResult()
    do {
      tighten()
      let transaction = try database.begin()
      result.isFinishing = try !unfinishedPurges().isEmpty
      let present = try ids.filter { try isThere($0, orWasIf: result.isFinishing) }
      takeCopiesAway(&result)
      if !present.isEmpty {
        _ = try StepRecord(beginning: StepStack.unfinishedPurge, at: stamp, in: database)
      }
      var spots: Set<Spot.ID> = []
      var digests: Set<String> = []
      let names = try spotNames()
      for id in present {
        let place = try place(of: id)
        var records = try pastRecords(of: id)
        if let place { records.append(try recorded(record(of: id, in: place, names).text)) }
        spots.formUnion(records.compactMap(\.spotID))
        digests.formUnion(records.compactMap(\.digest))
        let key = Thing.entry(id).key
        if let place { try database.run("DELETE FROM \(place.table) WHERE id = \(id.rawValue)") }
        try database.run("DELETE FROM change WHERE subject = 'entry' AND key = \(key)")
        result.entries += 1
      }
      for spot in spots.sorted() {
        switch try forget(spot) {
        case .isNamed: break
        case .isForgotten: result.spots += 1
        case .isRenamed(let name): result.renamedSpots.append(name)
        case .isRecorded: result.recordedSpots += 1
        }
      }
      for digest in digests where try forgetPicture(digest) { result.photos += 1 }
      // The copies that these name go too, so that those restores can be taken back no more: undo
      // passes over a step without changes.
      try database.run("DELETE FROM replacement")
      try commitUnconfirmed(transaction)
      return result
    } catch { throw explainPurge(error, result) }
  }

  /// Forgets everything for good, settings too; the journal is a new one afterwards.
  ///
  /// - Parameters:
  ///   - uuid: What the journal is to be known by elsewhere from now on.
  ///   - stamp: The instant of its new birth.
  /// - Returns: What was forgotten.
  /// - Throws: ``JournalError``; nothing is forgotten then.
  package func purgeAll(uuid: String, at stamp: Stamp) throws -> PurgeResult {
    var result = PurgeResult()
    do {
      tighten()
      let transaction = try database.begin()
      result.isFinishing = try !unfinishedPurges().isEmpty
      takeCopiesAway(&result)
      let counts = try database.all(
        """
        SELECT (SELECT count(*) FROM spot_observation) + (SELECT count(*) FROM day_observation)
          + (SELECT count(*) FROM exposure) + (SELECT count(*) FROM care)
          + (SELECT count(*) FROM photo) + (SELECT count(*) FROM acknowledgement)
          + (SELECT count(*) FROM voided_entry),
          (SELECT count(*) FROM spot), (SELECT count(*) FROM photo_data),
          (SELECT count(*) FROM setting), (SELECT count(*) FROM step)
        """, as: (Int.self, Int.self, Int.self, Int.self, Int.self))
      let tables: [SQL] = [
        "spot_observation", "day_observation", "exposure", "care", "photo", "acknowledgement",
        "voided_entry", "photo_data", "spot", "setting", "change", "replacement", "step",
        "journal", "sqlite_sequence",
      ]
      for table in tables { try database.run("DELETE FROM \(table)") }
      try insertIdentity(uuid: uuid, at: stamp.written.secondsSince1970, in: database)
      _ = try StepRecord(beginning: StepStack.unfinishedPurge, at: stamp, in: database)
      try commitUnconfirmed(transaction)
      (result.entries, result.spots, result.photos, result.settings, result.commands) =
        counts.first ?? (0, 0, 0, 0, 0)
      return result
    } catch { throw explainPurge(error, result) }
  }

  /// What the record of changes keeps of an entry.
  func pastRecords(of id: Entry.ID) throws -> [JSONValue] {
    let key = Thing.entry(id).key
    return try database.all(
      """
      SELECT before FROM change WHERE subject = 'entry' AND key = \(key) AND before IS NOT NULL
      """, as: String.self
    ).map(recorded)
  }

  /// Forgets a picture, unless a photo or the record of one names it.
  private func forgetPicture(_ digest: String) throws -> Bool {
    let named = try database.all(
      """
      SELECT EXISTS (SELECT 1 FROM photo WHERE sha256 = \(digest))
        OR EXISTS (SELECT 1 FROM voided_entry WHERE instr(entry, \(digest)) > 0)
        OR EXISTS (SELECT 1 FROM change
          WHERE subject = 'entry' AND instr(before, \(digest)) > 0)
      """, as: Bool.self)
    guard named == [false] else { return false }
    return try database.run("DELETE FROM photo_data WHERE sha256 = \(digest)") > 0
  }
}

extension JSONValue {
  /// The number of the spot that the record of an entry names.
  fileprivate var spotID: Spot.ID? {
    guard case .number(let number) = self["spotID"] else { return nil }
    return Int(exactly: number).map { Spot.ID(rawValue: $0) }
  }

  /// The digest of the picture that the record of a photo names.
  fileprivate var digest: String? {
    guard case .string(let digest) = self["sha256"] else { return nil }
    return digest
  }
}
