import SQLite
import Testing

@Suite("Statements in a list") struct StatementsTests: ~Copyable {
  let database: Database

  init() throws {
    let database = try Database(.memory)
    try database.execute(
      script: """
        CREATE TABLE a (id INTEGER PRIMARY KEY, x TEXT);
        CREATE TABLE b (id INTEGER PRIMARY KEY, x TEXT);
        """)
    self.database = database
  }

  @Test("run in turn, again and again") func turns() throws {
    var statements = Statements(
      ["INSERT INTO a VALUES (?, ?)", "INSERT INTO b VALUES (?, ?)"], on: database)
    for number in 1...5 {
      try statements.execute([.integer(Int64(number)), .text("a\(number)")], by: 0)
      try statements.execute([.integer(Int64(number * 10)), .null], by: 1)
    }
    #expect(
      try database.all("SELECT group_concat(x) FROM a", as: String.self) == ["a1,a2,a3,a4,a5"])
    #expect(try database.all("SELECT sum(id) FROM b", as: Int.self) == [150])
  }

  @Test("stand at rows of their own at the same time") func rows() throws {
    try database.execute(
      script: "INSERT INTO a VALUES (1, 'p'), (3, 'r'); INSERT INTO b VALUES (2, 'q')")
    let least = 1
    var statements = Statements(
      ["SELECT id, x FROM a WHERE id >= \(least) ORDER BY id", "SELECT id, x FROM b ORDER BY id"],
      on: database)
    #expect(try statements.step(0))
    #expect(try statements.step(1))
    #expect(try text(statements.row(0)) == "1p")
    #expect(try text(statements.row(1)) == "2q")
    #expect(try statements.step(0))
    #expect(try text(statements.row(0)) == "3r")
    #expect(try text(statements.row(1)) == "2q")
    #expect(try !statements.step(0))
    try statements.bind([.integer(2)], to: 0)
    #expect(try statements.step(0))
    #expect(try text(statements.row(0)) == "3r")
    // A read that is under way would keep the database from being closed, or a table from being dropped.
    statements.reset(0)
    statements.reset(1)
    try database.execute(script: "DROP TABLE a")
  }

  @Test("complain as a single one does, and can be run again") func errors() throws {
    var statements = Statements(["INSERT INTO a VALUES (?, ?)", "nonsense"], on: database)
    try statements.execute([.integer(1), .null], by: 0)
    let twice = #expect(throws: SQLiteError.self) {
      try statements.execute([.integer(1), .null], by: 0)
    }
    #expect(twice?.code.primary == .constraint)
    #expect(throws: SQLiteError.self) { try statements.execute([.integer(1)], by: 0) }
    #expect(throws: SQLiteError.self) { try statements.execute([], by: 1) }
    try statements.execute([.integer(2), .null], by: 0)
    #expect(try database.all("SELECT count(*) FROM a", as: Int.self) == [2])
  }

  private func text(_ row: consuming Row) throws -> String {
    "\(try row.next(Int.self))\(try row.next(String.self))"
  }
}
