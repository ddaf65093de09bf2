internal import SQLite
package import SpotterModel

extension JournalStore {
  /// Every spot, by its name.
  package func spots() throws -> [Spot] {
    do {
      return try spotNames().byName
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

  /// The spot with this very name, byte for byte.
  func spot(named name: String) throws -> Spot? {
    var statement = try database.prepare(
      "SELECT id, name, site, side, checksum FROM spot WHERE name = \(name)")
    guard try statement.step() else { return nil }
    var row = statement.row
    return try Spot(verifying: &row)
  }

  func insert(_ spot: Spot) throws {
    let values: [SQLiteValue] = [
      .integer(Int64(spot.id.rawValue)), .text(spot.name), .text(spot.place.site.rawValue),
      .of(spot.place.side?.rawValue),
    ]
    var statement = try database.prepare(
      "INSERT INTO spot (id, name, site, side, checksum) VALUES (?, ?, ?, ?, ?)")
    try statement.bind(values.sealed)
    try statement.execute()
  }
}

extension JournalStore {
  /// Gives a spot that stands there another name or place.
  func update(_ spot: Spot) throws {
    let values: [SQLiteValue] = [
      .integer(Int64(spot.id.rawValue)), .text(spot.name), .text(spot.place.site.rawValue),
      .of(spot.place.side?.rawValue),
    ].sealed
    guard let checksum = values.last else { return }
    try database.run(
      """
      UPDATE spot SET name = \(spot.name), site = \(spot.place.site.rawValue),
        side = \(spot.place.side?.rawValue), checksum = \(checksum)
      WHERE id = \(spot.id.rawValue)
      """)
  }
}

extension Spot {
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
