import SQLite
import Testing

@Suite("A column")
struct ColumnTests: ~Copyable {
  let database: Database

  init() throws {
    database = try Database(.memory)
  }

  /// A type to read, and the types of values that it takes.
  struct Reader: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var accepted: Set<String>
    var read: @Sendable (borrowing Database, SQL) throws -> Void

    init<Value: SQLiteReadable & SendableMetatype>(_ type: Value.Type, _ accepted: Set<String>) {
      testDescription = "\(type)"
      self.accepted = accepted
      read = { database, sql in _ = try database.all(sql, as: Value.self) }
    }
  }

  @Test(
    "is read as what it holds, and as nothing else",
    arguments: [
      Reader(Int.self, ["integer"]), Reader(Bool.self, ["integer"]),
      Reader(Double.self, ["integer", "real"]), Reader(String.self, ["text"]),
      Reader([UInt8].self, ["blob"]), Reader(Int?.self, ["null", "integer"]),
      Reader(Double?.self, ["null", "integer", "real"]), Reader(String?.self, ["null", "text"]),
      Reader([UInt8]?.self, ["null", "blob"]),
      Reader(SQLiteValue.self, ["null", "integer", "real", "text", "blob"]),
    ],
    [
      ("null", "SELECT NULL"), ("integer", "SELECT 1"), ("real", "SELECT 1.0"),
      ("text", "SELECT '1'"), ("blob", "SELECT x'31'"),
    ] as [(String, SQL)])
  func types(reader: Reader, value: (type: String, sql: SQL)) {
    do {
      try reader.read(database, value.sql)
      #expect(reader.accepted.contains(value.type))
    } catch {
      #expect((error as? SQLiteError)?.code == .mismatch)
      #expect(!reader.accepted.contains(value.type))
    }
  }

  @Test("names itself and both types when it does not match")
  func message() {
    let error = #expect(throws: SQLiteError.self) {
      try database.all("SELECT 'x' AS name", as: Int.self)
    }
    #expect(error?.message == "column name holds text, not an integer")
    #expect(error?.sql == "SELECT 'x' AS name")
  }

  @Test("with a whole number is a Double if that is exact")
  func exactDoubles() throws {
    try database.execute(script: "CREATE TABLE t (x); INSERT INTO t VALUES (1), (2)")
    #expect(try database.all("SELECT sum(x) FROM t", as: Double.self) == [3])
    let exact = 1 << 53
    #expect(try database.all("SELECT \(exact)", as: Double.self) == [9_007_199_254_740_992])
    let error = #expect(throws: SQLiteError.self) {
      try database.all("SELECT \(exact + 1)", as: Double.self)
    }
    #expect(error?.code == .mismatch)
  }

  @Test("is a Bool only if it is 0 or 1", arguments: [-1, 0, 1, 2])
  func bools(value: Int) {
    let read = try? database.all("SELECT \(value)", as: Bool.self)
    #expect(read == (value == 0 ? [false] : value == 1 ? [true] : nil))
  }

  @Test(
    "with bytes that are not UTF-8 is no String",
    arguments: ["SELECT CAST(x'ff' AS TEXT)", "SELECT CAST(x'61c0' AS TEXT)"] as [SQL])
  func malformed(sql: SQL) {
    let error = #expect(throws: SQLiteError.self) { try database.all(sql, as: String.self) }
    #expect(error?.code == .mismatch)
  }

  @Test("shows the bytes of text and blobs, and none of numbers")
  func bytes() throws {
    var statement = try database.prepare("SELECT 'aé', x'00ff', 12, 1.5, NULL, '', x''")
    #expect(try statement.step())
    let row = statement.row
    var bytes: [[UInt8]] = []
    for position in 0..<row.count {
      let span = row.column(at: position).bytes
      bytes.append([])
      for index in span.indices { bytes[position].append(span[index]) }
    }
    #expect(bytes == [[0x61, 0xC3, 0xA9], [0, 0xFF], [], [], [], [], []])
    #expect(row.column(at: 2).type == .integer, "looking at the bytes converts nothing")
  }

  @Test("is UTF-8 also where the database is not", arguments: ["UTF-16le", "UTF-16be"])
  func utf16(encoding: String) throws {
    try database.execute(script: "PRAGMA encoding = '\(encoding)'; CREATE TABLE t (x)")
    let text = "na\u{0}ïve 🩹"
    try database.run("INSERT INTO t VALUES (\(text))")
    #expect(try database.all("PRAGMA encoding", as: String.self) == [encoding])
    let read = try database.all("SELECT x FROM t", as: String.self)
    #expect(read.map { Array($0.utf8) } == [Array(text.utf8)])
  }
}
