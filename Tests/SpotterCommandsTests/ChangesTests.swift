import Foundation
import SpotterTestSupport
import Testing

@Suite("undo, redo and changes") struct ChangesTests {
  let world = TestWorld()

  @Test("say what they take back and bring back") func answers() {
    world.spotter("log left forearm --size 6")
    world.spotter("settings set persist.days 21")
    #expect(
      world.spotter("undo --dry-run").output == """
        Would take back 1 command:
        Step 2: settings, 31 March 2026, 18:00
          persist.days: its default → 21

        """)
    #expect(world.spotter("settings get persist.days").output == "21\n")
    #expect(world.spotter("undo").output.hasPrefix("Took back 1 command:\nStep 2: settings"))
    #expect(world.spotter("settings get persist.days").output == "14\n")
    #expect(world.spotter("redo").output.hasPrefix("Brought back 1 command:\nStep 2: settings"))
    #expect(world.spotter("undo 2").output.hasPrefix("Took back 2 commands:"))
    #expect(world.spotter("history").output == "Nothing is logged for that.\n")
  }

  @Test("refuse more than there is") func refusals() {
    world.spotter("log left forearm")
    let before = world.journalBytes
    for (line, status, words) in [
      ("undo 2", Int32(66), "only 1 command"), ("redo", 66, "nothing to bring back"),
      ("undo 0", 64, "1 or more"), ("undo -1", 64, "-1"), ("undo two", 64, "two"),
    ] {
      let outcome = world.spotter(line)
      #expect(outcome.status == status, "\(line): \(outcome.remarks)")
      #expect(outcome.remarks.contains(words), "\(line): \(outcome.remarks)")
    }
    #expect(world.journalBytes == before)
    #expect(TestWorld().spotter("undo").status == 66)
  }

  @Test("take back an import as one step") func importing() throws {
    let lines = (1...50).map { #"{"date":"2026-03-01","site":"chest","itch":3,"note":"\#($0)"}"# }
    _ = try world.write(lines.joined(separator: "\n"), to: "d.ndjson")
    world.spotter("import d.ndjson")
    let outcome = world.spotter("undo")
    #expect(outcome.output.contains("and 31 more"), "\(outcome.output)")
    #expect(world.spotter("export").output.isEmpty)
    world.spotter("redo")
    #expect(world.spotter("export").output.split(separator: "\n").count == 50)
  }

  @Test("tell what was there after each of many changes, and how many are not told") func many()
    throws
  {
    let lines = (1...1200).map { #"{"date":"2026-03-01","site":"chest","size":\#($0)}"# }
    _ = try world.write(lines.joined(separator: "\n"), to: "d.ndjson")
    world.spotter("log nose --size 3")
    world.spotter("import d.ndjson")
    for size in 1...5 { world.spotter("edit 1200 --size \(size)") }
    world.spotter("edit 2 --size 9")
    func steps(_ line: String) throws -> [[String: Any]] {
      let json = try JSONSerialization.jsonObject(with: Data(world.spotter(line).output.utf8))
      return try #require((json as? [String: Any])?["steps"] as? [[String: Any]])
    }
    func sizes(_ step: [String: Any]) -> [Int?] {
      (step["changes"] as? [[String: Any]] ?? []).compactMap {
        ($0["after"] as? [String: Any])?["size"] as? Int
      }
    }
    let told = try steps("changes --json")
    #expect(told.map { $0["step"] as? Int } == [8, 7, 6, 5, 4, 3, 2, 1])
    #expect(told.dropLast(2).map(sizes) == [[9], [5], [4], [3], [2], [1]])
    #expect(sizes(told[6]) == Array(201...1200))
    #expect(told[6]["omitted"] as? Int == 201)
    let undone = try steps("undo 8 --json")
    #expect(undone.map { $0["step"] as? Int } == [8, 7, 6, 5, 4, 3, 2, 1])
    #expect(undone.map(sizes) == told.map(sizes))
    #expect(world.spotter("export").output.isEmpty)
    let redone = try steps("redo 8 --json")
    #expect(redone.map { $0["step"] as? Int } == [1, 2, 3, 4, 5, 6, 7, 8])
    #expect(redone.map(sizes) == told.reversed().map(sizes))
  }

  @Test("show before and after, newest first") func page() throws {
    world.spotter("log left forearm --size 6 --note '=1+1'")
    world.spotter("spot rename left-forearm mole")
    world.spotter("edit 1 --size 7")
    world.spotter("undo")
    #expect(
      world.spotter("changes").output == """
        Step 4: undo of step 3, 31 March 2026, 18:00
          entry 1 (mole, 31 March 2026): size 7 → 6

        Step 3: edit, 31 March 2026, 18:00 (taken back)
          entry 1 (mole, 31 March 2026): size 6 → 7

        Step 2: spot rename, 31 March 2026, 18:00
          spot left-forearm: called mole

        Step 1: log, 31 March 2026, 18:00
          spot left-forearm: begun
          entry 1 (left-forearm, 31 March 2026): written, 6 mm, “=1+1”

        """)
    let json = try JSONSerialization.jsonObject(
      with: Data(world.spotter("changes --json").output.utf8))
    let steps = try #require((json as? [String: Any])?["steps"] as? [[String: Any]])
    #expect(steps.map { $0["takenBack"] as? Bool } == [false, true, false, false])
    // A spreadsheet runs nothing that a person typed.
    #expect(world.spotter("changes --csv").output.contains("note,,'=1+1\r\n"))
  }

  @Test("tell in words of an entry that came voided") func voidedImport() throws {
    _ = try world.write(
      #"{"date":"2026-03-01","site":"chest","size":6,"voided":true}"#, to: "d.ndjson")
    world.spotter("import d.ndjson")
    let line = "  entry 1 (chest, 1 March 2026): written, 6 mm, voided\n"
    #expect(world.spotter("changes").output.contains(line))
    let undo = world.spotter("undo").output
    #expect(undo.contains(line), "\(undo)")
    let changes = world.spotter("changes").output
    #expect(
      changes.contains("  entry 1 (chest, 1 March 2026): taken away, voided as it was\n"),
      "\(changes)")
  }

  @Test("show only so far back as was asked for") func span() {
    world.setNow("2026-03-01T10:00:00Z")
    world.spotter("log left forearm --size 6")
    world.setNow("2026-03-31T18:00:00Z")
    world.spotter("log left forearm --size 7")
    #expect(!world.spotter("changes --last 7d").output.contains("Step 1:"))
    #expect(world.spotter("changes --last 60d").output.contains("Step 1:"))
    #expect(world.spotter("changes --last 5").status == 64)
    world.setNow("2026-05-31T18:00:00Z")
    #expect(world.spotter("changes --last 7d").output == "Nothing was changed in that time.\n")
  }

  @Test("tell a restore, which has no single changes") func restored() {
    world.spotter("log chest --size 4")
    world.spotter("backup copy.db")
    world.spotter("log nose")
    #expect(world.spotter("restore copy.db").status == 0)
    #expect(world.spotter("changes").output.contains("  a copy took the journal's place\n"))
    world.spotter("undo")
    let lines = world.spotter("changes").output
    #expect(lines.contains("  the journal that was replaced came back\n"), "\(lines)")
  }

  @Test("tell programs and spreadsheets of a restore and of what was purged") func withoutChanges()
    throws
  {
    world.spotter("log chest --size 4")
    world.spotter("backup copy.db")
    world.spotter("log nose")
    world.spotter("restore copy.db")
    let json = try JSONSerialization.jsonObject(
      with: Data(world.spotter("changes --json").output.utf8))
    let steps = try #require((json as? [String: Any])?["steps"] as? [[String: Any]])
    let kept = try #require(steps.first?["kept"] as? String)
    #expect(FileManager.default.fileExists(atPath: kept), "\(kept)")
    #expect(steps.dropFirst().allSatisfy { $0["kept"] == nil })
    func rows(_ start: String) -> [Substring] {
      world.spotter("changes --csv").output.split(separator: "\r\n").filter {
        $0.hasPrefix(start)
      }
    }
    #expect(rows("2,") == ["2,2026-03-31T18:00:00Z,restore,,journal,,kept,\(kept),"])
    world.spotter("purge 1 --yes")
    #expect(rows("1,") == ["1,2026-03-31T18:00:00Z,log,,,,,,"])
    #expect(rows("2,") == ["2,2026-03-31T18:00:00Z,restore,,,,,,"])
    #expect(rows("3,") == ["3,2026-03-31T18:00:00Z,purge,,,,,,"])
  }

  @Test("make control characters visible") func hostile() {
    world.spotter(words: ["log", "chest", "--note", "a\u{1B}[31m\u{202E}b"])
    let output = world.spotter("changes").output
    #expect(!output.contains("\u{1B}"))
    #expect(!output.unicodeScalars.contains("\u{202E}"))
  }
}

