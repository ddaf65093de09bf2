import SQLite
import Testing

private struct Spot: SQLiteRowReadable, Equatable {
  var id: Int
  var name: String
  var size: Double?

  static let columns: SQL = "id, name, size_mm"

  init(id: Int, name: String, size: Double?) {
    (self.id, self.name, self.size) = (id, name, size)
  }

  init(reading row: inout Row) throws(SQLiteError) {
    self.init(id: try row.next(), name: try row.next(), size: try row.next())
  }
}

@Suite("A query")
struct QueryTests: ~Copyable {
  let database: Database

  init() throws {
    let database = try Database(.memory)
    try database.execute(
      script: """
        CREATE TABLE spot (id INTEGER PRIMARY KEY, name TEXT NOT NULL, size_mm REAL) STRICT;
        INSERT INTO spot VALUES (1, 'wrist', 4.5), (2, 'knee', NULL);
        """)
    self.database = database
  }

  @Test("reads rows into a type's own values")
  func rows() throws {
    let spots = try database.all(Spot.self, "SELECT \(Spot.columns) FROM spot ORDER BY id")
    #expect(
      spots == [Spot(id: 1, name: "wrist", size: 4.5), Spot(id: 2, name: "knee", size: nil)])
  }

  @Test("reads one column into values, and several into tuples")
  func columns() throws {
    let names = try database.all("SELECT name FROM spot ORDER BY id", as: String.self)
    #expect(names == ["wrist", "knee"])
    let pairs = try database.all(
      "SELECT id, size_mm FROM spot ORDER BY id", as: (Int.self, Double?.self))
    #expect(pairs.map(\.0) == [1, 2])
    #expect(pairs.map(\.1) == [4.5, nil])
  }

  @Test("binds what it interpolates, so that text stays text")
  func binds() throws {
    let name = "'); DROP TABLE spot; --"
    try database.run("INSERT INTO spot (name) VALUES (\(name))")
    let found = try database.all("SELECT id FROM spot WHERE name = \(name)", as: Int.self)
    #expect(found == [3])
  }

  @Test("counts the rows that it changed")
  func changes() throws {
    #expect(try database.run("UPDATE spot SET size_mm = 1") == 2)
    #expect(try database.run("DELETE FROM spot WHERE id = 1") == 1)
    #expect(try database.run("DELETE FROM spot WHERE id = 1") == 0)
  }

  @Test(
    "that changes no rows does not report those of an earlier one",
    arguments: ["SELECT 1", "CREATE TABLE u (x)", "PRAGMA user_version = 3"] as [SQL])
  func noChanges(sql: SQL) throws {
    #expect(try database.run("UPDATE spot SET size_mm = 1") == 2)
    #expect(try database.run(sql) == 0)
  }

  @Test("runs to its end even if it returns rows")
  func returning() throws {
    try database.run("INSERT INTO spot (name) VALUES ('a'), ('b') RETURNING id")
    #expect(try database.all("SELECT count(*) FROM spot", as: Int.self) == [4])
  }

  @Test("needs a value for each placeholder", arguments: ["SELECT ?", "SELECT ?2"] as [SQL])
  func unbound(sql: SQL) {
    let error = #expect(throws: SQLiteError.self) { try database.run(sql) }
    #expect(error?.code == .misuse)
    #expect(throws: SQLiteError.self) { try database.all(sql, as: Int?.self) }
    #expect(throws: SQLiteError.self) { try database.all(sql, as: (Int?.self, Int?.self)) }
    #expect(throws: SQLiteError.self) { try database.all(Spot.self, sql) }
  }

  @Test("runs a script of many statements, or stops at the first that fails")
  func scripts() throws {
    try database.execute(script: "DELETE FROM spot; -- all of them\n CREATE TABLE u (x);")
    #expect(try database.all("SELECT count(*) FROM spot", as: Int.self) == [0])
    #expect(throws: SQLiteError.self) {
      try database.execute(script: "CREATE TABLE v (x); nonsense; CREATE TABLE w (x)")
    }
    let tables = try database.all(
      "SELECT name FROM sqlite_schema WHERE name IN ('v', 'w')", as: String.self)
    #expect(tables == ["v"])
  }

  @Test("refuses a script that holds a NUL, and runs none of it")
  func scriptWithNUL() throws {
    let error = #expect(throws: SQLiteError.self) {
      try database.execute(script: "CREATE TABLE v (x);\u{0} CREATE TABLE w (x)")
    }
    #expect(error?.code == .misuse)
    let tables = try database.all("SELECT name FROM sqlite_schema", as: String.self)
    #expect(tables == ["spot"])
  }
}
