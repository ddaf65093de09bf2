import Foundation
import SQLite
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

  @Test("write the entries of some days, of an area or of one spot only") func filters() throws {
    world.spotter("import d.ndjson")
    func days(_ options: String) -> [String] {
      world.spotter("export \(options)").output.split(separator: "\n").map { line in
        String(line.split(separator: "\"date\":\"")[1].prefix(10))
      }
    }
    #expect(days("--since 2026-03-23").count == 3)
    #expect(days("--until 2026-03-20") == ["2026-03-20", "2026-03-20", "2026-03-20"])
    #expect(days("--last 9d") == ["2026-03-23", "2026-03-24", "2026-03-24"])
    #expect(days("--area arm") == ["2026-03-20", "2026-03-24"])
    #expect(days("--area left-arm --area trunk").count == 4)
    #expect(days("--area 'right arm'").isEmpty)
    #expect(days("--spot 'a later spot'") == ["2026-03-21", "2026-03-22"])
    #expect(world.spotter("export --area nose --spot x").status == 64)
    let other = "\"a later spot"
    #expect(world.spotter("export --format fhir-ndjson").output.contains(other))
    #expect(!world.spotter("export --format fhir-ndjson --area arm").output.contains(other))
  }

  @Test("carry settings and voided entries if they are asked for") func settingsAndVoided() throws {
    world.spotter("import d.ndjson")
    world.spotter("settings set persist.days 21")
    world.spotter("void 1")
    for format in ["json", "ndjson"] {
      let file = "all-\(format)"
      world.spotter("export --format \(format) --settings --voided -o \(file)")
      let other = "--journal \(format).db"
      #expect(world.spotter("import \(file) \(other)").remarks.contains("--settings takes them"))
      #expect(world.spotter("settings get persist.days \(other)").output == "14\n")
      let answer = world.spotter("import \(file) --settings --json \(other)").output
      #expect(try object(answer)["settings"] as? [String] == ["persist.days"])
      #expect(world.spotter("settings get persist.days \(other)").output == "21\n")
      let back = world.spotter("export --format \(format) --settings --voided \(other)").output
      #expect(back == world.spotter("export --format \(format) --settings --voided").output)
      #expect(world.spotter("undo \(other)").status == 0)
      #expect(world.spotter("settings get persist.days \(other)").output == "14\n")
    }
    #expect(world.spotter("export --format csv --settings").status == 64)
    _ = try world.write(
      #"{"type":"settings","settings":{"persist.days":"x"}}"# + "\n", to: "s.ndjson")
    let refused = world.spotter("import s.ndjson --settings")
    #expect(refused.status == 65)
    #expect(refused.remarks.hasPrefix("line 1: the setting persist.days takes a whole number"))
  }

  @Test("say what is wrong with settings that they leave out", arguments: ["json", "ndjson"])
  func wrongSettings(form: String) throws {
    let settings = #""settings":{"persist.days":"21","persist.weeks":"3"}"#
    let text =
      form == "json"
      ? "{\(settings),\"entries\":[]}" : "{\"type\":\"settings\",\(settings)}\n\(Self.diary)"
    _ = try world.write(text, to: "s.\(form)")
    let left = world.spotter("import s.\(form)")
    #expect(left.status == 0)
    #expect(left.remarks.contains("--settings would refuse them: "), "\(left.remarks)")
    #expect(left.remarks.contains("persist.weeks"))
    let refused = world.spotter("import s.\(form) --settings")
    #expect(refused.status == 65)
    #expect(refused.remarks.hasPrefix("line 1: ") && refused.remarks.contains("persist.weeks"))
  }

  @Test("leave what was voided as it is") func voided() throws {
    world.spotter("import d.ndjson")
    world.spotter("void 1")
    #expect(
      world.spotter("import d.ndjson").output
        == "Added 0 entries, passed over 8 that were there already, 1 of these voided, as they stay.\n"
    )
    #expect(world.spotter("export").output.split(separator: "\n").count == 7)
  }

  @Test("name both sites of a spot that two journals have elsewhere") func contradiction() throws {
    world.spotter("import d.ndjson")
    let before = world.journalBytes
    _ = try world.write(
      "date,spot,site\n2026-03-01,b,nose\n2026-03-02,\"a later spot\",nose\n", to: "o.csv")
    let outcome = world.spotter("import o.csv")
    #expect(outcome.status == 65)
    #expect(outcome.remarks.hasPrefix("line 3: the spot \"a later spot\" is at chest, not at nose"))
    #expect(world.journalBytes == before)
  }

  @Test("keep a label whose blank is followed by a joiner") func joiner() throws {
    _ = try world.write(
      #"{"type":"exposure","date":"2026-03-01","label":"A\u3000\u200dB"}"# + "\n", to: "l.ndjson")
    world.spotter("import l.ndjson")
    let text = world.spotter("export").output
    _ = try world.write(text, to: "back.ndjson")
    world.spotter("import back.ndjson --journal other.db")
    #expect(world.spotter("export --journal other.db").output.utf8.elementsEqual(text.utf8))
  }

  @Test("leave no half of a file behind when the journal turns out to be damaged") func halfFile()
    throws
  {
    world.spotter("import d.ndjson")
    #expect(world.spotter("export -o whole.ndjson").status == 0)
    try Database(.file(path: world.journal.path), .readWrite).execute(
      script: "UPDATE acknowledgement SET checksum = checksum + 1")
    #expect(world.spotter("export -o half.ndjson").status == 65)
    let files = try FileManager.default.contentsOfDirectory(atPath: world.folder.path)
    #expect(Set(files) == ["d.ndjson", "journal.db", "whole.ndjson"])
  }
}