@Suite("spot") struct SpotCommandTests {
  let world = TestWorld()

  init() {
    world.spotter("log left forearm --size 6")
    world.spotter("log left forearm --size 3 --new")
    world.spotter("care aloe-vera --spot left-forearm-2")
  }

  @Test("renames, also back to the name of its place") func rename() {
    #expect(
      world.spotter("spot rename left-forearm-2 'my  mole'").output
        == "left-forearm-2 is called my mole now.\n")
    #expect(
      world.spotter("history --spot 'my mole' --csv").output.split(separator: "\r\n").count == 3)
    #expect(world.spotter("spot rename left-forearm 'other'").status == 0)
    #expect(world.spotter("spot rename other left-forearm").status == 0)
    #expect(world.spotter("spot rename left-forearm left-forearm").output.contains("already"))
  }

  @Test("finds a spot whatever the blanks and the case") func blanks() throws {
    for name in [" left-forearm-2", "LEFT-forearm-2  "] {
      let outcome = world.spotter(words: ["log", "--spot", name])
      #expect(outcome.output.hasPrefix("Logged left-forearm-2"), "\(outcome)")
    }
    world.spotter("spot rename left-forearm 'my  mole'")
    for name in ["my mole", "  My   mole", "my\tmole "] {
      #expect(world.spotter(words: ["history", "--spot", name]).status == 0)
    }
    // Names that a file brought differ in their blanks alone.
    _ = try world.write(
      "date,site,spot\n2026-03-01,nose,a  b\n2026-03-01,nose,a b\n", to: "d.csv")
    #expect(world.spotter("import d.csv").status == 0)
    for (name, size) in [("a  b", 7), ("a b", 8)] {
      #expect(world.spotter(words: ["log", "--spot", name, "--size", "\(size)"]).status == 0)
    }
    #expect(
      world.spotter("export").output.contains(
        #""spot":"a  b","site":"nose","presence":"present","size":7"#))
    #expect(world.spotter(words: ["log", "--spot", "A  B"]).status == 66)
  }

  @Test("refuses a name that would be an option, and no other that looks like something else")
  func options() {
    for line in [
      "spot rename left-forearm -- -x", "spot rename left-forearm -- --all", "log nose --new=-x",
    ] {
      let outcome = world.spotter(line)
      #expect(outcome.status == 64)
      #expect(outcome.remarks.contains("hyphen"), "\(line): \(outcome.remarks)")
    }
    for name in ["12", "..", "/tmp", "a-b"] {
      #expect(world.spotter(words: ["log", "nose", "--new", name]).status == 0, "\(name)")
      #expect(world.spotter(words: ["log", "--spot", name, "--size", "3"]).status == 0, "\(name)")
      #expect(world.spotter(words: ["spot", "rename", name, "x\(name)"]).status == 0, "\(name)")
    }
  }

  @Test("makes one of two, care and all") func merge() {
    #expect(
      world.spotter("spot merge left-forearm-2 left-forearm").output
        == "left-forearm-2 is part of left-forearm now: moved 2 entries.\n")
    #expect(world.spotter("spots --all --csv").output.split(separator: "\r\n").count == 2)
    #expect(
      world.spotter("history --spot left-forearm --csv").output.split(separator: "\r\n").count == 4)
    world.spotter("undo")
    #expect(
      world.spotter("history --spot left-forearm-2 --csv").output.split(separator: "\r\n").count
        == 3)
  }

  @Test("says when the two were at different places") func places() {
    world.spotter("log right knee")
    let outcome = world.spotter("spot merge left-forearm-2 right-knee")
    #expect(outcome.remarks.contains("its entries are at right-knee now"))
    #expect(world.spotter("history right knee --csv").output.split(separator: "\r\n").count == 4)
  }

  @Test("notes what a clinician said") func confirm() throws {
    #expect(world.spotter("spot confirm left-forearm").status == 64)
    #expect(world.spotter("spot confirm left-forearm Atopic dermatitis").status == 0)
    let csv = world.spotter("export --format ndjson").output
    #expect(csv.contains(#""kind":"atopic-dermatitis","confirmed":true"#))
    world.spotter("log left forearm --kind eczema")
    #expect(
      world.spotter("spot confirm left-forearm").output
        == "left-forearm is eczema, as a clinician said.\n")
  }

  static let refused: [(line: String, status: Int32)] = [
    ("spot rename nobody x", 66), ("spot rename left-forearm left-forearm-2", 64),
    ("spot rename left-forearm ''", 64), ("spot rename left-forearm 'right knee'", 64),
    ("spot merge left-forearm left-forearm", 64), ("spot merge left-forearm nobody", 66),
    ("spot confirm nobody eczema", 66), ("spot confirm left-forearm eczemma", 64),
    ("spot destroy x", 64),
  ]

  @Test("refuses what it cannot do, and changes nothing", arguments: refused)
  func refuses(line: String, status: Int32) {
    let before = world.journalBytes
    let outcome = world.spotter(line)
    #expect(outcome.status == status, "\(outcome.remarks)")
    #expect(world.journalBytes == before)
  }
}

