import SQLite
import Testing

@Suite("A value")
struct SQLiteValueTests: ~Copyable {
  let database: Database

  init() throws {
    let database = try Database(.memory)
    try database.execute(script: "CREATE TABLE t (x)")
    self.database = database
  }

  @Test(
    "comes back as it was stored",
    arguments: [
      .null, .integer(.min), .integer(.max), .integer(0), .real(0.1), .real(.infinity),
      .real(-.infinity), .real(.leastNonzeroMagnitude), .real(.greatestFiniteMagnitude),
      .text(""), .text("na\u{0}ïve"), .text("\u{0}"), .text("👩🏽‍⚕️🩹"), .text("\u{FEFF}a\r\n"),
      .blob([]), .blob([0]), .blob([0, 255, 0]), .blob([UInt8](repeating: 7, count: 1 << 20)),
    ] as [SQLiteValue])
  func roundTrip(value: SQLiteValue) throws {
    try database.run("INSERT INTO t VALUES (\(value))")
    #expect(try database.all("SELECT x FROM t", as: SQLiteValue.self) == [value])
  }

  @Test(
    "of text comes back byte for byte",
    arguments: [
      "é", "e\u{301}", "가", "\u{1100}\u{1161}", "a\u{0}b", "",
      String(repeating: "ß", count: 1 << 19),
    ])
  func textBytes(text: String) throws {
    // Swift calls "é" and "e\u{301}" equal: only the bytes tell them apart.
    try database.run("INSERT INTO t VALUES (\(text))")
    let read = try database.all("SELECT x FROM t", as: String.self)
    #expect(read.map { Array($0.utf8) } == [Array(text.utf8)])
    let sizes = try database.all("SELECT length(CAST(x AS BLOB)) FROM t", as: Int.self)
    #expect(sizes == [text.utf8.count])
  }

  @Test("of minus zero keeps its sign")
  func minusZero() throws {
    let read = try database.all("SELECT \(-0.0)", as: Double.self)
    #expect(read.map(\.bitPattern) == [(-0.0).bitPattern])
  }

  @Test("that is not a number is refused", arguments: [Double.nan, -.nan, .signalingNaN])
  func notANumber(value: Double) throws {
    let error = #expect(throws: SQLiteError.self) {
      try database.run("INSERT INTO t VALUES (\(value))")
    }
    #expect(error?.code == .misuse)
    #expect(try database.all("SELECT count(*) FROM t", as: Int.self) == [0])
  }

  @Test("of an empty blob is a blob, and not null")
  func emptyBlob() throws {
    #expect(try database.all("SELECT typeof(\([] as [UInt8]))", as: String.self) == ["blob"])
  }

  @Test("stands for a Bool as 0 or 1, and for nil as null")
  func conversions() {
    #expect(true.sqliteValue == .integer(1))
    #expect(false.sqliteValue == .integer(0))
    #expect((nil as Int?).sqliteValue == .null)
    #expect((5 as Int?).sqliteValue == .integer(5))
  }
}
