internal import SQLite
package import SpotterModel

extension JournalStore {
  /// Everything that was written down about spots with an entry in a span of days, and about the
  /// person in that span.
  ///
  /// Of those spots the whole past is read, because an episode may have begun long ago; nothing is
  /// read of spots that were quiet throughout, so that the cost does not grow with the journal.
  ///
  /// - Parameters:
  ///   - since: The first day of the span.
  ///   - until: Its last day; nothing later is read.
  ///   - name: A spot to read even if it was quiet.
  /// - Returns: The spots by name, each with its entries in reading order.
  /// - Throws: ``JournalError``, also when a row differs from its checksum.
  package func diary(since: Day, until: Day, including name: String? = nil) throws -> Diary {
    do {
      let snapshot = try database.begin(.deferred)
      let span = EntryFilter(since: since, until: until)
      let days = span.dayCondition
      let seen = try spotNames(
        where: """
          id IN (SELECT spot FROM spot_observation WHERE \(days)) OR name = \(name)
          """)
      let named = try spotNames(where: "id IN (\(span.spotsBesideLooks))")
      var diary = Diary(firstDay: try firstDay())
      for spot in seen.byName {
        let entries = try read(
          .spotObservation, seen,
          where: "spot = \(spot.id.rawValue) AND day <= \(until.description)")
        diary.histories.append(History(spot: spot, entries: entries))
      }
      for table in EntryTable.all where table.kind != .spot {
        diary.entries += try read(table, named, where: days)
      }
      diary.entries.sort { $0.precedes($1) }
      try snapshot.commit()
      return diary
    } catch { throw explain(error) }
  }

  /// The end of each spot at a place that was not seen from some day on: its last sight, and what
  /// came after it.
  ///
  /// - Parameters:
  ///   - place: Where the spots are.
  ///   - day: The first day that is not read.
  ///   - known: Spots to leave out.
  /// - Returns: The spots by name.
  /// - Throws: ``JournalError``.
  package func quietEnds(at place: BodyPlace, before day: Day, but known: [Spot]) throws
    -> [History]
  {
    do {
      let (site, side) = (place.site.rawValue, place.side?.rawValue)
      let names = try spotNames(where: "site = \(site) AND side IS \(side)")
      return try names.byName.filter { !known.map(\.id).contains($0.id) }.compactMap { spot in
        let entries = try read(
          .spotObservation, names,
          where: """
            spot = \(spot.id.rawValue) AND day < \(day.description) AND day >= (
              SELECT day FROM spot_observation
              WHERE spot = \(spot.id.rawValue) AND day < \(day.description)
                AND presence = 'present'
              ORDER BY day DESC LIMIT 1)
            """)
        return entries.isEmpty ? nil : History(spot: spot, entries: entries)
      }
    } catch { throw explain(error) }
  }

  /// The last day before another one that has an entry of any kind, or nil.
  package func lastDay(before day: Day) throws -> Day? {
    do {
      let text = day.description
      let days = try database.all(
        """
        SELECT max(day) FROM (
          SELECT max(day) AS day FROM spot_observation WHERE day < \(text) UNION ALL
          SELECT max(day) FROM day_observation WHERE day < \(text) UNION ALL
          SELECT max(day) FROM exposure WHERE day < \(text) UNION ALL
          SELECT max(day) FROM care WHERE day < \(text) UNION ALL
          SELECT max(day) FROM photo WHERE day < \(text) UNION ALL
          SELECT max(day) FROM acknowledgement WHERE day < \(text)
        )
        """, as: String?.self)
      return try days.first?.map { text in try text.parsed { Day(iso: $0) } }
    } catch { throw explain(error) }
  }

  /// The entries that a filter lets through, in reading order.
  package func entries(_ filter: EntryFilter = EntryFilter()) throws -> [StoredEntry] {
    do {
      let snapshot = try database.begin(.deferred)
      let names = try spotNames(where: filter.spotCondition)
      var found: [StoredEntry] = []
      let days = filter.dayCondition
      let tables = EntryTable.all.filter { filter.takes($0.kind) }
      guard let spots = filter.spots else {
        for table in tables { found += try read(table, names, where: days) }
        try snapshot.commit()
        return found.sorted { $0.precedes($1) }
      }
      if filter.addsCommon, !spots.isEmpty {
        found += try read(EntryTable[.care], names, where: "spot IS NULL AND \(days)")
        found += try read(EntryTable[.exposure], names, where: days)
      }
      for spot in spots {
        for table in tables where table.namesSpots {
          found += try read(table, names, where: "spot = \(spot.id.rawValue) AND \(days)")
        }
      }
      try snapshot.commit()
      return found.sorted { $0.precedes($1) }
    } catch { throw explain(error) }
  }

  /// The day of the earliest entry of any kind, or nil in an empty journal.
  func firstDay() throws -> Day? {
    let days = try database.all(
      """
      SELECT min(day) FROM (
        SELECT min(day) AS day FROM spot_observation UNION ALL
        SELECT min(day) FROM day_observation UNION ALL
        SELECT min(day) FROM exposure UNION ALL
        SELECT min(day) FROM care UNION ALL
        SELECT min(day) FROM photo UNION ALL
        SELECT min(day) FROM acknowledgement
      )
      """, as: String?.self)
    return try days.first?.map { text in try text.parsed { Day(iso: $0) } }
  }

  /// The entries of a table that fulfil a condition, in reading order.
  func read(
    _ table: EntryTable, _ names: SpotNames, where condition: SQL
  ) throws -> [StoredEntry] {
    // An index has the days in order. The rest is sorted here: SQLite would copy each row for it,
    // and few days have several entries of one kind.
    var statement = try database.prepare("\(table.select) WHERE \(condition) ORDER BY day")
    var entries: [StoredEntry] = []
    var isInOrder = true
    while try statement.step() {
      var row = statement.row
      let entry = try table.read(&row, names)
      if let last = entries.last, entry.precedes(last) { isInOrder = false }
      entries.append(entry)
    }
    if !isInOrder { entries.sort { $0.precedes($1) } }
    return entries
  }
}

extension EntryTable {
  /// Whether the table has a column for a spot.
  var namesSpots: Bool { kind != .day && kind != .exposure }
}
