internal import SQLite
internal import SpotterModel

/// What became of a spot whose entries were purged.
enum ForgottenSpot {
  /// Entries name it still.
  case isNamed
  case isForgotten

  /// Other entries were once at it, so that the record of changes needs it; its own name is forgotten,
  /// and it has this one of its place instead.
  case isRenamed(String)

  /// The same, but its name is that of its place, or it stands in the record of changes alone.
  case isRecorded
}

extension JournalStore {
  /// Forgets a spot as far as no entry, nor the record of one, names it.
  func forget(_ id: Spot.ID) throws -> ForgottenSpot {
    guard try !isNamed(id) else { return .isNamed }
    let key = Thing.spot(id).key
    guard try isRecorded(id) else {
      try database.run("DELETE FROM change WHERE subject = 'spot' AND key = \(key)")
      try database.run("DELETE FROM spot WHERE id = \(id.rawValue)")
      return .isForgotten
    }
    let names = try spotNames()
    guard var spot = names.spots[id], spot.hasOwnName else { return .isRecorded }
    // A name of the record could come back with `undo`, and would be taken then.
    let taken = try Set(names.spots.values.map(\.name)).union(recordedSpotNames())
    spot.name = spot.place.name { !taken.contains($0) }
    try update(spot)
    try forgetNames(of: spot)
    return .isRenamed(spot.name)
  }

  /// Whether the record of an entry names a spot.
  private func isRecorded(_ spot: Spot.ID) throws -> Bool {
    let start = EntryRecord.start(naming: spot)
    let named = try database.all(
      """
      SELECT EXISTS (SELECT 1 FROM change
        WHERE subject = 'entry' AND substr(before, 1, \(start.utf8.count)) = \(start))
      """, as: Bool.self)
    return named != [false]
  }

  private func recordedSpotNames() throws -> [String] {
    try database.all(
      "SELECT before FROM change WHERE subject = 'spot' AND before IS NOT NULL", as: String.self
    ).map { try Spot(id: Spot.ID(rawValue: 0), parsing: $0).name }
  }

  /// Gives a spot its present name all through the record of changes, without the changes that are none
  /// any more: `undo` would take them back for ever.
  private func forgetNames(of spot: Spot) throws {
    let key = Thing.spot(spot.id).key
    let rows = try database.all(
      """
      SELECT step, number, before FROM change WHERE subject = 'spot' AND key = \(key)
      ORDER BY step DESC, number DESC
      """, as: (Int.self, Int.self, String?.self))
    var after: String? = spot.recordText
    for (step, number, text) in rows {
      var before = text
      if let text {
        var old = try Spot(id: spot.id, parsing: text)
        old.name = spot.name
        before = old.recordText
      }
      defer { after = before }
      try database.run("DELETE FROM change WHERE step = \(step) AND number = \(number)")
      guard before != after else { continue }
      let values: [SQLiteValue] = [
        .integer(Int64(step)), .integer(Int64(number)),
        .text(Thing.Subject.spot.rawValue), .text(key), .of(before),
      ]
      var insert = try database.prepare(StepRecord.insert)
      try insert.bind(values.sealed)
      try insert.execute()
    }
  }
}
