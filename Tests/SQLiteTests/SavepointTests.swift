import SQLite
import Testing

@Suite("A savepoint")
struct SavepointTests: ~Copyable {
  let database: Database

  init() throws {
    let database = try Database(.memory)
    try database.execute(script: "CREATE TABLE t (x)")
    self.database = database
  }

  private var values: [Int] {
    get throws { try database.all("SELECT x FROM t ORDER BY x", as: Int.self) }
  }

  private func insert(_ value: Int) throws {
    try database.run("INSERT INTO t VALUES (\(value))")
  }

  @Test("takes back what came after it, and nothing else")
  func letGo() throws {
    let transaction = try database.begin()
    try insert(1)
    do {
      let savepoint = try database.savepoint()
      try insert(2)
      _ = consume savepoint
    }
    try insert(3)
    try transaction.commit()
    #expect(try values == [1, 3])
  }

  @Test("keeps its changes once it is released, but leaves the last word to the transaction")
  func release() throws {
    let transaction = try database.begin()
    let savepoint = try database.savepoint()
    try insert(1)
    try savepoint.release()
    #expect(database.isInTransaction == true)
    #expect(try values == [1])
    try transaction.rollback()
    #expect(try values == [])
  }

  @Test("nests")
  func nests() throws {
    let transaction = try database.begin()
    let outer = try database.savepoint()
    try insert(1)
    do {
      let inner = try database.savepoint()
      try insert(2)
      _ = consume inner
    }
    let second = try database.savepoint()
    try insert(3)
    try second.release()
    try outer.release()
    try transaction.commit()
    #expect(try values == [1, 3])
  }

  @Test("leaves nothing behind when it is let go of")
  func endsWhenLetGo() async {
    // A process of its own, because it measures the memory of all connections.
    await #expect(processExitsWith: .success) {
      func letGo(of count: Int, in database: borrowing Database) throws {
        for _ in 0..<count {
          let savepoint = try database.savepoint()
          _ = consume savepoint
        }
      }
      let database = try Database(.memory)
      let transaction = try database.begin()
      try letGo(of: 1, in: database)
      let before = SQLiteLibrary.memoryUsed
      try letGo(of: 1000, in: database)
      try #require(SQLiteLibrary.memoryUsed == before)
      try transaction.commit()
    }
  }

  @Test("let go of too late undoes nobody else's work")
  func late() throws {
    let first = try database.begin()
    let stale = try database.savepoint()
    try insert(1)
    try first.commit()
    let second = try database.begin()
    let current = try database.savepoint()
    try insert(2)
    _ = consume stale
    try current.release()
    try second.commit()
    #expect(try values == [1, 2])
  }

  @Test("cannot be released after its transaction has ended")
  func releasedLate() throws {
    let transaction = try database.begin()
    let savepoint = try database.savepoint()
    try transaction.commit()
    do throws(SQLiteError) {
      try savepoint.release()
      Issue.record("released")
    } catch {
      #expect(error.code == .error)
    }
  }

  @Test("needs a transaction")
  func needsTransaction() {
    let error = #expect(throws: SQLiteError.self) { try database.savepoint().release() }
    #expect(error?.code == .misuse)
    #expect(database.isInTransaction == false)
  }
}
