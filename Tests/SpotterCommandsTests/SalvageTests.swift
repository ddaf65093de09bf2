import Foundation
import SQLite
import SpotterTestSupport
import Testing

@Suite("A salvage") struct SalvageTests {
  let world = TestWorld()

  init() throws {
    for line in ["log chest --size 4 --note 'a plain marker'", "log left forearm --itch 3"] {
      #expect(world.spotter(line).status == 0)
    }
  }

  private func addPhoto() throws {
    let path = "Tests/SpotterPhotosTests/Corpus/Pictures/progressive.jpg"
    try FileManager.default.copyItem(
      at: packageRoot().appending(path: path), to: world.folder.appending(path: "arm.jpg"))
    #expect(world.spotter("log nose --photo arm.jpg").status == 0)
    #expect(world.spotter("edit 4 --note 'beside the window'").status == 0)
  }

  /// Flips a bit in the middle of the first picture.
  private func damagePicture() throws {
    let database = try Database(.file(path: world.journal.path), .readWrite)
    var blob = try database.openBlob(table: "photo_data", column: "data", rowID: 1, for: .writing)
    let byte = try blob.read(at: blob.count / 2, count: 1)[0]
    try blob.write([byte ^ 1], at: blob.count / 2)
    try blob.close()
  }

  private func lines(_ outcome: TestWorld.Outcome) -> [String] {
    outcome.output.split(separator: "\n").map(String.init)
  }

