import SQLite
import Testing

@Suite("An error")
struct SQLiteErrorTests: ~Copyable {
  let database: Database

  init() throws {
    let database = try Database(.memory)
    try database.execute(
      script: """
        CREATE TABLE t (name TEXT NOT NULL UNIQUE CHECK (length(name) < 20), size INTEGER) STRICT;
        INSERT INTO t VALUES ('secret', 1);
        CREATE VIRTUAL TABLE f USING fts5 (note);
        """)
    self.database = database
  }

  @Test(
    "never contains a value that was bound",
    arguments: [
      "INSERT INTO t VALUES (\("secret"), 2)",
      "INSERT INTO t VALUES (\("secret, and far too long for the check"), 2)",
      "INSERT INTO t VALUES ('x', \("secret"))",
      "SELECT json_extract('{}', \("secret"))",
      "SELECT * FROM f WHERE f MATCH \("\"secret")",
      "ATTACH \("/secret/secret/secret") AS a",
      "VACUUM INTO \("/secret/secret/secret")",
    ] as [SQL])
  func hidesValues(sql: SQL) throws {
    let error = try #require(throws: SQLiteError.self) { try database.run(sql) }
    #expect(!"\(error)".contains("secret"))
    #expect(error.sql?.contains("?") == true)
  }

  @Test("says what is wrong with the SQL, and shows it")
  func describesItself() throws {
    let error = try #require(throws: SQLiteError.self) { try database.run("SELECT x FROM nowhere") }
    #expect(error.code == .error)
    #expect("\(error)" == "SQLite error 1: no such table: nowhere in `SELECT x FROM nowhere`")
  }

  @Test(
    "of a broken constraint says which one",
    arguments: [
      ("INSERT INTO t VALUES ('secret', 2)", .constraintUnique, "UNIQUE constraint failed: t.name"),
      (
        "INSERT INTO t VALUES (\(String(repeating: "x", count: 20)), 2)", .constraintCheck,
        "CHECK constraint failed: length(name) < 20"
      ),
      ("INSERT INTO t VALUES (NULL, 2)", .constraintNotNull, "NOT NULL constraint failed: t.name"),
      (
        "INSERT INTO t VALUES ('a', \("b"))", .constraintDataType,
        "cannot store TEXT value in INTEGER column t.size"
      ),
    ] as [(SQL, ResultCode, String)])
  func constraints(sql: SQL, code: ResultCode, message: String) {
    let error = #expect(throws: SQLiteError.self) { try database.run(sql) }
    #expect(error?.code == code)
    #expect(error?.message == message)
  }
}

@Suite("A result code")
struct ResultCodeTests {
  @Test(
    "matches its family's pattern, but not the other way round",
    arguments: [
      (ResultCode.constraint, ResultCode.constraintUnique, true),
      (.constraint, .constraint, true), (.constraintUnique, .constraintUnique, true),
      (.constraintUnique, .constraint, false), (.constraintUnique, .constraintCheck, false),
      (.ioError, ResultCode(rawValue: 778), true), (.ioError, .full, false),
      (.cannotOpen, .cannotOpenSymbolicLink, true), (.ok, .busy, false),
    ])
  func patterns(pattern: ResultCode, code: ResultCode, matches: Bool) {
    #expect((pattern ~= code) == matches)
  }

  @Test("has the numbers of SQLite's documentation")
  func numbers() {
    let codes: [ResultCode] = [
      .constraintCheck, .constraintForeignKey, .constraintNotNull, .constraintPrimaryKey,
      .constraintTrigger, .constraintUnique, .constraintDataType, .cannotOpenDirectory,
      .cannotOpenSymbolicLink,
    ]
    #expect(codes.map(\.rawValue) == [275, 787, 1299, 1555, 1811, 2067, 3091, 526, 1550])
  }

  @Test("has a sentence")
  func messages() {
    #expect(ResultCode.busy.message == "database is locked")
  }
}
