import Foundation
import SpotterTestSupport
import Testing

/// Who reads of a failure alone does again what was done.
@Suite("What was done, and cannot be told") struct LostAnswerTests {
  let world = TestWorld()

  init() throws {
    world.spotter("log left forearm --size 4 --temperature 39 --note 'a plain marker'")
    world.spotter("settings set persist.days 21")
    #expect(world.spotter("backup copy.db").status == 0)
    world.spotter("log chest --size 5")
    _ = try world.write(#"{"date":"2026-03-01","site":"nose"}"#, to: "d.ndjson")
  }

  static let changing = [
    "log nose", "log --symptom fever", "care aloe-vera", "exposure nickel", "acknowledge P1",
    "edit 1 --size 6", "void 1", "spot rename chest mole", "spot confirm chest eczema",
    "spot merge chest left-forearm", "purge 1 --yes", "undo", "import d.ndjson",
    "settings set persist.days 28", "settings reset persist.days", "restore copy.db",
    "restore copy.db --json", "import d.ndjson --json", "backup other.db",
  ]

  @Test("is told with the failure", arguments: changing) func done(line: String) throws {
    let before = world.journalBytes
    world.setReader(.full)
    let outcome = world.spotter(line)
    #expect(outcome.status == 74)
    #expect(outcome.output.isEmpty)
    let isTold = outcome.remarks.contains(
      /(It is done|The entry is stored|The entry is changed|The backup is made), but its answer is lost. Standard/
    )
    #expect(isTold, "\(outcome.remarks)")
    let other = world.folder.appending(path: "other.db").path
    #expect((world.journalBytes != before) == !line.hasPrefix("backup"))
    #expect(FileManager.default.fileExists(atPath: other) == line.hasPrefix("backup"))
  }

  @Test(
    "is not told where nothing was",
    arguments: [
      "import d.ndjson --dry-run", "restore copy.db --dry-run", "undo --dry-run",
      "edit 1 --size 6 --dry-run", "verify", "history", "settings",
    ])
  func control(line: String) {
    let before = world.journalBytes
    world.setReader(.full)
    let outcome = world.spotter(line)
    #expect(outcome.status == 74)
    #expect(!outcome.remarks.contains("done") && !outcome.remarks.contains("stored"))
    #expect(outcome.remarks.contains("Nothing is changed") == line.contains("--dry-run"))
    #expect(world.journalBytes == before)
  }

  @Test(
    "leaves the name of the copy that was kept", arguments: [TestWorld.Reader.full, .gone],
    ["", " --json"])
  func kept(reader: TestWorld.Reader, options: String) throws {
    world.setReader(reader)
    for line in ["restore copy.db", "undo", "redo"] {
      let outcome = world.spotter(line + options)
      #expect(outcome.status == (reader == .full ? 74 : 0))
      let copy = try #require(
        outcome.remarks.firstMatch(of: /(\/[^ ]*\/copies\/[^ ]+?)[.:]\s/), "\(outcome.remarks)")
      #expect(FileManager.default.fileExists(atPath: String(copy.1)), "\(outcome.remarks)")
    }
  }

  @Test("is what was salvaged, too", arguments: [TestWorld.Reader.full, .gone])
  func salvage(reader: TestWorld.Reader) throws {
    var bytes = try #require(world.journalBytes)
    let place = try #require(bytes.firstRange(of: Data("a plain marker".utf8)))
    bytes[place.lowerBound] ^= 1
    try bytes.write(to: world.journal)
    world.setReader(reader)
    let outcome = world.spotter("verify --salvage saved.db")
    #expect(outcome.remarks.contains("is damaged. It was left as it is"), "\(outcome.remarks)")
    let told = "What is whole is saved in saved.db, but its answer is lost."
    #expect(outcome.remarks.contains(told) == (reader == .full))
    world.setReader(.there)
    #expect(world.spotter("verify --journal saved.db").status == 0)
  }
}
