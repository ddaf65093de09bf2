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
}
