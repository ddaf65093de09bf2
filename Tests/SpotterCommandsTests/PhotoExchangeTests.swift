import Foundation
import SQLite
import SpotterModel
import SpotterTestSupport
import Testing

/// A journal with photos on its way out of one journal and into another.
@Suite("Pictures beside an export") struct PhotoExchangeTests {
  let world = TestWorld()
  static let pictures = SamplePictures.all

  /// Eight entries: one name of three pictures, one picture of three names, one of no spot, and one
  /// that was voided.
  init() throws {
    for (day, picture, files) in [
      ("2026-03-01", 0, "arm.jpg"), ("2026-03-02", 1, "arm.jpg"), ("2026-03-03", 0, "leg.jpg"),
      ("2026-03-04", 7, "arm.jpg"),
    ] {
      try world.write(Self.pictures[picture], to: files, in: "camera")
      world.spotter("log left forearm --date \(day) --photo camera/\(files)")
    }
    try world.write(Self.pictures[0].withComment, to: "a b.jpg", in: "camera")
    _ = try world.write(
      #"{"type":"photo","date":"2026-03-05","file":"a b.jpg","note":"="}"# + "\n", to: "l.ndjson")
    world.spotter("import l.ndjson --photos camera")
    world.spotter("log nose --photo camera/arm.jpg")
    world.spotter("void 11")
  }

  @Test("comes back from another journal byte for byte, with every picture", arguments: formats)
  func roundTrip(format: String) throws {
    let form = "--format \(format) --voided"
    let outcome = world.spotter("export \(form) --photos out -o out.\(format)")
    #expect(outcome.remarks == "Wrote 11 entries to out.\(format), and 5 pictures to out.\n")
    let digests = Self.pictures.map { String(digest(of: $0).prefix(16)) }
    #expect(
      try world.files(in: "out")
        == [
          "arm-\(digests[0]).jpg": Self.pictures[0], "arm-\(digests[1]).jpg": Self.pictures[1],
          "leg-\(digests[0]).jpg": Self.pictures[0], "arm-\(digests[7]).jpg": Self.pictures[7],
          "a b-\(digests[0]).jpg": Self.pictures[0],
        ])
    let other = "--journal other.db"
    #expect(world.spotter("import out.\(format) --photos out \(other)").status == 0)
    #expect(
      world.spotter("export \(form) --photos back -o back.\(format) \(other)").status == 0)
    #expect(try contents("back.\(format)") == contents("out.\(format)"))
    #expect(try world.files(in: "back") == world.files(in: "out"))
    // The names, too, are what they were.
    #expect(
      world.spotter("export \(form) \(other)").output == world.spotter("export \(form)").output)
    #expect(world.spotter("verify \(other)").status == 0)
    for journal in ["", other] {
      for photos in ["", "--photos out", "--without-photos"] {
        let before = world.journalBytes
        let twice = world.spotter("import out.\(format) \(photos) \(journal)")
        #expect(
          twice.output == "Added 0 entries, passed over 11 that were there already.\n",
          "\(photos) \(journal): \(twice)")
        #expect(world.journalBytes == before)
      }
    }
  }

  static let formats = ["json", "ndjson", "csv"]

  @Test("goes into a private folder, with private files") func isPrivate() throws {
    #expect(world.spotter("export --photos out/").remarks == "Wrote 5 pictures to out/.\n")
    #expect(try mode("out") == 0o700)
    let files = try world.files(in: "out").keys
    #expect(files.count == 5)
    for file in files { #expect(try mode("out/\(file)") == 0o600) }
  }

  @Test("is of the entries that are exported, and of no others") func filters() throws {
    for (words, count) in [
      ("--since 2026-03-03", 3), ("--until 2026-03-01", 1), ("--spot left-forearm", 4),
      ("--area leg", 0), ("--voided --area nose", 1), ("--last 30d", 4),
    ] {
      #expect(world.spotter("export \(words) --photos out").status == 0)
      #expect(try world.files(in: "out").count == count, "\(words)")
      try FileManager.default.removeItem(at: world.folder.appending(path: "out"))
    }
  }

  @Test("may stand in the folder with the export itself") func together() throws {
    #expect(world.spotter("export --photos out -o out/diary.ndjson").status == 0)
    #expect(world.spotter("import out/diary.ndjson --photos out --journal o.db").status == 0)
    #expect(try world.files(in: "out").count == 6)
  }

  @Test("takes a folder that is there when it is empty, and no other one") func notEmpty() throws {
    let before = try names()
    try world.write(Data([1]), to: "x", in: "full")
    _ = try world.write("x", to: "file")
    try FileManager.default.createDirectory(
      at: world.folder.appending(path: "empty"), withIntermediateDirectories: true)
    for (link, target) in [("link", "empty"), ("dangling", "nothing")] {
      try FileManager.default.createSymbolicLink(
        atPath: world.folder.path + "/" + link, withDestinationPath: target)
    }
    for folder in ["full", "file", "link", "dangling", "link/", "."] {
      let outcome = world.spotter("export --photos \(folder) -o new.ndjson")
      #expect(outcome.status == 73, "\(folder)")
      #expect(outcome.remarks.contains("is there already, and is no empty folder"), "\(outcome)")
    }
    #expect(world.spotter("export --photos no/such").status == 73)
    #expect(try Set(names()) == Set(before + ["full", "file", "empty", "link", "dangling"]))
    #expect(try world.files(in: "full") == ["x": Data([1])])
    #expect(world.spotter("export --photos empty").status == 0)
    #expect(try world.files(in: "empty").count == 5)
  }

  @Test("leaves nothing behind when the export fails") func nothing() throws {
    _ = try world.write("x", to: "taken.ndjson")
    let before = try names()
    #expect(world.spotter("export --photos out -o taken.ndjson").status == 73)
    #expect(world.spotter("export --photos out -o no/such.ndjson").status == 73)
    for format in ["fhir", "fhir-ndjson"] {
      let outcome = world.spotter("export --photos out --format \(format)")
      #expect(
        outcome.status == 64 && outcome.remarks.contains("--photos has no place in \(format)"))
    }
    try Database(.file(path: world.journal.path), .readWrite).run(
      "UPDATE photo_data SET data = zeroblob(length(data)) WHERE id = 2")
    let damaged = world.spotter("export --photos out -o new.ndjson")
    #expect(damaged.status == 65)
    #expect(damaged.remarks.contains("the picture of entry 4 differs from its digest"))
    #expect(try names() == before)
    // The same folder when it was there stays, and is empty.
    try FileManager.default.createDirectory(
      at: world.folder.appending(path: "out"), withIntermediateDirectories: true)
    #expect(world.spotter("export --photos out").status == 65)
    #expect(try world.files(in: "out").isEmpty)
    // Without the damaged one it is whole.
    #expect(world.spotter("export --photos out --until 2026-03-01").status == 0)
    #expect(try world.files(in: "out").count == 1)
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: world.folder.path).sorted()
  }

  private func contents(_ name: String) throws -> Data {
    try Data(contentsOf: world.folder.appending(path: name))
  }

  private func mode(_ name: String) throws -> Int? {
    let path = world.folder.path + "/" + name
    return try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }
}

/// The SHA-256 of a file in lower-case hexadecimal.
private func digest(of data: Data) -> String {
  var digest = SHA256()
  digest.add(Array(data))
  return digest.finish()
}
