internal import SQLite
package import SpotterModel

extension JournalStore {
  /// Every spot, by its name.
  package func spots() throws -> [Spot] {
    do {
      return try spotNames().byName
    } catch { throw explain(error) }
  }

  /// The spots that entries of a filter's days and spots name; others are not read, however many there are.
  package func spots(namedIn filter: EntryFilter) throws -> [Spot] {
    do {
      return try spotNames(where: filter.spotCondition).byName
    } catch { throw explain(error) }
  }

  /// The spot with this very name, byte for byte; no other is read.
  package func spot(calledExactly name: String) throws -> Spot? {
    do {
      return try spot(named: name)
    } catch { throw explain(error) }
  }

  /// The spots that a condition lets through; all of them unless there is one.
  func spotNames(where condition: SQL = "1") throws -> SpotNames {
    var statement = try database.prepare(
      "SELECT id, name, site, side, checksum FROM spot WHERE \(condition)")
    var spots: [Spot.ID: Spot] = [:]
    while try statement.step() {
      var row = statement.row
      let spot = try Spot(verifying: &row)
      spots[spot.id] = spot
    }
    return SpotNames(spots: spots)
  }

  func spot(named name: String) throws -> Spot? {
    var statements = Statements(WritingStatements.list, on: database)
    return try spot(named: name, by: &statements)
  }

  /// The same, with the statements of ``WritingStatements``.
  func spot(named name: String, by statements: inout Statements) throws -> Spot? {
    let position = WritingStatements.spotNamed
    try statements.bind([.text(name)], to: position)
    defer { statements.reset(position) }
    guard try statements.step(position) else { return nil }
    var row = statements.row(position)
    return try Spot(verifying: &row)
  }

  func insert(_ spot: Spot) throws {
    var statements = Statements(WritingStatements.list, on: database)
    try statements.execute(spot.values, by: WritingStatements.insertSpot)
  }
}

extension JournalStore {
  /// Gives a spot that stands there another name or place.
  func update(_ spot: Spot) throws {
    guard let checksum = spot.values.last else { return }
    try database.run(
      """
      UPDATE spot SET name = \(spot.name), site = \(spot.place.site.rawValue),
        side = \(spot.place.side?.rawValue), checksum = \(checksum)
      WHERE id = \(spot.id.rawValue)
      """)
  }
}

extension Spot {
  /// Its row, the checksum too.
  var values: [SQLiteValue] {
    let values: [SQLiteValue] = [
      .integer(Int64(id.rawValue)), .text(name), .text(place.site.rawValue),
      .of(place.side?.rawValue),
    ]
    return values.sealed
  }

  fileprivate init(verifying row: inout Row) throws {
    try row.verify("spot")
    self.init(
      id: Spot.ID(rawValue: try row.next()), name: try row.next(),
      place: BodyPlace(
        site: try row.next(String.self).parsed { Site(rawValue: $0) }, side: try row.word()))
  }
}

extension String {
  /// The order of the bytes, which is the order of SQLite and of every other program.
  package func utf8Precedes(_ other: String) -> Bool {
    utf8.lexicographicallyPrecedes(other.utf8)
  }
}
