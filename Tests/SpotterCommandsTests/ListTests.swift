import Foundation
import SpotterTestSupport
import Testing

@Suite("history, spots and the lists") struct ListTests {
  let world = TestWorld()

  private func filled() -> TestWorld {
    world.spotter("log left forearm -s 4 -i 3 --date 2026-03-20 --time 20:00")
    world.spotter("log left forearm -s 5 --date 2026-03-20 --time 08:00")
    world.spotter("log left wrist -s 2 --date 2026-03-25")
    world.spotter("log both hands --date 2026-03-26")
    world.spotter("log right forearm -s 3 --date 2026-03-27")
    world.spotter("log forearm --date 2026-03-28")
    world.spotter("log chest -c pink --date 2026-03-29 --note 'a, \"b\"\nc'")
    world.spotter("log --symptom headache --date 2026-03-30")
    return world
  }

  private func spots(_ line: String) throws -> [String] {
    let entries = try object(world.spotter("history \(line) --json").output)["entries"]
    return try #require(entries as? [[String: Any]]).map { $0["spot"] as? String ?? "-" }
  }

  @Test("An area covers the sites below it, and a side narrows it") func areas() throws {
    _ = filled()
    #expect(
      try spots("arm")
        == ["left-forearm", "left-forearm", "left-wrist", "both-hand", "right-forearm", "forearm"])
    #expect(try spots("left arm") == ["left-forearm", "left-forearm", "left-wrist", "both-hand"])
    #expect(try spots("right arm") == ["both-hand", "right-forearm"])
    #expect(try spots("both arms") == ["both-hand"])
    #expect(try spots("leg") == [])
    #expect(try spots("chest wrist") == ["left-wrist", "chest"])
    #expect(try spots("--spot forearm") == ["forearm"])
    #expect(try spots("").count == 8)
  }

  @Test("Days bound a history, both ends counted") func days() throws {
    _ = filled()
    #expect(try spots("--since 2026-03-29").count == 2)
    #expect(try spots("--until 2026-03-25").count == 3)
    #expect(try spots("--last 3d").count == 2)
    #expect(try spots("--last 2d --until 2026-03-26").count == 2)
  }

  @Test("Entries of one day come in order of time") func order() throws {
    _ = filled()
    let entries = try object(world.spotter("history left forearm --json").output)["entries"]
    let times = try #require(entries as? [[String: Any]]).map { $0["time"] as? String }
    #expect(times == ["08:00", "20:00"])
  }

  @Test("history gives each entry as log gave it, field by field") func sameForm() throws {
    let lines = [
      "log left wrist -s ~4 -c 'dark red' -i 3 --symptom warm --blanches yes --time 07:30",
      "log left wrist --kind eczema --confirmed --first-noticed 2026-03-01 --note 'a \u{1F}b'",
      "log --symptom fever --temperature 101F",
    ]
    let logged = try lines.map { line in
      try #require(object(world.spotter("\(line) --json").output)["entry"] as? NSDictionary)
    }
    let history = try object(world.spotter("history --json").output)
    #expect(Set(history.keys) == ["schema", "entries"])
    let entries = try #require(history["entries"] as? [NSDictionary])
    #expect(Set(entries) == Set(logged))
    #expect(entries.map { $0["id"] as? Int } == [2, 3, 1])
  }

  @Test("CSV is what RFC 4180 says, and no formula") func csv() throws {
    _ = filled()
    world.spotter("log nose --note '=1+1'")
    let csv = world.spotter("history --csv").output
    #expect(csv.hasPrefix("id,date,spot,size,itch,pain,colour,type,time,"))
    #expect(csv.contains("\"a, \"\"b\"\"\nc\"\r\n"))
    #expect(csv.hasSuffix("'=1+1\r\n"))
  }

  @Test("Tables read well at 80 columns") func tables() throws {
    _ = filled()
    try expectSnapshot(world.spotter("history").output, "history.txt")
    try expectSnapshot(world.spotter("spots --all").output, "spots.txt")
    try expectSnapshot(world.spotter("colours").output, "colours.txt")
    try expectSnapshot(world.spotter("sites").output, "sites.txt")
    try expectSnapshot(world.spotter("symptoms").output, "symptoms.txt")
    for line in ["history", "spots --all", "colours", "sites", "symptoms", "settings"] {
      let widest = world.spotter(line).output.split(separator: "\n").map(\.count).max() ?? 0
      #expect(widest <= 80, "\(line) is \(widest) wide")
    }
    world.setStyle(width: 40)
    for line in ["colours", "sites", "symptoms"] {
      let widest = world.spotter(line).output.split(separator: "\n").map(\.count).max() ?? 0
      #expect(widest <= 40, "\(line) is \(widest) wide")
    }
  }

  @Test("Text of a person cannot act on a terminal") func hostile() {
    world.spotter(words: ["log", "chest", "--note", "\u{1B}]52;c;aGk=\u{7}\u{9B}2J\u{202E}x"])
    world.setTerminal()
    for line in ["history", "history --json", "report", "history --csv", "spots --csv"] {
      let output = world.spotter(line).output
      #expect(
        !output.unicodeScalars.contains { "\u{1B}\u{7}\u{9B}\u{202E}".unicodeScalars.contains($0) })
    }
    #expect(world.spotter("history").output.contains("\\u{1B}]52"))
  }

  @Test("spots lists what is open, healed or all") func choice() throws {
    world.spotter("log chest --date 2026-03-01")
    world.spotter("log nape --date 2026-03-29")
    world.spotter("log nape --gone --date 2026-03-30")
    world.spotter("log nose")
    func names(_ flag: String) throws -> [String] {
      let spots = try object(world.spotter("spots \(flag) --json").output)["spots"]
      return try #require(spots as? [[String: Any]]).compactMap { $0["name"] as? String }
    }
    #expect(try names("") == ["nose"])
    #expect(try names("--healed") == ["nape"])
    #expect(try names("--all") == ["chest", "nape", "nose"])
  }

  @Test(
    "Every list is one JSON object with its schema",
    arguments: [
      ("history", "spotter.history/1", "entries"), ("spots", "spotter.spots/1", "spots"),
      ("sites", "spotter.sites/1", "sites"), ("colours", "spotter.colours/1", "colours"),
      ("symptoms", "spotter.symptoms/1", "symptoms"),
      ("settings list", "spotter.settings/1", "settings"),
    ])
  func schemas(line: String, schema: String, key: String) throws {
    _ = filled()
    let answer = try object(world.spotter("\(line) --json").output)
    #expect(answer["schema"] as? String == schema)
    #expect(try #require(answer[key] as? [Any]).isEmpty == false)
  }

  @Test("The vocabulary is whole") func vocabulary() throws {
    func count(_ line: String, _ key: String) throws -> Int {
      try #require(object(world.spotter("\(line) --json").output)[key] as? [Any]).count
    }
    #expect(try count("sites", "sites") == 71)
    #expect(try count("colours", "colours") == 13)
    #expect(try count("symptoms", "symptoms") == 64)
    #expect(world.spotter("sites belly button").output.contains("navel"))
  }
}

