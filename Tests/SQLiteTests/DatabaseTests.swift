import Foundation
import SQLite
import Testing

@Suite("A database")
struct DatabaseTests: ~Copyable {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test("keeps what was written to its file")
  func persists() throws {
    let path = folder.file()
    try Database(.file(path: path)).execute(script: "CREATE TABLE t (x); INSERT INTO t VALUES (7)")
    let database = try Database(.file(path: path), .readOnly)
    #expect(try database.all("SELECT x FROM t", as: Int.self) == [7])
  }

  @Test(
    "takes a name for a file, whatever it looks like",
    arguments: ["file:x?mode=memory", ":memory:", "-journal", "a b", "ü"])
  func namesAreFiles(name: String) async {
    // A process of its own, because the current folder belongs to all tests.
    await #expect(processExitsWith: .success) { [name] in
      let folder = try TemporaryFolder()
      try #require(FileManager.default.changeCurrentDirectoryPath(folder.path))
      try Database(.file(path: name)).execute(script: "CREATE TABLE t (x)")
      try #require(FileManager.default.fileExists(atPath: folder.file(name)))
    }
  }

  @Test("refuses an empty path and a folder", arguments: ["", "/", "."])
  func refusesFolders(path: String) {
    let error = #expect(throws: SQLiteError.self) { try Database(.file(path: path)).close() }
    #expect(error?.code.primary == .cannotOpen)
  }

  @Test("refuses a path that holds a NUL, instead of cutting it there")
  func refusesNUL() {
    let path = folder.file("a\u{0}b")
    let error = #expect(throws: SQLiteError.self) { try Database(.file(path: path)).close() }
    #expect(error?.code == .misuse)
    #expect(!FileManager.default.fileExists(atPath: folder.file("a")))
  }

  @Test("refuses a symbolic link", arguments: [Database.OpenMode.readOnly, .readWriteCreate])
  func refusesLinks(mode: Database.OpenMode) throws {
    let (path, link) = (folder.file(), folder.file("link.db"))
    try Database(.file(path: path)).execute(script: "CREATE TABLE t (x)")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
    let error = #expect(throws: SQLiteError.self) { try Database(.file(path: link), mode).close() }
    #expect(error?.code == .cannotOpenSymbolicLink)
  }

  @Test("makes a file only when told to", arguments: [Database.OpenMode.readOnly, .readWrite])
  func opensExistingFiles(mode: Database.OpenMode) {
    let path = folder.file()
    let error = #expect(throws: SQLiteError.self) { try Database(.file(path: path), mode).close() }
    #expect(error?.code.primary == .cannotOpen)
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test("writes nothing in read-only mode")
  func readOnly() throws {
    let path = folder.file()
    try Database(.file(path: path)).execute(script: "CREATE TABLE t (x)")
    let database = try Database(.file(path: path), .readOnly)
    let error = #expect(throws: SQLiteError.self) { try database.run("INSERT INTO t VALUES (1)") }
    #expect(error?.code == .readOnly)
  }

  @Test(
    "refuses to write to a write-protected file", .enabled(if: geteuid() != 0, "root may write"))
  func writeProtected() throws {
    let path = folder.file()
    try Database(.file(path: path)).execute(script: "CREATE TABLE t (x)")
    try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: path)
    let error = #expect(throws: SQLiteError.self) {
      try Database(.file(path: path), .readWrite).close()
    }
    #expect(error?.code == .readOnly)
    _ = try Database(.file(path: path), .readOnly)
  }

  @Test("refuses a file that is something else")
  func notADatabase() throws {
    let path = folder.file()
    try Data(repeating: UInt8(ascii: "x"), count: 4096).write(to: URL(filePath: path))
    let database = try Database(.file(path: path))
    let error = #expect(throws: SQLiteError.self) { try database.run("CREATE TABLE t (x)") }
    #expect(error?.code == .notADatabase)
  }

  @Test("closes without a complaint after every kind of use")
  func closes() throws {
    func use(_ database: borrowing Database) throws {
      try database.execute(script: "CREATE TABLE t (x); INSERT INTO t VALUES (zeroblob(8))")
      let transaction = try database.begin()
      let savepoint = try database.savepoint()
      var statement = try database.prepare("SELECT x FROM t")
      _ = try statement.step()
      _ = try database.openBlob(table: "t", column: "x", rowID: 1).read(at: 0, count: 8)
      _ = try? database.run("SELECT 1; SELECT 2")
      _ = try? database.run("SELECT ?, ?")
      try savepoint.release()
      try transaction.commit()
    }
    let database = try Database(.memory)
    try use(database)
    try database.close()
  }

  @Test("gives all of its memory back")
  func givesMemoryBack() async {
    // A process of its own, because other tests have databases open in this one.
    await #expect(processExitsWith: .success) {
      do {
        let database = try Database(.memory)
        try database.execute(script: "CREATE TABLE t (x)")
        let copy = try Database(.memory)
        try database.copy(to: copy)
        try database.run("INSERT INTO t VALUES (\("text")), (\([1, 2, 3] as [UInt8]))")
        let blob = try database.openBlob(table: "t", column: "x", rowID: 2)
        _ = try blob.read(at: 0, count: 3)
        _ = try? Database(.file(path: "/"))
        try #require(SQLiteLibrary.memoryUsed > 0)
      }
      try #require(SQLiteLibrary.memoryUsed == 0)
    }
  }

  @Test("moves to another task")
  func moves() async throws {
    @concurrent func count(in database: consuming sending Database) async throws -> [Int] {
      try database.all("SELECT count(*) FROM t", as: Int.self)
    }
    let database = try Database(.memory)
    try database.execute(script: "CREATE TABLE t (x)")
    #expect(try await count(in: database) == [0])
  }

  @Test("knows its last row ID, its changes and its transaction")
  func state() throws {
    let database = try Database(.memory)
    #expect(database.lastInsertedRowID == 0)
    try database.execute(script: "CREATE TABLE t (id INTEGER PRIMARY KEY)")
    try database.run("INSERT INTO t VALUES (\(Int.max)), (4), (5)")
    #expect(database.lastInsertedRowID == 5)
    #expect(database.changeCount == 3)
    #expect(database.isInTransaction == false)
    let transaction = try database.begin()
    #expect(database.isInTransaction == true)
    try transaction.commit()
    #expect(database.isInTransaction == false)
  }
}
