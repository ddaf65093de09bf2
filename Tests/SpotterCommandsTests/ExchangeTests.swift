import Foundation
import SpotterTestSupport
import Testing

@Suite("import and export") struct ExchangeTests {
  static let diary = #"""
    {"date":"2026-03-20","site":"forearm","side":"left","size":4.5,"itch":3,"note":"e\u0301 \ud83e\ude79"}
    {"date":"2026-03-20","type":"exposure","label":"Nickel"}
    {"date":"2026-03-20","type":"exposure","label":"Nickel"}
    {"type":"care","date":"2026-03-21","remedy":"aloe-vera","pure":false,"spot":"a later spot"}
    {"date":"2026-03-22","time":"23:55","utcOffset":"-03:30","site":"chest","spot":"a later spot"}
    {"date":"2026-03-23","type":"day","symptoms":["fatigue"],"temperature":37.9}
    {"date":"2026-03-24","site":"forearm","side":"left","presence":"clear","symptoms":[]}
    {"date":"2026-03-24","type":"acknowledge","rule":"P2","urgency":"prompt","id":99}
    """#

  let world = TestWorld()

  init() throws { _ = try world.write(Self.diary, to: "d.ndjson") }

  @Test("take a file in once, and a second time not at all") func twice() throws {
    #expect(
      world.spotter("import d.ndjson").output == "Added 8 entries, 2 of them begin spots.\n")
    let before = world.journalBytes
    #expect(
      world.spotter("import d.ndjson").output
        == "Added 0 entries, passed over 8 that were there already.\n")
    #expect(world.journalBytes == before)
    let answer = try object(world.spotter("import d.ndjson --json").output)
    #expect(answer["schema"] as? String == "spotter.import/1")
    #expect(answer["skipped"] as? Int == 8)
  }

  @Test("check a file without taking it in") func dryRun() throws {
    #expect(world.spotter("import d.ndjson --dry-run").output.hasPrefix("Would add 8 entries"))
    let folder = TestWorld()
    let line = "import \(world.folder.path)/d.ndjson --dry-run --journal data/journal.db"
    #expect(folder.spotter(line).status == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.folder.path).isEmpty)
    #expect(world.journalBytes == nil)
    world.spotter("log nose")
    let before = world.journalBytes
    #expect(world.spotter("import d.ndjson --dry-run").output.hasPrefix("Would add 8 entries"))
    #expect(world.journalBytes == before)
  }

  @Test("give the same text back, byte for byte, through another journal") func roundTrip() throws {
    world.spotter("import d.ndjson")
    world.spotter("log left forearm --size ~6 --new --confirmed --kind eczema")
    let text = world.spotter("export").output
    #expect(text.split(separator: "\n").count == 9)
    let other = TestWorld()
    _ = try other.write(text, to: "d.ndjson")
    #expect(other.spotter("import d.ndjson").status == 0)
    #expect(other.spotter("export").output.utf8.elementsEqual(text.utf8))
    #expect(world.spotter("import \(other.folder.path)/d.ndjson").output.hasPrefix("Added 0"))
  }

  @Test("give a history that import takes as well") func historyEntries() throws {
    world.spotter("import d.ndjson")
    let entries = try #require(
      object(world.spotter("history --json").output)["entries"] as? [[String: Any]])
    let lines = try entries.map { try JSONSerialization.data(withJSONObject: $0) }
    let other = TestWorld()
    _ = try other.write(
      lines.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n"), to: "h.ndjson")
    #expect(other.spotter("import h.ndjson").output.hasPrefix("Added 8"))
  }

  @Test("write a private file, and never over another") func file() throws {
    world.spotter("import d.ndjson")
    let outcome = world.spotter("export -o out.ndjson")
    #expect(outcome.output.isEmpty)
    #expect(outcome.remarks == "Wrote 8 entries to out.ndjson.\n")
    let path = world.folder.appending(path: "out.ndjson").path
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(world.spotter("export -o out.ndjson").status == 73)
  }
}