@Suite("settings") struct SettingsTests {
  let world = TestWorld()

  @Test("shows defaults without a journal, and makes none") func defaults() {
    #expect(world.spotter("settings get persist.days").output == "14\n")
    #expect(world.spotter("settings").status == 0)
    #expect(world.spotter("settings reset persist.days").status == 0)
    #expect(world.journalBytes == nil)
  }

  @Test("keeps a value in the journal, and takes it back") func setting() throws {
    #expect(world.spotter("settings set persist.days 21").output == "persist.days is 21 now.\n")
    #expect(world.spotter("settings get persist.days").output == "21\n")
    let answer = try object(world.spotter("settings get persist.days --json").output)
    #expect((answer["setting"] as? [String: Any])?["value"] as? Int == 21)
    world.spotter("settings set sdc.rel 0,25")
    #expect(world.spotter("settings get sdc.rel").output == "0.25\n")
    #expect(
      world.spotter("settings reset persist.days").output
        == "persist.days is 14 again, its default.\n")
    #expect(world.spotter("settings get persist.days").output == "14\n")
  }

  @Test("moves a rule's threshold") func threshold() {
    world.spotter("log chest --first-noticed 2026-03-20")
    #expect(!world.spotter("report").output.contains("[R1]"))
    #expect(world.spotter("report --persist-days 12").output.contains("[R1]"))
    world.spotter("settings set persist.days 12")
    #expect(world.spotter("report").output.contains("[R1]"))
  }

  @Test("Colours are swatches where a terminal shows colours, and words everywhere") func swatches()
  {
    world.setStyle(width: 80, isColoured: true)
    let page = world.spotter("colours").output
    // Two have no colour of their own: skin-coloured and mixed.
    #expect(page.components(separatedBy: "\u{1B}[48;5;").count == 11 + 1)
    #expect(page.contains("crimson"))
    for (word, number) in [("black", 234), ("dark-red", 88), ("white", 255), ("red", 160)] {
      let row = "\u{1B}[48;5;\(number)m  \u{1B}[0m \u{1B}[1m\(word)\u{1B}[0m"
      #expect(page.contains(row), "\(word)")
    }
    world.setStyle(width: 80, isColoured: true, hasPalette: false)
    #expect(!world.spotter("colours").output.contains("48;5;"))
    #expect(world.spotter("colours").output.contains("\u{1B}[1mblack"))
  }

  @Test("tell a setting in full, with its range, source and rules") func inFull() throws {
    world.spotter("settings set persist.days 12")
    try expectSnapshot(world.spotter("settings list persist").output, "settings-persist.txt")
    let listed = try object(world.spotter("settings list itch --json").output)
    #expect((listed["settings"] as? [Any])?.count == 7)
    #expect(world.spotter("settings list persit.days").remarks.contains("persist.days"))
    #expect(world.spotter("settings list persit.days").status == 64)
  }
}
