import SQLite
import Testing

@Suite("A backup")
struct BackupTests: ~Copyable {
  let folder: TemporaryFolder
  let source: Database
  let destination: Database

  init() throws {
    let folder = try TemporaryFolder()
    let source = try Database(.file(path: folder.file()))
    try source.execute(
      script: """
        CREATE TABLE t (id INTEGER PRIMARY KEY, x);
        WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 40)
        INSERT INTO t (x) SELECT randomblob(4000) FROM n;
        """)
    let destination = try Database(.memory)
    self.folder = folder
    self.source = source
    self.destination = destination
  }

  private func contents(of database: borrowing Database) throws -> [[UInt8]] {
    try database.all("SELECT x FROM t ORDER BY id", as: [UInt8].self)
  }

  @Test("copies every row, whatever the size of its steps", arguments: [1, 7, 10_000, -1, Int.max])
  func copies(pagesPerStep: Int) throws {
    try destination.execute(script: "CREATE TABLE old (x)")
    try source.copy(to: destination, pagesPerStep: pagesPerStep)
    #expect(try contents(of: destination) == contents(of: source))
    let tables = try destination.all("SELECT name FROM sqlite_schema", as: String.self)
    #expect(tables == ["t"])
  }

  @Test("reports its progress after each step")
  func progress() throws {
    var steps: [(remaining: Int, total: Int)] = []
    try source.copy(to: destination, pagesPerStep: 10) { steps.append(($0, $1)) }
    let pages = try #require(try source.all("PRAGMA page_count", as: Int.self).first)
    #expect(steps.count == (pages + 9) / 10)
    #expect(steps.allSatisfy { $0.total == pages })
    #expect(steps.first?.remaining == pages - 10)
    #expect(steps.last?.remaining == 0)
    var counts: [Int] = []
    try source.copy(to: destination, pagesPerStep: -1) { remaining, _ in counts.append(remaining) }
    #expect(counts == [0])
  }

  @Test("ends although another connection keeps writing")
  func endsUnderWriting() throws {
    let writer = try Database(.file(path: folder.file()))
    var steps = 0
    try source.copy(to: destination, pagesPerStep: 5) { _, _ in
      steps += 1
      // Each write starts the copy over. The bound keeps a failing test from hanging.
      if steps < 1000 { _ = try? writer.run("UPDATE t SET x = x'00' WHERE id = \(steps % 40 + 1)") }
    }
    #expect(steps < 20)
    let check = try destination.all("PRAGMA integrity_check", as: String.self)
    #expect(check == ["ok"])
  }

  @Test("gives up when the source stays locked")
  func busySource() throws {
    let writer = try Database(.file(path: folder.file()))
    try writer.execute(script: "BEGIN EXCLUSIVE")
    let error = #expect(throws: SQLiteError.self) { try source.copy(to: destination) }
    #expect(error?.code == .busy)
    try writer.execute(script: "ROLLBACK")
    try source.copy(to: destination)
  }

  @Test("gives up when the source itself is writing")
  func writingSource() throws {
    let transaction = try source.begin()
    try source.run("DELETE FROM t WHERE id = 1")
    let error = #expect(throws: SQLiteError.self) { try source.copy(to: destination) }
    #expect(error?.code == .busy)
    try transaction.rollback()
  }

  @Test("gives up when the destination is in use")
  func destinationInUse() throws {
    try destination.execute(script: "CREATE TABLE t (x); INSERT INTO t VALUES (1)")
    var reading = try destination.prepare("SELECT x FROM t")
    #expect(try reading.step())
    let error = #expect(throws: SQLiteError.self) { try source.copy(to: destination) }
    #expect(error?.message == "destination database is in use")
  }

  @Test("cannot go to where it comes from")
  func ontoItself() throws {
    let error = #expect(throws: SQLiteError.self) { try source.copy(to: source) }
    #expect(error?.message == "source and destination must be distinct")
  }

  @Test("needs a destination that can be written")
  func readOnlyDestination() throws {
    let path = folder.file("copy.db")
    try Database(.file(path: path)).execute(script: "CREATE TABLE old (x)")
    let destination = try Database(.file(path: path), .readOnly)
    let error = #expect(throws: SQLiteError.self) { try source.copy(to: destination) }
    #expect(error?.code == .readOnly)
    let tables = try destination.all("SELECT name FROM sqlite_schema", as: String.self)
    #expect(tables == ["old"])
  }

  @Test("in steps of no pages is refused, because it would never end")
  func noPages() {
    let error = #expect(throws: SQLiteError.self) {
      try source.copy(to: destination, pagesPerStep: 0)
    }
    #expect(error?.code == .misuse)
  }
}
