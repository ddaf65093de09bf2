import Foundation
import SpotterTestSupport
import Testing

@Suite("backup, restore and verify") struct SafetyCommandTests {
  let world = TestWorld()

  init() {
    world.spotter("log left forearm --size 4 --note 'a plain marker'")
    #expect(world.spotter("backup copy.db").status == 0)
    world.spotter("log chest --size 5")
  }

  private var entries: Int {
    world.spotter("export").output.split(separator: "\n").count
  }

  @Test("take a restore back with undo, and bring it back with redo") func undo() {
    #expect(world.spotter("restore copy.db").status == 0)
    #expect(entries == 1)
    #expect(world.spotter("undo").status == 0)
    #expect(entries == 2)
    #expect(world.spotter("redo").status == 0)
    #expect(entries == 1)
    #expect(world.spotter("undo 2").status == 64)
  }

  @Test("say what cannot be taken back, and let what came before be") func lost() throws {
    try damage("a plain marker")
    let restored = world.spotter("restore copy.db")
    #expect(restored.status == 0)
    #expect(restored.remarks.contains("1 entry that is whole"), "\(restored.remarks)")
    #expect(restored.remarks.contains("nothing takes this back"), "\(restored.remarks)")
    try expectStuck(status: 65, saying: "--salvage FILE")
  }

  @Test("say that a copy is gone, and let what came before be") func gone() throws {
    #expect(world.spotter("restore copy.db").remarks.contains("`spotter undo` takes this back"))
    try FileManager.default.removeItem(at: world.folder.appending(path: "copies"))
    try expectStuck(status: 66, saying: "is gone")
  }

  /// That undo takes back nothing else in silence, and something else when it is asked to.
  private func expectStuck(
    status: Int32, saying words: String, at location: SourceLocation = #_sourceLocation
  ) throws {
    let before = world.journalBytes
    for line in ["undo", "undo --dry-run"] {
      let outcome = world.spotter(line)
      #expect(outcome.status == status, "\(outcome.remarks)", sourceLocation: location)
      for part in ["A restore would be taken back next", words, "--past-restore"] {
        #expect(outcome.remarks.contains(part), "\(outcome.remarks)", sourceLocation: location)
      }
    }
    #expect(world.spotter("undo 2").remarks.contains("--past-restore"), sourceLocation: location)
    #expect(world.journalBytes == before, sourceLocation: location)
    // The step of the journal that was restored, and no other.
    #expect(world.spotter("undo --past-restore").output.contains("Step 1: log"))
    #expect(entries == 0, sourceLocation: location)
    #expect(world.spotter("undo --past-restore").status == 66, sourceLocation: location)
    #expect(world.spotter("redo").output.contains("Step 1: log"), sourceLocation: location)
    #expect(entries == 1, sourceLocation: location)
  }

  /// Flips a bit in the first letter of a text in the journal.
  private func damage(_ text: String) throws {
    var bytes = try #require(world.journalBytes)
    let place = try #require(bytes.firstRange(of: Data(text.utf8)))
    bytes[place.lowerBound] ^= 1
    try bytes.write(to: world.journal)
  }

  @Test("stream the very file that they would make, and not to a terminal") func stream() throws {
    #expect(world.spotter("backup whole.db").status == 0)
    #expect(world.spotter("backup -").status == 0)
    let file = try Data(contentsOf: world.folder.appending(path: "whole.db"))
    #expect(file == Data(world.outputBytes))
    world.setTerminal()
    #expect(world.spotter("backup -").status == 64)
    #expect(world.outputBytes.isEmpty)
  }

  @Test("change nothing in a dry run") func dryRun() {
    let before = world.journalBytes
    #expect(world.spotter("restore copy.db --dry-run").output.hasPrefix("Would restore 1 entry"))
    #expect(world.journalBytes == before)
  }

  @Test("name what is damaged, and end with 65") func damaged() throws {
    #expect(world.spotter("verify").output == "All 2 entries are whole.\n")
    try damage("a plain marker")
    let outcome = world.spotter("verify --salvage saved.db")
    #expect(outcome.status == 65)
    #expect(outcome.output.contains("Left out: entry 1 (2026-03-31) differs from its checksum."))
    #expect(!(outcome.output + outcome.remarks).contains("marker"))
    #expect(world.spotter("verify --journal saved.db").output == "The one entry is whole.\n")
    #expect(world.spotter("backup other.db").status == 65)
    #expect(world.spotter("restore saved.db").status == 0)
  }

  @Test("leave no copy of what was purged") func purge() throws {
    #expect(world.spotter("restore copy.db").status == 0)
    #expect(world.spotter("purge 1 --yes").status == 0)
    let copies = world.folder.appending(path: "copies").path
    #expect(!FileManager.default.fileExists(atPath: copies))
  }
}
