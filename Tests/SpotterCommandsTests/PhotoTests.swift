import Foundation
import SQLite
import SpotterModel
import SpotterTestSupport
import Testing

@Suite("Photos") struct PhotoTests {
  let world = TestWorld()

  /// A small JPEG, with a comment in it that must not be kept, and an orientation.
  private let jpeg: [UInt8]

  /// The same without its metadata but the orientation.
  private let cleaned: [UInt8]

  init() throws {
    let path = "Tests/SpotterPhotosTests/Corpus/Pictures/progressive.jpg"
    let original = Array(try Data(contentsOf: packageRoot().appending(path: path)))
    let exif: [UInt8] =
      [0xFF, 0xE1, 0, 34] + Array("Exif\0\0MM\0*\0\0\0\u{8}".utf8)
      + [0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0]
    let comment: [UInt8] = [0xFF, 0xFE, 0, 9] + Array("PLANTED".utf8)
    // What follows the JFIF segment of 18 bytes behind the start.
    jpeg = Array(original[..<20]) + comment + exif + original[20...] + Array("PLANTED".utf8)
    cleaned = [0xFF, 0xD8] + exif + original[20...]
    try write(jpeg, to: "arm.jpg")
  }

  private func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: world.folder.appending(path: name))
  }

  private func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: world.folder.path).sorted()
  }

  private func contents(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: world.folder.appending(path: name)))
  }

  @Test("log keeps a photo beside the observation, without its metadata") func log() throws {
    let outcome = world.spotter("log left forearm --size 6 --photo arm.jpg --date yesterday")
    #expect(
      outcome.output == """
        Logged left-forearm for Monday 30 March 2026: 6 mm (entry 1).
        Logged the photo arm.jpg of left-forearm for Monday 30 March 2026: 0.7 kB, 19 ×
        13 (entry 2).

        """)
    #expect(outcome.status == 0 && outcome.remarks.isEmpty)
    #expect(world.spotter("photo export 2 -o -").status == 0)
    #expect(world.outputBytes == cleaned)
    let journal = try #require(world.journalBytes)
    #expect(journal.firstRange(of: Data("PLANTED".utf8)) == nil)
    #expect(journal.firstRange(of: Data(cleaned[20..<60])) != nil)
    #expect(try files() == ["arm.jpg", "journal.db"])
  }

  @Test("log takes several photos, and gives them the day and time of the observation")
  func several() throws {
    try write(cleaned, to: "other.jpg")
    let line = "log chest --photo arm.jpg --photo ./other.jpg --time 07:30 --note hm --json"
    let answer = try object(world.spotter(line).output)
    let entry = try #require(answer["entry"] as? [String: Any])
    let photos = try #require(answer["photos"] as? [[String: Any]])
    #expect(entry["type"] as? String == "spot" && entry["note"] as? String == "hm")
    #expect(photos.map { $0["file"] as? String } == ["arm.jpg", "other.jpg"])
    for photo in photos {
      #expect(photo["spot"] as? String == "chest" && photo["time"] as? String == "07:30")
      #expect(photo["date"] as? String == "2026-03-31" && photo["note"] == nil)
      #expect(photo["bytes"] as? Int == cleaned.count && photo["widthPx"] as? Int == 19)
    }
    // Equal pictures are one.
    #expect(photos[0]["sha256"] as? String == photos[1]["sha256"] as? String)
    #expect(world.spotter("verify").status == 0)
  }

  @Test("A photo is one of a spot that is gone, of a new one, or of a named one") func spots() {
    world.spotter("log chest")
    for line in [
      "log chest --gone", "log chest --new --size 3", "log --spot chest-2", "log nose --new mole",
    ] {
      #expect(world.spotter("\(line) --photo arm.jpg").status == 0, "\(line)")
    }
    let spots = world.spotter("photo list").output.matches(of: /chest-2|chest|mole/)
    #expect(spots.map { String($0.output) } == ["chest", "chest-2", "chest-2", "mole"])
  }

  @Test("A rehearsal says what would be kept, and keeps nothing") func dryRun() throws {
    let outcome = world.spotter("log left forearm --photo arm.jpg --dry-run")
    #expect(outcome.output.contains("Would log the photo arm.jpg of left-forearm for Tuesday"))
    #expect(try files() == ["arm.jpg"])
  }

  struct Refusal: Sendable {
    var words: String
    var status: Int32
    var says: String
  }

  static let refusals = [
    Refusal(words: "chest --photo none.jpg", status: 66, says: "There is no file none.jpg."),
    Refusal(words: "chest --photo none/arm.jpg", status: 66, says: "There is no file"),
    Refusal(words: "chest --photo .", status: 74, says: ". cannot be read (Is a directory)."),
    Refusal(words: "chest --photo x.heic", status: 65, says: "x.heic is a HEIC photo, and Spotter"),
    Refusal(words: "chest --photo x.gif", status: 65, says: "x.gif is a GIF picture, and Spotter"),
    Refusal(words: "chest --photo x.txt", status: 65, says: "x.txt is no JPEG or PNG."),
    Refusal(words: "chest --photo half.jpg", status: 65, says: "half.jpg ends in the middle"),
    Refusal(words: "chest --photo large.jpg", status: 65, says: "is larger than 20 MiB."),
    Refusal(
      words: "chest --photo 'e\u{1B}[2J.jpg'", status: 65, says: "e\\u{1B}[2J.jpg is no JPEG"),
    Refusal(words: "chest --photo arm.jpg --photo x.gif", status: 65, says: "x.gif is a GIF"),
    Refusal(words: "--photo arm.jpg", status: 64, says: "--photo shows one spot: say where it is"),
    Refusal(words: "--all-gone --photo arm.jpg", status: 64, says: "--photo shows one spot"),
    Refusal(words: "chest --size 0 --photo arm.jpg", status: 64, says: "--size"),
    Refusal(words: "--spot nobody --photo arm.jpg", status: 66, says: "There is no spot"),
  ]

  @Test("What cannot be kept is refused, and nothing is logged", arguments: refusals)
  func refused(refusal: Refusal) throws {
    try write([0, 0, 0, 24] + Array("ftypheic\0\0\0\0mif1heic".utf8), to: "x.heic")
    try write(Array("GIF89a".utf8), to: "x.gif")
    try write(Array("hello".utf8), to: "x.txt")
    try write([1], to: "e\u{1B}[2J.jpg")
    try write(Array(jpeg[..<(jpeg.count / 2)]), to: "half.jpg")
    try write(
      jpeg + [UInt8](repeating: 0, count: Photo.mostBytes + 1 - jpeg.count), to: "large.jpg")
    let before = try files()
    func expectRefusal() {
      let outcome = world.spotter("log \(refusal.words)")
      #expect(outcome.status == refusal.status)
      #expect(outcome.output.isEmpty)
      #expect(outcome.remarks.contains(refusal.says), "\(outcome.remarks)")
      #expect(!outcome.remarks.contains("\u{1B}"))
      if refusal.status != 64, !refusal.words.contains("nobody") {
        #expect(outcome.remarks.hasSuffix("Nothing was logged.\n"), "\(outcome.remarks)")
      }
    }
    expectRefusal()
    #expect(try files() == before)
    world.spotter("log nose")
    let journal = world.journalBytes
    expectRefusal()
    #expect(world.journalBytes == journal)
  }

  @Test("photo list takes an area, a spot and a period") func list() throws {
    world.spotter("log left forearm --photo arm.jpg --date 2026-03-01")
    world.spotter("log right forearm --photo arm.jpg --date 2026-03-20 --time 08:05")
    world.spotter("log chest --new mole --photo arm.jpg")
    world.spotter("care aloe-vera --spot mole")
    #expect(
      world.spotter("photo list").output == """
        No.  Day         Time   Spot             Size   Pixels  File
          2  2026-03-01         left-forearm   0.7 kB  19 × 13  arm.jpg
          4  2026-03-20  08:05  right-forearm  0.7 kB  19 × 13  arm.jpg
          6  2026-03-31         mole           0.7 kB  19 × 13  arm.jpg

        """)
    func numbers(_ words: String) throws -> [Int] {
      let answer = try object(world.spotter("photo list \(words) --json").output)
      #expect(answer["schema"] as? String == "spotter.photos/1")
      return try #require(answer["photos"] as? [[String: Any]]).compactMap { $0["id"] as? Int }
    }
    #expect(try numbers("") == [2, 4, 6])
    #expect(try numbers("arm") == [2, 4])
    #expect(try numbers("left arm") == [2])
    #expect(try numbers("--spot mole") == [6])
    #expect(try numbers("--since 2026-03-15") == [4, 6])
    #expect(try numbers("--until 2026-03-15") == [2])
    #expect(try numbers("--last 2w") == [4, 6])
    #expect(try numbers("leg") == [])
    #expect(world.spotter("photo list leg").output == "There is no photo of that.\n")
    let lines = world.spotter("photo list chest --csv").output.split(separator: "\r\n")
    #expect(
      lines[0] == "id,date,time,spot,bytes,widthPx,heightPx,mediaType,sha256,file,note")
    #expect(lines[1].hasPrefix("6,2026-03-31,,mole,\(cleaned.count),19,13,image/jpeg,"))
    #expect(lines.count == 2)
  }

  @Test("photo show tells the facts") func show() throws {
    world.spotter("log left forearm --photo arm.jpg --time 07:30")
    world.spotter("edit 2 --note 'after a run'")
    let sha256 = try #require(
      object(world.spotter("photo show 2 --json").output)["photo"] as? [String: Any])["sha256"]
    #expect(
      world.spotter("photo show 2").output == """
        Photo of left-forearm for Tuesday 31 March 2026, 07:30 (entry 2)
        File: arm.jpg
        Picture: JPEG, 0.7 kB, 19 × 13 pixels, shown turned right by 90°: 13 × 19
        Size: \(cleaned.count) bytes
        SHA-256: \(sha256 as? String ?? "")
        Note: after a run

        """)
    let answer = try object(world.spotter("photo show 2 --json").output)
    #expect(answer["schema"] as? String == "spotter.photo/1")
    #expect(answer["orientation"] as? Int == 6)
  }

  @Test("photo export makes a private file with a name of its own, and overwrites none")
  func export() throws {
    world.spotter("log chest --new 'my/../mole  é' --photo arm.jpg")
    let outcome = world.spotter("photo export 2")
    let name = "my-mole-é-2026-03-31-2.jpg"
    #expect(outcome.remarks == "Wrote \(name), 0.7 kB, 19 × 13.\n" && outcome.output.isEmpty)
    #expect(try contents(name) == cleaned)
    let file = world.folder.appending(path: name).path
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let again = world.spotter("photo export 2")
    #expect(again.status == 73 && again.remarks.contains("is there already"))
    #expect(world.spotter("photo export 2 -o arm.jpg").status == 73)
    #expect(try contents("arm.jpg") == jpeg)
    #expect(world.spotter("photo export 2 -o none/x.jpg").status == 73)
    #expect(world.spotter("photo export 2 --output x.jpg").status == 0)
    #expect(try contents("x.jpg") == cleaned)
    world.setTerminal()
    #expect(world.spotter("photo export 2 -o -").status == 64)
    #expect(world.outputBytes.isEmpty)
  }

  @Test("photo void takes a photo out, and nothing else") func void() throws {
    world.spotter("log chest --photo arm.jpg --photo arm.jpg")
    #expect(world.spotter("photo void 2 --dry-run").output.hasPrefix("Would void entry 2"))
    #expect(world.spotter("photo void 1").status == 66)
    #expect(world.spotter("photo void 2 1").status == 66)
    #expect(world.spotter("photo list --csv").output.split(separator: "\r\n").count == 3)
    #expect(world.spotter("photo void 2 3").status == 0)
    #expect(world.spotter("photo list").output == "There is no photo of that.\n")
    #expect(world.spotter("photo show 2").status == 66)
    world.spotter("undo")
    #expect(world.spotter("photo show 2").status == 0)
  }

  @Test("What is no photo is said to be none", arguments: ["show", "export", "void"])
  func none(command: String) {
    world.spotter("log chest")
    let other = world.spotter("photo \(command) 1")
    #expect(other.status == 66 && other.remarks.contains("Entry 1 is no photo:"))
    let missing = world.spotter("photo \(command) 7")
    #expect(missing.status == 66 && missing.remarks.contains("There is no entry 7:"))
  }

  @Test("A damaged picture is named with its entry, and makes no file") func damaged() throws {
    world.spotter("log chest --photo arm.jpg")
    try damage()
    for command in ["show 2", "export 2", "export 2 -o -"] {
      let outcome = world.spotter("photo \(command)")
      #expect(outcome.status == 65, "\(command)")
      #expect(outcome.remarks.contains("the picture of entry 2 differs from its digest"))
      #expect(outcome.output.isEmpty && world.outputBytes.isEmpty)
    }
    #expect(try files() == ["arm.jpg", "journal.db"])
    #expect(world.spotter("verify").status == 65)
    #expect(world.spotter("history").status == 0)
  }

  @Test("A good photo takes the place of its damaged bytes") func mended() throws {
    world.spotter("log chest --photo arm.jpg --date 2026-03-01")
    let whole = world.spotter("photo export 2 -o -").output
    let bytes = world.outputBytes
    try damage()
    #expect(world.spotter("verify").status == 65)
    let outcome = world.spotter("log chest --photo arm.jpg")
    #expect(outcome.status == 0)
    #expect(outcome.remarks.contains("1 picture of these with damaged bytes"), "\(outcome.remarks)")
    #expect(world.spotter("verify").status == 0)
    for entry in [2, 4] {
      #expect(world.spotter("photo export \(entry) -o -").output == whole)
      #expect(world.outputBytes == bytes && !bytes.isEmpty)
    }
    // A rehearsal mends nothing, and what is whole is not spoken of.
    try damage()
    #expect(world.spotter("log chest --photo arm.jpg --dry-run").status == 0)
    #expect(world.spotter("verify").status == 65)
    #expect(world.spotter("log chest --photo arm.jpg").remarks.contains("damaged"))
    #expect(!world.spotter("log chest --photo arm.jpg").remarks.contains("damaged"))
  }

  @Test("An import with pictures mends those that are damaged, and no other one does")
  func mendedByImport() throws {
    world.spotter("log chest --photo arm.jpg --date 2026-03-01")
    #expect(world.spotter("export --photos pictures -o all.ndjson").status == 0)
    let steps = world.spotter("changes").output
    try damage()
    #expect(world.spotter("import all.ndjson").output.contains("passed over 2"))
    #expect(world.spotter("verify").status == 65)
    try FileManager.default.createDirectory(
      atPath: world.folder.path + "/none", withIntermediateDirectories: false)
    let lacking = world.spotter("import all.ndjson --photos none")
    #expect(lacking.status == 0 && lacking.output.contains("passed over 2"), "\(lacking.remarks)")
    let rehearsed = world.spotter("import all.ndjson --photos pictures --dry-run").output
    #expect(rehearsed.contains("would replace the damaged bytes of 1 picture"), "\(rehearsed)")
    #expect(world.spotter("verify").status == 65)
    let outcome = world.spotter("import all.ndjson --photos pictures")
    #expect(outcome.output.contains("passed over 2"))
    #expect(outcome.output.contains("replaced the damaged bytes of 1 picture"))
    #expect(world.spotter("verify").status == 0)
    // Nothing was done that could be taken back.
    #expect(world.spotter("changes").output == steps)
    let again = world.spotter("import all.ndjson --photos pictures --json").output
    #expect(!again.contains("mendedPictures"))
    // A photo that is new, of a picture that is damaged.
    try damage()
    let other = try String(contentsOfFile: world.folder.path + "/all.ndjson", encoding: .utf8)
      .replacing("2026-03-01", with: "2026-03-02")
    _ = try world.write(other, to: "other.ndjson")
    let added = world.spotter("import other.ndjson --photos pictures --json").output
    #expect(added.contains(#""mendedPictures": 1"#), "\(added)")
    #expect(world.spotter("verify").status == 0)
    #expect(world.spotter("undo").status == 0)
  }

  private func damage() throws {
    let database = try Database(.file(path: world.journal.path), .readWrite)
    try database.run("UPDATE photo_data SET data = zeroblob(length(data))")
  }

  @Test("history and report take photos as they come") func otherCommands() throws {
    world.spotter("log left forearm --size 6 --photo arm.jpg")
    #expect(world.spotter("history").output.contains("photo: arm.jpg, 0.7 kB, 19 × 13"))
    #expect(world.spotter("history left arm --csv").output.contains(",arm.jpg,image/jpeg,19,13,"))
    let report = world.spotter("report --json --explain")
    #expect(report.status == 0)
    let other = TestWorld()
    other.spotter("log left forearm --size 6")
    #expect(report.output == other.spotter("report --json --explain").output)
  }

  @Test("An export comes back into its journal, and into no other one") func exchange() throws {
    world.spotter("log chest --photo arm.jpg")
    world.spotter("export -o all.ndjson")
    #expect(world.spotter("import all.ndjson").output.contains("passed over 2"))
    world.spotter("photo void 2")
    world.spotter("purge 2")
    let journal = world.journalBytes
    for target in ["", "--journal other.db"] {
      let outcome = world.spotter("import all.ndjson \(target)")
      #expect(outcome.status == 65)
      #expect(outcome.remarks.contains("line 2: the picture of arm.jpg is not in this journal"))
    }
    #expect(world.journalBytes == journal)
    #expect(try files() == ["all.ndjson", "arm.jpg", "journal.db"])
  }
}
