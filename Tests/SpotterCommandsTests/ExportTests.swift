import Foundation
import SpotterTestSupport
import Testing

@Suite("An export") struct ExportTests {
  let world = TestWorld()

  @Test("gives a file what was written, whatever the terminal shows", arguments: ["json", "csv"])
  func terminal(format: String) throws {
    _ = try world.write(
      #"{"date":"2026-03-01","site":"chest","note":"two\nlines \u202e"}"# + "\n", to: "d.ndjson")
    world.spotter("import d.ndjson")
    #expect(world.spotter("export --format \(format) -o away").status == 0)
    world.setTerminal()
    #expect(world.spotter("export --format \(format) -o here").status == 0)
    func bytes(_ name: String) throws -> Data {
      try Data(contentsOf: world.folder.appending(path: name))
    }
    #expect(try bytes("here") == bytes("away"))
    // But what a terminal shows must not act on it.
    let shown = world.spotter("export --format \(format)").output
    #expect(!shown.unicodeScalars.contains("\u{202E}"))
    #expect(try bytes("away") != Data(shown.utf8) || format == "json")
  }

  @Test("tells where a spot is that nothing in it sees", arguments: ["json", "ndjson", "csv"])
  func unseenSpots(format: String) throws {
    let lines = [
      #"{"date":"2026-03-01","site":"chest","side":"left","spot":"mole"}"#,
      #"{"date":"2026-03-02","type":"care","remedy":"aloe-vera","spot":"mole"}"#,
      #"{"date":"2026-03-02","type":"acknowledge","rule":"D6","spot":"mole"}"#,
    ]
    _ = try world.write(lines.joined(separator: "\n"), to: "d.ndjson")
    world.spotter("import d.ndjson")
    #expect(world.spotter("export").output.components(separatedBy: "site").count == 2)
    let later = world.spotter("export --format \(format) --since 2026-03-02").output
    #expect(world.spotter("void 1").status == 0)
    let left = world.spotter("export --format \(format)").output
    #expect(later == left)
    _ = try world.write(left, to: "left")
    #expect(world.spotter("import left --journal other.db").output.contains("1 of them begins"))
    #expect(world.spotter("export --format \(format) --journal other.db").output == left)
    // Those who know the spot elsewhere are told, and those who know it there need not be.
    #expect(world.spotter("import left").output.hasPrefix("Added 0"))
    let elsewhere = TestWorld()
    elsewhere.spotter("log nape --new mole")
    _ = try elsewhere.write(left, to: "left")
    let refused = elsewhere.spotter("import left")
    #expect(refused.status == 65)
    #expect(refused.remarks.contains("the spot \"mole\" is at nape, not at left-chest"))
    // With what was voided the spot is seen.
    #expect(
      world.spotter("export --voided").output.components(separatedBy: "site").count == 2)
  }
}
