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
  ///   - body: Takes an entry, and whether it was voided.
  /// - Throws: ``JournalError``, and what `body` throws.
  package func forEachEntry(
    _ filter: EntryFilter = EntryFilter(), addsVoided: Bool = false,
    _ body: (_ stored: StoredEntry, _ isVoided: Bool) throws -> Void
  ) throws {
    do {
      let snapshot = try database.begin(.deferred)
      try merge(filter, addsVoided, body)
      try snapshot.commit()
    } catch { throw explain(error) }
  }

  /// Reads all tables side by side, each by the numbers of its entries.
  private func merge(
    _ filter: EntryFilter, _ addsVoided: Bool, _ body: (StoredEntry, Bool) throws -> Void
  ) throws {
    let names = try spotNames()
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
        try body(try tables[position].read(&row, names), false)
      } else {
        let voided = try VoidedRow(reading: &row, names)
        let entry = voided.record.entry
        if filter.takes(entry.kind) { try body(StoredEntry(id: voided.id, entry: entry), true) }
      }
      next[position] = try statements.number(position)
    }
  }
}

extension EntryFilter {
  /// What a row's `day` and `spot` must be.
  fileprivate var condition: SQL {
    var parts: [SQL] = []
    if let since { parts.append("day >= \(since.description)") }
    if let until { parts.append("day <= \(until.description)") }
    if let spots {
      // One value, however many spots there are.
      let numbers = spots.map { "\($0.id.rawValue)" }.joined(separator: ",")
      parts.append("spot IN (SELECT value FROM json_each(\("[\(numbers)]")))")
    }
    return parts.isEmpty ? "1" : parts.joined(separator: " AND ")
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
