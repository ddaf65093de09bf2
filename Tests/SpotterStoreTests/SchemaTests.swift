import Foundation
import Migrations
import SQLite
import SpotterModel
import SpotterStore
import SpotterTestSupport
import Testing

@Suite("The schema") struct SchemaTests {
  @Test("is what the snapshot says, after all steps") func golden() throws {
    let world = try StoreWorld()
    _ = try world.open()
    let database = try Database(.file(path: world.path), .readOnly)
    let sql = try database.all(
      "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name", as: String.self)
    try expectSnapshot(sql.joined(separator: ";\n\n") + ";\n", "schema.sql")
  }

  @Test("has its steps in the folder, in the list, and nowhere else") func folder() throws {
    let files = try names(in: "Migrations").filter { $0 != "Migration" }
    #expect(files == Migration.all.map(\.name))
  }

  @Test(
    "keeps its shipped steps as they were",
    arguments: [
      ("0001_create_journal", "0001"), ("0002_create_views", "0002"),
      ("0003_keep_what_is_taken_back", "0003"),
    ])
  func pinned(name: String, number: String) throws {
    // Recorded with SPOTTER_RECORD=1 before a release; afterwards a step is never edited.
    let step = try #require(Migration.all.first { $0.name == name })
    let sum = step.sql.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    try expectSnapshot("\(String(sum, radix: 16))\n", "checksum-\(number).txt")
  }

  static let refused: [(String, String)] = [
    (
      "a day that is none",
      "INSERT INTO day_observation VALUES (1,'2026-02-30',NULL,NULL,0,NULL,NULL,NULL,0)"
    ),
    (
      "a day in another form",
      "INSERT INTO day_observation VALUES (1,'1/2/2026',NULL,NULL,0,NULL,NULL,NULL,0)"
    ),
    (
      "a time that is none",
      "INSERT INTO day_observation VALUES (1,'2026-02-03','24:00',NULL,0,NULL,NULL,NULL,0)"
    ),
    (
      "symptoms that are no list",
      "INSERT INTO day_observation VALUES (1,'2026-02-03',NULL,NULL,0,'fever',NULL,NULL,0)"
    ),
    (
      "a temperature in °F",
      "INSERT INTO day_observation VALUES (1,'2026-02-03',NULL,NULL,0,NULL,101,NULL,0)"
    ),
    (
      "a text for a number",
      "INSERT INTO day_observation VALUES (1,'2026-02-03',NULL,NULL,0,NULL,'warm',NULL,0)"
    ),
    (
      "an empty note",
      "INSERT INTO day_observation VALUES (1,'2026-02-03',NULL,NULL,0,NULL,NULL,'',0)"
    ),
    (
      "a row without a checksum",
      "INSERT INTO day_observation VALUES (1,'2026-02-03',NULL,NULL,0,NULL,NULL,NULL,NULL)"
    ),
    ("a site that is none", "INSERT INTO spot VALUES (9,'x','knie',NULL,0)"),
    ("a side that is none", "INSERT INTO spot VALUES (9,'x','knee','up',0)"),
    ("a name twice", "INSERT INTO spot VALUES (9,'mole','knee',NULL,0)"),
    ("an itch of 11", "UPDATE spot_observation SET itch = 11 WHERE id = 1"),
    ("a size of 0", "UPDATE spot_observation SET size_mm = 0 WHERE id = 1"),
    ("a size without its method", "UPDATE spot_observation SET size_by = NULL WHERE id = 1"),
    ("a colour that is none", "UPDATE spot_observation SET colour = 'rot' WHERE id = 1"),
    (
      "a size of a spot that is gone", "UPDATE spot_observation SET presence = 'clear' WHERE id = 1"
    ),
    ("a spot that there is not", "UPDATE spot_observation SET spot = 77 WHERE id = 1"),
    ("a spot taken away under its entries", "DELETE FROM spot WHERE name = 'mole'"),
    ("a label in capitals", "UPDATE exposure SET label = 'Sun'"),
    ("care of 0 minutes", "UPDATE care SET minutes = 0"),
    ("an emergency that is acknowledged", "UPDATE acknowledgement SET urgency = 'emergency'"),
    (
      "a second journal in the file",
      "INSERT INTO journal VALUES (2,'00000000-0000-4000-8000-000000000000',0,0,0)"
    ),
  ]

  @Test("refuses a wrong entry, whoever writes it", arguments: refused)
  func refuses(what: String, sql: String) throws {
    let world = try StoreWorld()
    _ = try world.open().append(fullEntries, as: "log", at: stamp)
    let database = try Database(.file(path: world.path), .readWrite)
    try database.execute(script: "PRAGMA foreign_keys = ON")
    let error = #expect(throws: SQLiteError.self, "\(what)") {
      try database.execute(script: sql)
    }
    #expect(error?.code.primary == .constraint, "\(what)")
  }

  @Test("shows every entry and every spot in its views") func views() throws {
    let world = try StoreWorld()
    _ = try world.open().append(fullEntries, as: "log", at: stamp)
    let database = try Database(.file(path: world.path), .readOnly)
    let kinds = try database.all("SELECT type FROM entry ORDER BY id", as: String.self)
    #expect(kinds == ["spot", "spot", "day", "exposure", "care", "acknowledge"])
    let rows = try database.all(
      "SELECT day, written, spot, size_mm FROM entry WHERE id = 1",
      as: (String.self, String.self, String.self, Double.self))
    let row = try #require(rows.first)
    #expect(row == ("2024-02-29", "2024-03-01T02:26:40Z", "mole", 6.25))
    let overview = try database.all(
      "SELECT spot, days_present, last_size_mm FROM spot_overview",
      as: (String.self, Int.self, Double.self))
    #expect(overview.count == 1)
    #expect(try #require(overview.first) == ("mole", 1, 6.25))
  }
}

@Suite("The record of changes") struct StepRecordTests {
  @Test("names every spot and entry that a step made, in order") func made() throws {
    let world = try StoreWorld()
    let store = try world.open()
    _ = try store.append(fullEntries, as: "import", at: stamp)
    try store.set(.persistDays, to: "21", at: stamp)
    try store.set(.persistDays, to: "30", at: stamp)
    let database = try Database(.file(path: world.path), .readOnly)
    let steps = try database.all("SELECT id, command FROM step", as: (Int.self, String.self))
    #expect(steps.map(\.1) == ["import", "settings", "settings"])
    let changes = try database.all(
      "SELECT step, subject, key, before FROM change ORDER BY step, number",
      as: (Int.self, String.self, String.self, String?.self))
    #expect(
      changes.map(\.1) == ["spot"] + Array(repeating: "entry", count: 6) + ["setting", "setting"])
    #expect(
      changes.map(\.2) == ["1", "1", "2", "3", "4", "5", "6", "persist.days", "persist.days"])
    #expect(changes.map(\.3) == Array(repeating: nil, count: 8) + [#"{"value":"21"}"#])
  }
}

@Suite("A row's checksum") struct ChecksumTests {
  @Test("is the CRC-64/XZ that the schema describes") func documented() throws {
    // Worked out from the description in the schema by another program (Python, bit by bit).
    let world = try StoreWorld()
    let store = try world.open()
    try store.set(.persistDays, to: "21", at: stamp)
    let database = try Database(.file(path: world.path), .readOnly)
    let sums = try database.all("SELECT checksum FROM setting", as: Int.self)
    #expect(sums == [Self.ofPersistDays21])
  }

  /// CRC-64/XZ of 03 0C00000000000000 "persist.days" 03 0200000000000000 "21".
  static let ofPersistDays21 = 8198349113984759302
}
