internal import SQLite
package import SpotterModel

extension JournalStore {
  /// Hands over the entries that a filter lets through, in the order in which they were written,
  /// and holds no more than one of them.
  ///
  /// All of them are of one moment: while this runs nobody can write to the journal.
  /// - Parameters:
  ///   - filter: Which entries; those that concern every spot never come beside those of some.
  ///   - addsVoided: Whether voided entries come too, in their places.
  ///   - body: Takes an entry and its number; with the place of its spot, if none of the entries
  ///     that come sees the spot.
  /// - Throws: ``JournalError``, and what `body` throws.
  package func forEachEntry(
    _ filter: EntryFilter = EntryFilter(), addsVoided: Bool = false,
    _ body: (_ id: Entry.ID, _ entry: SharedEntry) throws -> Void
  ) throws {
    do {
      let snapshot = try database.begin(.deferred)
      try merge(filter, addsVoided, body)
      try snapshot.commit()
    } catch { throw explain(error) }
  }

  /// Reads all tables side by side, each by the numbers of its entries.
  private func merge(
    _ filter: EntryFilter, _ addsVoided: Bool, _ body: (Entry.ID, SharedEntry) throws -> Void
  ) throws {
    let names = try spotNames()
    let unseen = try unseenSpots(filter, addsVoided)
    let tables = EntryTable.all.filter { table in
      (filter.spots == nil || table.namesSpots) && filter.takes(table.kind)
    }
    var list = tables.map { table -> SQL in
      "\(table.select) WHERE \(filter.condition) ORDER BY id"
    }
    if addsVoided {
      list.append(
        """
        SELECT id, day, spot, entry, checksum FROM voided_entry WHERE \(filter.condition)
        ORDER BY id
        """)
    }
    var statements = Statements(list, on: database)
    var next: [Int?] = []
    for position in list.indices { next.append(try statements.number(position)) }
    while let least = next.compactMap(\.self).min(),
      let position = next.firstIndex(of: least)
    {
      var row = statements.row(position)
      if tables.indices ~= position {
        let stored = try tables[position].read(&row, names)
        try body(
          stored.id, SharedEntry(stored.entry, spotPlace: unseen.place(for: stored.entry)))
      } else {
        let voided = try VoidedRow(reading: &row, names)
        let entry = voided.record.entry
        if filter.takes(entry.kind) {
          try body(
            voided.id, SharedEntry(entry, isVoided: true, spotPlace: unseen.place(for: entry)))
        }
      }
      next[position] = try statements.number(position)
    }
  }
}

extension JournalStore {
  /// The spots that no entry sees which a filter lets through.
  private func unseenSpots(_ filter: EntryFilter, _ addsVoided: Bool) throws -> UnseenSpots {
    guard filter.takes(.spot) else { return UnseenSpots(try spotNames().byName) }
    let days = filter.days
    var condition: SQL = """
      NOT EXISTS (SELECT 1 FROM spot_observation WHERE spot = spot.id AND \(days))
      """
    if addsVoided {
      condition = """
        \(condition) AND NOT EXISTS (
          SELECT 1 FROM voided_entry
          WHERE spot = spot.id AND json_extract(entry, '$.type') = 'spot' AND \(days))
        """
    }
    return UnseenSpots(try spotNames(where: condition).byName)
  }
}

/// The places of spots, by the bytes of their names.
private struct UnseenSpots {
  private let places: [[UInt8]: BodyPlace]

  init(_ spots: [Spot]) {
    places = Dictionary(spots.map { (Array($0.name.utf8), $0.place) }) { place, _ in place }
  }

  /// Where the spot is that an entry names, if it is one of them.
  func place(for entry: Entry) -> BodyPlace? {
    guard !places.isEmpty, entry.kind.namesUnseenSpots else { return nil }
    return entry.spotName.flatMap { places[Array($0.utf8)] }
  }
}

extension EntryFilter {
  /// What a row's `day` must be.
  fileprivate var days: SQL {
    var parts: [SQL] = []
    if let since { parts.append("day >= \(since.description)") }
    if let until { parts.append("day <= \(until.description)") }
    return parts.isEmpty ? "1" : parts.joined(separator: " AND ")
  }

  /// What a row's `day` and `spot` must be.
  fileprivate var condition: SQL {
    var parts: [SQL] = [days]
    if let spots {
      // One value, however many spots there are.
      let numbers = spots.map { "\($0.id.rawValue)" }.joined(separator: ",")
      parts.append("spot IN (SELECT value FROM json_each(\("[\(numbers)]")))")
    }
    return parts.joined(separator: " AND ")
  }
}

extension Statements {
  /// Moves on, and gives the row's first column, which is the number of an entry.
  fileprivate mutating func number(_ position: Int) throws -> Int? {
    guard try step(position) else { return nil }
    return Int(row(position).column(at: 0).integer)
  }
}

/// A row of the table of voided entries.
struct VoidedRow {
  var id: Entry.ID
  var record: EntryRecord

  init(reading row: inout Row, _ names: SpotNames) throws {
    try row.verify("voided_entry")
    id = Entry.ID(rawValue: try row.next())
    _ = try row.next(String.self)
    _ = try row.next(Int?.self)
    record = try EntryRecord(parsing: try row.next(), names)
  }
}