@Suite("purge") struct PurgeCommandTests {
  let world = TestWorld()

  @Test("leaves nothing of a hundred markers in the data folder") func markers() throws {
    let markers = (1...100).map { "marker-\($0)-\(UUID().uuidString)" }
    for (index, marker) in markers.enumerated() {
      let words: [String] =
        switch index % 5 {
        case 0: ["log", "chest", "--note", marker]
        case 1: ["log", "nose", "--new", marker]
        case 2: ["exposure", marker.lowercased()]
        case 3: ["care", "aloe-vera", "--note", marker]
        default: ["log", "--symptom", "fever", "--note", marker]
        }
      #expect(world.spotter(words: words).status == 0)
      if index % 3 == 0 { world.spotter(words: ["edit", "\(index + 1)", "--note", "x" + marker]) }
      if index % 4 == 0 { world.spotter("void \(index + 1)") }
    }
    world.spotter("log left knee --note stays")
    // One whose logging was taken back.
    world.spotter("log left knee --note '\(markers[0])'")
    world.spotter("undo")
    #expect(try found(markers).count == 100)
    let ids = (1...100).map(String.init) + ["102"]
    let outcome = world.spotter(words: ["purge"] + ids)
    #expect(outcome.status == 0, "\(outcome.remarks)")
    #expect(outcome.output == "Forgot 101 entries, 21 spots.\n")
    #expect(try found(markers) == [])
    #expect(try found(["stays"]) == ["stays"])
    #expect(world.spotter("history --csv").output.split(separator: "\r\n").count == 2)
    #expect(world.spotter("changes").status == 0)
  }

