import SQLite
import Testing

@Suite("A transaction")
struct TransactionTests: ~Copyable {
  let folder: TemporaryFolder
  let database: Database

  init() throws {
    let folder = try TemporaryFolder()
    let database = try Database(.file(path: folder.file()))
    try database.execute(script: "CREATE TABLE t (x)")
    self.folder = folder
    self.database = database
  }

  private var values: [Int] {
    get throws { try database.all("SELECT x FROM t", as: Int.self) }
  }

  @Test(
    "keeps its changes once it is committed", arguments: [Transaction.Kind.immediate, .deferred])
  func commit(kind: Transaction.Kind) throws {
    let transaction = try database.begin(kind)
    try database.run("INSERT INTO t VALUES (1)")
    try transaction.commit()
    #expect(database.isInTransaction == false)
    #expect(try values == [1])
  }

  @Test("takes its changes back when it is let go of")
  func letGo() throws {
    do {
      let transaction = try database.begin()
      try database.run("INSERT INTO t VALUES (1)")
      _ = consume transaction
    }
    #expect(database.isInTransaction == false)
    #expect(try values == [])
  }

  @Test("takes its changes back when told to")
  func rollback() throws {
    let transaction = try database.begin()
    try database.run("INSERT INTO t VALUES (1)")
    try transaction.rollback()
    #expect(database.isInTransaction == false)
    #expect(try values == [])
  }

  @Test("takes its changes back when an error leaves its scope early")
  func earlyThrow() throws {
    func write() throws {
      let transaction = try database.begin()
      try database.run("INSERT INTO t VALUES (1)")
      try database.run("INSERT INTO nowhere VALUES (1)")
      try transaction.commit()
    }
    #expect(throws: SQLiteError.self) { try write() }
    #expect(database.isInTransaction == false)
    #expect(try values == [])
  }

  @Test("takes its changes back when its commit fails")
  func failedCommit() throws {
    try database.set(.foreignKeys, to: true)
    try database.execute(
      script: """
        CREATE TABLE p (id INTEGER PRIMARY KEY);
        CREATE TABLE c (p REFERENCES p DEFERRABLE INITIALLY DEFERRED);
        """)
    let transaction = try database.begin()
    try database.run("INSERT INTO c VALUES (1)")
    do throws(SQLiteError) {
      try transaction.commit()
      Issue.record("committed")
    } catch {
      #expect(error.code == .constraintForeignKey)
      #expect(error.sql == "COMMIT")
    }
    #expect(database.isInTransaction == false)
    #expect(try database.all("SELECT count(*) FROM c", as: Int.self) == [0])
  }

  @Test("cannot be committed when SQLite has rolled it back")
  func rolledBackBySQLite() throws {
    let transaction = try database.begin()
    try database.run("INSERT INTO t VALUES (1)")
    try database.run("ROLLBACK")
    do throws(SQLiteError) {
      try transaction.commit()
      Issue.record("committed")
    } catch {
      #expect(error.code == .error)
    }
    let second = try database.begin()
    try database.run("ROLLBACK")
    try second.rollback()
    #expect(try values == [])
  }

  @Test("does not begin within another")
  func nested() throws {
    let transaction = try database.begin()
    try database.run("INSERT INTO t VALUES (1)")
    let error = #expect(throws: SQLiteError.self) { try database.begin().commit() }
    #expect(error?.code == .error)
    try transaction.commit()
    #expect(try values == [1])
  }

  @Test("keeps a second writer out, who is told so at the beginning")
  func busy() throws {
    let other = try Database(.file(path: folder.file()))
    let transaction = try database.begin()
    let error = #expect(throws: SQLiteError.self) { try other.begin().commit() }
    #expect(error?.code == .busy)
    try transaction.commit()
    try other.begin().commit()
  }

  @Test("that is deferred takes no lock at its beginning")
  func deferred() throws {
    let other = try Database(.file(path: folder.file()))
    let transaction = try database.begin(.deferred)
    try other.run("INSERT INTO t VALUES (1)")
    try transaction.commit()
    #expect(try values == [1])
  }
}