  @Test("names the entry of a damaged picture, and keeps all that it says else") func picture()
    throws
  {
    try addPhoto()
    try damagePicture()
    let before = world.spotter("export").output
    let outcome = world.spotter("verify --salvage saved.db")
    #expect(outcome.status == 65)
    #expect(
      lines(outcome) == [
        "Damaged: entry 4 (2026-03-31) has a picture that is damaged or missing.",
        "3 entries are whole.", "Saved 4 entries in saved.db.",
        "Left out: picture 1 differs from its digest.",
        "Entry 4 (2026-03-31) was kept without its picture, which is damaged or missing: one grey "
          + "pixel stands in its place.",
      ])
    #expect(world.spotter("verify --journal saved.db").output == "All 4 entries are whole.\n")
    let shown = world.spotter("photo show 4 --journal saved.db").output
    #expect(shown.contains("1 × 1") && shown.contains("beside the window"))
    #expect(shown.contains("arm.jpg") && shown.contains("nose"))
    #expect(before.contains("beside the window"))
  }

  @Test("tells of a file that is cut off in one sentence, and no more than 20 of a kind")
  func truncated() throws {
    let many = (1...300).map { number in
      "{\"date\":\"2026-03-01\",\"site\":\"shin\",\"spot\":\"s\(number)\",\"note\":\"\(number)\"}\n"
    }
    _ = try world.write(many.joined(), to: "many.ndjson")
    #expect(world.spotter("import many.ndjson").status == 0)
    let bytes = try #require(world.journalBytes)
    for share in [2, 4, 8, 10, 13] {
      try bytes.prefix(bytes.count * share / 16).write(to: world.journal)
      let outcome = world.spotter("verify")
      #expect(outcome.status == 65)
      let lines = lines(outcome)
      #expect(
        lines.first == "Damaged: the file: its end is missing: it has \(bytes.count * share / 16) "
          + "bytes, and should have \(bytes.count).")
      #expect(lines.count <= 21)
      #expect(
        lines.dropFirst().allSatisfy { $0.contains(/entr(y|ies) |^Damaged: row |^And \d+ more/) })
    }
  }

  @Test("saves everything from behind a header that is damaged") func header() throws {
    var bytes = try #require(world.journalBytes)
    // The number of pages, at byte 28.
    bytes[29] ^= 1
    try bytes.write(to: world.journal)
    #expect(world.spotter("history").status == 65)
    let outcome = world.spotter("verify --salvage saved.db")
    #expect(outcome.status == 65)
    #expect(
      lines(outcome) == [
        "Damaged: the file: its header is damaged, and all else is whole.",
        "2 entries are whole.", "Saved 2 entries in saved.db.",
      ])
    #expect(world.spotter("verify --journal saved.db").status == 0)
    #expect(world.spotter("undo --journal saved.db").status == 0)
  }

  @Test("saves everything from behind the number of a format that SQLite does not know")
  func schemaFormat() throws {
    var bytes = try #require(world.journalBytes)
    bytes[47] = 9
    try bytes.write(to: world.journal)
    for line in ["history", "log chest", "report", "backup copy.db", "export"] {
      let refused = world.spotter(line)
      #expect(refused.status == 65 && refused.remarks.contains("is damaged"), "\(refused.remarks)")
    }
    let outcome = world.spotter("verify --salvage saved.db")
    #expect(outcome.status == 65)
    #expect(outcome.output.hasSuffix("2 entries are whole.\nSaved 2 entries in saved.db.\n"))
    #expect(world.spotter("verify --journal saved.db").status == 0)
    #expect(world.journalBytes == bytes)
  }

  @Test("gives the entries of a spot that is lost another one, named by what is known")
  func spot() throws {
    #expect(world.spotter("spot rename chest mole").status == 0)
    #expect(world.spotter("spot rename mole 'flat mole'").status == 0)
    #expect(world.spotter("care aloe-vera --spot left-forearm").status == 0)
    try overwriteRoot(of: "spot")
    let outcome = world.spotter("verify --salvage saved.db")
    #expect(outcome.output.contains("Saved 3 entries in saved.db."))
    #expect(
      outcome.output.contains(
        "Spot 1 cannot be read and was kept as \"flat mole\" at chest: check its name and its place."
      ))
    #expect(
      outcome.output.contains(
        "Spot 2 cannot be read and was kept as \"left-forearm\" at left-forearm"))
    #expect(world.spotter("verify --journal saved.db").output == "All 3 entries are whole.\n")
    #expect(
      world.spotter("history --spot 'flat mole' --journal saved.db").output
        .contains("a plain marker"))
  }

  @Test("names a spot that is lost with its name by its number") func namelessSpot() throws {
    try overwriteRoot(of: "spot")
    try overwriteRoot(of: "sqlite_autoindex_spot_1")
    let outcome = world.spotter("verify --salvage saved.db")
    #expect(outcome.output.contains("was kept as \"salvaged-1\" at body: check its name"))
    #expect(world.spotter("verify --journal saved.db").output == "All 2 entries are whole.\n")
  }

  @Test("takes back nothing that was done before it, and all that is done after it")
  func undo() throws {
    #expect(world.spotter("undo").status == 0)
    #expect(world.spotter("log left shin --itch 3 --note other").status == 0)
    var bytes = try #require(world.journalBytes)
    let place = try #require(bytes.firstRange(of: Data("a plain marker".utf8)))
    bytes[place.lowerBound] ^= 1
    try bytes.write(to: world.journal)
    #expect(world.spotter("verify --salvage saved.db").status == 65)
    #expect(world.spotter("restore saved.db").status == 0)
    #expect(world.spotter("log nose").status == 0)
    #expect(world.spotter("undo").status == 0)
    #expect(world.spotter("redo").status == 0)
    #expect(world.spotter("undo").status == 0)
    for words in ["undo", "redo", "undo 2"] {
      let outcome = world.spotter("\(words) --journal saved.db")
      #expect(outcome.status == 66)
      #expect(outcome.remarks.contains("since the salvage"))
    }
    let changes = world.spotter("changes --journal saved.db")
    #expect(changes.status == 0 && changes.output.contains("salvage"))
    #expect(changes.output.contains("left-shin"))
  }

  @Test("of which nothing was lost but an index keeps what undo needs") func onlyIndex() throws {
    try overwriteRoot(of: "exposure_by_day")
    #expect(world.spotter("verify --salvage saved.db").status == 65)
    #expect(world.spotter("undo --journal saved.db").status == 0)
  }

  /// Overwrites the first page of a table or index.
  private func overwriteRoot(of name: String) throws {
    let page = try root(of: name)
    var bytes = try #require(world.journalBytes)
    let range = ((page - 1) * 4096)..<(page * 4096)
    bytes.replaceSubrange(range, with: Data(repeating: 0x55, count: 4096))
    try bytes.write(to: world.journal)
  }

  // A scope of its own, so that the journal is closed again.
  private func root(of name: String) throws -> Int {
    let database = try Database(.file(path: world.journal.path), .readOnly)
    return try database.all(
      "SELECT rootpage FROM sqlite_schema WHERE name = \(name)", as: Int.self)[0]
  }
}