  /// Those of some texts that stand in a file of the data folder.
  private func found(_ texts: [String]) throws -> [String] {
    let files = try FileManager.default.subpathsOfDirectory(atPath: world.folder.path)
    let contents = try files.compactMap { file -> Data? in
      let url = world.folder.appending(path: file)
      return try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true
        ? Data(contentsOf: url) : nil
    }
    return texts.filter { text in
      contents.contains {
        $0.range(of: Data(text.utf8)) != nil || $0.range(of: Data(text.lowercased().utf8)) != nil
      }
    }
  }

  @Test("asks a person, and takes no for an answer") func asks() {
    world.spotter("log chest --note stays")
    world.setAnswer("n")
    let before = world.journalBytes
    let outcome = world.spotter("purge 1")
    #expect(outcome.output.isEmpty)
    #expect(outcome.remarks == "Nothing was forgotten.\n")
    #expect(world.journalBytes == before)
    world.setAnswer("y")
    #expect(world.spotter("purge 1").output == "Forgot 1 entry, 1 spot.\n")
    world.spotter("log chest")
    world.setAnswer("n")
    #expect(world.spotter("purge --all --yes").status == 0)
  }

  @Test("of everything leaves an empty journal with its defaults") func everything() {
    world.spotter("log chest")
    world.spotter("settings set persist.days 30")
    #expect(world.spotter("purge --all").status == 0)
    #expect(world.spotter("settings get persist.days").output == "14\n")
    #expect(world.spotter("undo").status == 66)
    #expect(world.spotter("log chest").output.contains("(entry 1)"))
  }

