import SQLite
import Testing

@Suite("A statement")
struct StatementTests: ~Copyable {
  let database: Database

  init() throws {
    let database = try Database(.memory)
    try database.execute(script: "CREATE TABLE t (x, y)")
    self.database = database
  }

  @Test(
    "may be followed by white space, comments and semicolons",
    arguments: [
      "SELECT 1", "SELECT 1;", "SELECT 1 ; ", "SELECT 1;\n\t\r\u{C}", "SELECT 1;;;",
      "SELECT 1 -- one", "SELECT 1; -- one", "SELECT 1; -- one\n;", "SELECT 1; --",
      "SELECT 1; /* one */", "SELECT 1; /* 1; */ -- 2;\n /***/ /**/", "SELECT 1; /* no end",
      "-- one\nSELECT 1", "/* one */ SELECT 1",
    ] as [SQL])
  func trivia(sql: SQL) throws {
    #expect(try database.all(sql, as: Int.self) == [1])
  }

  @Test(
    "is refused when another one follows",
    arguments: [
      "SELECT 1; SELECT 2", "SELECT 1;SELECT 2;", "SELECT 1; -- one\nSELECT 2",
      "SELECT 1; /* one */ SELECT 2", "SELECT 1; nonsense", "SELECT 1; - 2", "SELECT 1; / 2",
      "SELECT 1; /*/ SELECT 2 */ ;3", "SELECT 1; \u{B}",
    ] as [SQL])
  func twoStatements(sql: SQL) {
    let error = #expect(throws: SQLiteError.self) { try database.run(sql) }
    #expect(error?.code == .misuse)
    #expect(error?.message == "more than one statement")
  }

  @Test("is refused when it is empty", arguments: ["", " ", ";", "-- one", "/* one */"] as [SQL])
  func empty(sql: SQL) {
    let error = #expect(throws: SQLiteError.self) { try database.run(sql) }
    #expect(error?.code == .misuse)
    #expect(error?.message == "the statement is empty")
  }

  @Test("is refused when it holds a NUL", arguments: ["SELECT 1\u{0}", "SELECT '\u{0}'"] as [SQL])
  func holdsNUL(sql: SQL) {
    let error = #expect(throws: SQLiteError.self) { try database.run(sql) }
    #expect(error?.code == .misuse)
  }

  @Test("takes as many values as it has placeholders", arguments: [0, 1, 3])
  func bindCount(count: Int) throws {
    var statement = try database.prepare("INSERT INTO t VALUES (?, ?)")
    #expect(statement.parameterCount == 2)
    do throws(SQLiteError) {
      try statement.bind(Array(repeating: .integer(1), count: count))
      Issue.record("bound \(count) values")
    } catch {
      #expect(error.code == .misuse)
    }
  }

  @Test("refuses a placeholder that it has not", arguments: [Int.min, -1, 0, 3, .max])
  func bindRange(position: Int) throws {
    var statement = try database.prepare("INSERT INTO t VALUES (?, ?)")
    do throws(SQLiteError) {
      try statement.bind(1, at: position)
      Issue.record("bound at \(position)")
    } catch {
      #expect(error.code == .range)
    }
  }

  @Test("binds every type in its own way")
  func typedBinding() throws {
    let (none, some): (Int?, Bool?) = (nil, true)
    var insert = try database.prepare("INSERT INTO t VALUES (?, ?)")
    try insert.bind(Int.min, at: 1)
    try insert.bind(Int64.max, at: 2)
    try insert.execute()
    try insert.bind(0.5, at: 1)
    try insert.bind("text", at: 2)
    try insert.execute()
    try insert.bind([1, 2] as [UInt8], at: 1)
    try insert.bind(([3] as [UInt8]).span, at: 2)
    try insert.execute()
    try insert.bind([] as [UInt8], at: 1)
    try insert.bind(nil, at: 2)
    try insert.execute()
    try insert.bind(Span<UInt8>(), at: 1)
    try insert.execute()
    try insert.bind(none, at: 1)
    try insert.bind(some, at: 2)
    try insert.execute()
    let rows = try database.all("SELECT x, y FROM t", as: (SQLiteValue.self, SQLiteValue.self))
    #expect(
      rows.map { [$0.0, $0.1] } == [
        [.integer(.min), .integer(.max)], [.real(0.5), .text("text")],
        [.blob([1, 2]), .blob([3])], [.blob([]), .null], [.blob([]), .null], [.null, .integer(1)],
      ])
  }

  @Test("keeps its values when it is reset, and takes new ones")
  func reset() throws {
    var select = try database.prepare("SELECT \(1)")
    #expect(try select.step())
    select.reset()
    #expect(try select.step())
    var row = select.row
    #expect(try row.next(Int.self) == 1)
    try select.bind([.integer(2)])
    #expect(try select.step())
    var second = select.row
    #expect(try second.next(Int.self) == 2)
    #expect(try !select.step())
  }

  @Test("refuses a value while it is under way")
  func bindUnderWay() throws {
    var select = try database.prepare("SELECT \(1)")
    #expect(try select.step())
    do throws(SQLiteError) {
      try select.bind(2, at: 1)
      Issue.record("bound under way")
    } catch {
      #expect(error.code == .misuse)
    }
  }

  @Test("can run again after it failed")
  func executesAgain() throws {
    try database.execute(script: "CREATE UNIQUE INDEX i ON t (x)")
    var insert = try database.prepare("INSERT INTO t VALUES (?, 0)")
    var failures: [ResultCode] = []
    for value in [1, 1, 2] {
      try insert.bind(value, at: 1)
      do throws(SQLiteError) { try insert.execute() } catch { failures.append(error.code) }
    }
    #expect(failures == [.constraintUnique])
    #expect(try database.all("SELECT x FROM t ORDER BY x", as: Int.self) == [1, 2])
  }

  @Test("runs to its end, and reports what goes wrong there")
  func executesToItsEnd() throws {
    // The second row overflows.
    let sql: SQL = "SELECT abs(column1) FROM (VALUES (1), (\(Int.min)))"
    var statement = try database.prepare(sql)
    do throws(SQLiteError) {
      try statement.execute()
      Issue.record("executed")
    } catch {
      #expect(error.code == .error)
    }
    #expect(throws: SQLiteError.self) { try database.run(sql) }
  }

  @Test("tells how many columns it returns")
  func columnCount() throws {
    #expect(try database.prepare("SELECT 1, 2, 3").columnCount == 3)
    #expect(try database.prepare("DELETE FROM t").columnCount == 0)
  }
}
