import SQLite
import Testing

@Suite("A blob")
struct BlobTests: ~Copyable {
  let database: Database

  init() throws {
    let database = try Database(.memory)
    try database.execute(
      script: """
        CREATE TABLE photo (id INTEGER PRIMARY KEY, bytes, note TEXT);
        INSERT INTO photo VALUES (1, x'00010203040506070809', 'é'), (2, zeroblob(4), NULL);
        INSERT INTO photo VALUES (3, x'', NULL), (4, 12, NULL);
        """)
    self.database = database
  }

  @Test("is read piece by piece")
  func reads() throws {
    let blob = try database.openBlob(table: "photo", column: "bytes", rowID: 1)
    #expect(blob.count == 10)
    #expect(try blob.read(at: 0, count: 10) == [0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    #expect(try blob.read(at: 8, count: 2) == [8, 9])
    #expect(try blob.read(at: 10, count: 0) == [])
    var buffer: [UInt8] = [9, 9, 9]
    var span = buffer.mutableSpan
    try blob.read(into: &span, at: 4)
    #expect(buffer == [4, 5, 6])
  }

  @Test("is written piece by piece")
  func writes() throws {
    var blob = try database.openBlob(table: "photo", column: "bytes", rowID: 2, for: .writing)
    try blob.write([1, 2], at: 0)
    try blob.write(([3] as [UInt8]).span, at: 3)
    try blob.write([], at: 4)
    try blob.close()
    let stored = try database.all("SELECT bytes FROM photo WHERE id = 2", as: [UInt8].self)
    #expect(stored == [[1, 2, 0, 3]])
  }

  @Test(
    "refuses a piece that lies outside",
    arguments: [(0, 11), (1, 10), (10, 1), (11, 0), (-1, 1), (0, -1), (1, .max), (.max, 1)])
  func bounds(offset: Int, count: Int) throws {
    let blob = try database.openBlob(table: "photo", column: "bytes", rowID: 1)
    do throws(SQLiteError) {
      _ = try blob.read(at: offset, count: count)
      Issue.record("read \(count) bytes at \(offset)")
    } catch {
      #expect(error.code == .misuse)
      #expect(error.message == "\(count) bytes at \(offset) lie outside the blob of 10 bytes")
    }
  }

  @Test("refuses to write outside, and writes nothing")
  func writeBounds() throws {
    var blob = try database.openBlob(table: "photo", column: "bytes", rowID: 2, for: .writing)
    do throws(SQLiteError) {
      try blob.write([1, 2], at: 3)
      Issue.record("written")
    } catch {
      #expect(error.code == .misuse)
    }
    #expect(try blob.read(at: 0, count: 4) == [0, 0, 0, 0])
  }

  @Test("opened for reading cannot be written")
  func readOnly() throws {
    var blob = try database.openBlob(table: "photo", column: "bytes", rowID: 1)
    do throws(SQLiteError) {
      try blob.write([1], at: 0)
      Issue.record("written")
    } catch {
      #expect(error.code == .readOnly)
    }
  }

  @Test("goes on to another row")
  func reopens() throws {
    var blob = try database.openBlob(table: "photo", column: "bytes", rowID: 1)
    try blob.reopen(rowID: 3)
    #expect(blob.count == 0)
    try blob.reopen(rowID: 2)
    #expect(try blob.read(at: 0, count: 4) == [0, 0, 0, 0])
    #expect(throws: SQLiteError.self) { try blob.reopen(rowID: 99) }
  }

  @Test("expires when its row changes")
  func expires() throws {
    let blob = try database.openBlob(table: "photo", column: "bytes", rowID: 1)
    try database.run("UPDATE photo SET bytes = x'01' WHERE id = 1")
    // SQLite notices at the first call, and forgets the size.
    for _ in 1...2 {
      do throws(SQLiteError) {
        _ = try blob.read(at: 0, count: 1)
        Issue.record("read")
      } catch {
        #expect(error.code == .abort)
      }
    }
    #expect(blob.count == 0)
  }

  @Test("may be text")
  func text() throws {
    let blob = try database.openBlob(table: "photo", column: "note", rowID: 1)
    #expect(try blob.read(at: 0, count: 2) == [0xC3, 0xA9])
  }

  @Test(
    "must exist",
    arguments: [
      ("photo", "bytes", 99), ("photo", "bytes", 4), ("photo", "note", 2), ("photo", "x", 1),
      ("nowhere", "bytes", 1), ("photo\u{0}", "bytes", 1), ("photo", "bytes\u{0}", 1),
    ])
  func mustExist(table: String, column: String, rowID: Int) {
    #expect(throws: SQLiteError.self) {
      try database.openBlob(table: table, column: column, rowID: rowID).close()
    }
  }
}