  @Test("takes Spotter's own copies along, and leaves the rest to undo") func copies() {
    world.spotter("log chest --note old")
    world.spotter("backup copy.db")
    world.spotter("log nose --note later")
    world.spotter("restore copy.db")
    world.spotter("log chin --note last")
    let outcome = world.spotter("purge 2 --json")
    #expect(outcome.output.contains(#""copies": 1"#), "\(outcome.output)\(outcome.remarks)")
    #expect(outcome.remarks.contains("1 that Spotter had kept went too"))
    #expect(world.spotter("undo").output.contains("Step 1: log"))
    #expect(world.spotter("redo").status == 0)
  }

  @Test("forgets the name of a spot at which another entry once was, and leaves that to undo")
  func movedAndBack() throws {
    world.spotter("log left forearm --size 6")
    world.spotter("log left forearm --size 7 --new 'the secret one'")
    world.spotter("spot rename 'the secret one' 'a secret too'")
    world.spotter("edit 1 --spot 'a secret too' --size 5")
    world.spotter("edit 1 --new")
    #expect(try found(["secret"]) == ["secret"])
    let outcome = world.spotter("purge 2")
    #expect(outcome.output == "Forgot 1 entry.\n")
    #expect(outcome.remarks.contains("it stays as left-forearm-2"), "\(outcome.remarks)")
    #expect(try found(["secret"]) == [])
    #expect(!world.spotter("changes").output.contains("secret"))
    let spots = world.spotter("spots --all")
    #expect(spots.remarks.contains("left-forearm-2. Their names are taken"), "\(spots.remarks)")
    #expect(world.spotter("spots").remarks.isEmpty)
    #expect(world.spotter("spots --all --json").output.contains(#""left-forearm-2""#))
    #expect(world.spotter("undo").output.contains("edit"))
    #expect(world.spotter("history --csv").output.contains(",left-forearm-2,"))
    #expect(world.spotter("undo").output.contains("edit"))
    // The step that began the spot, whose entry is forgotten, and not the renaming for ever.
    #expect(world.spotter("undo").output.contains("Step 2: log"))
    #expect(world.spotter("undo").output.contains("Step 1: log"))
    #expect(world.spotter("undo").status == 66)
    #expect(world.spotter("redo 4").status == 0)
    #expect(world.spotter("verify").status == 0)
    #expect(world.spotter("log nose --new 'the secret one'").status == 0)
  }

  @Test("says when a spot stays in the record of changes by its name") func recorded() {
    world.spotter("log left forearm --size 6")
    world.spotter("log left forearm --size 7 --new")
    world.spotter("edit 1 --spot left-forearm-2")
    world.spotter("edit 1 --new")
    let outcome = world.spotter("purge 2 --json")
    #expect(outcome.remarks.contains("1 spot without an entry stayed"), "\(outcome.remarks)")
    #expect(outcome.output.contains(#""recordedSpots": 1"#), "\(outcome.output)")
    #expect(world.spotter("spots --all").remarks.contains("left-forearm-2."))
  }

  @Test("refuses what it cannot do, and changes nothing") func refusals() {
    world.spotter("log chest")
    let before = world.journalBytes
    for (line, status) in [
      ("purge", Int32(64)), ("purge 1 --all", 64), ("purge 7", 66), ("purge 1 7", 66),
    ] {
      #expect(world.spotter(line).status == status, "\(line)")
    }
    #expect(world.journalBytes == before)
  }
}
