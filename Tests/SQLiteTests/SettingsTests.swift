import Foundation
import SQLite
import Testing

@Suite("A setting")
struct SettingsTests: ~Copyable {
  let database: Database

  init() throws {
    database = try Database(.memory)
  }

  @Test("for double quotes is off from the start")
  func doubleQuotes() throws {
    #expect(throws: SQLiteError.self) { try database.run("SELECT \"no such column\"") }
    try database.set(.dqsDML, to: true)
    #expect(try database.all("SELECT \"text\"", as: String.self) == ["text"])
    #expect(throws: SQLiteError.self) {
      try database.execute(script: "CREATE TABLE t (x CHECK (x <> \"text\"))")
    }
    try database.set(.dqsDDL, to: true)
    try database.execute(script: "CREATE TABLE t (x CHECK (x <> \"text\"))")
  }

  @Test("turns foreign keys on and off, also within a transaction")
  func foreignKeys() throws {
    try database.execute(script: "CREATE TABLE p (id INTEGER PRIMARY KEY)")
    try database.execute(script: "CREATE TABLE c (p REFERENCES p)")
    let transaction = try database.begin()
    try database.set(.foreignKeys, to: false)
    try database.run("INSERT INTO c VALUES (1)")
    try database.set(.foreignKeys, to: true)
    let error = #expect(throws: SQLiteError.self) { try database.run("INSERT INTO c VALUES (1)") }
    #expect(error?.code == .constraintForeignKey)
    try transaction.rollback()
  }

  @Test("turns triggers off")
  func triggers() throws {
    try database.execute(
      script: """
        CREATE TABLE t (x);
        CREATE TRIGGER g AFTER INSERT ON t BEGIN INSERT INTO t VALUES (2); END
        """)
    try database.set(.enableTriggers, to: false)
    try database.run("INSERT INTO t VALUES (1)")
    #expect(try database.all("SELECT x FROM t", as: Int.self) == [1])
  }

  @Test("turns views off")
  func views() throws {
    try database.execute(script: "CREATE VIEW v AS SELECT 1")
    try database.set(.enableViews, to: false)
    #expect(throws: SQLiteError.self) { try database.run("SELECT * FROM v") }
  }

  @Test("defends the schema table")
  func defensive() throws {
    let write: SQL = "UPDATE sqlite_schema SET name = name"
    try database.execute(script: "PRAGMA writable_schema = ON")
    try database.run(write)
    try database.set(.defensive, to: true)
    try database.execute(script: "PRAGMA writable_schema = ON")
    #expect(throws: SQLiteError.self) { try database.run(write) }
  }

  @Test("distrusts the schema")
  func trustedSchema() throws {
    try database.execute(script: "CREATE VIEW harmless AS SELECT 1")
    try database.execute(script: "CREATE VIEW v AS SELECT * FROM pragma_user_version")
    try database.run("SELECT * FROM v")
    try database.set(.trustedSchema, to: false)
    try database.run("SELECT * FROM harmless")
    #expect(throws: SQLiteError.self) { try database.run("SELECT * FROM v") }
  }

  @Test("limits the length of a text")
  func length() throws {
    database.setLimit(.length, to: 10)
    let error = #expect(throws: SQLiteError.self) {
      try database.run("SELECT \(String(repeating: "x", count: 11))")
    }
    #expect(error?.code == .tooBig)
  }

  @Test("limits the databases that a connection attaches")
  func attached() throws {
    try database.run("ATTACH ':memory:' AS one")
    try database.run("DETACH one")
    database.setLimit(.attached, to: 0)
    #expect(throws: SQLiteError.self) { try database.run("ATTACH ':memory:' AS one") }
  }

  @Test(
    "is brought into its range",
    arguments: [
      (Database.Limit.attached, -1, 0), (.attached, .min, 0), (.attached, 5, 5),
      (.sqlLength, .max, 1_000_000_000),
    ])
  func ranges(limit: Database.Limit, value: Int, expected: Int) {
    database.setLimit(limit, to: value)
    #expect(database.value(of: limit) == expected)
  }

  @Test("waits for another connection's lock")
  func busyTimeout() throws {
    let folder = try TemporaryFolder()
    let path = folder.file()
    try Database(.file(path: path)).execute(script: "CREATE TABLE t (x)")
    let isLocked = DispatchSemaphore(value: 0)
    Thread.detachNewThread {
      defer { isLocked.signal() }
      guard let other = try? Database(.file(path: path)), let lock = try? other.begin() else {
        return
      }
      isLocked.signal()
      Thread.sleep(forTimeInterval: 0.1)
      try? lock.commit()
    }
    isLocked.wait()
    let database = try Database(.file(path: path))
    database.setBusyTimeout(milliseconds: 60_000)
    try database.begin().commit()
  }
}
