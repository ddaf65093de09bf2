import Foundation
import Testing

extension EndToEnd {
  /// What only a real process has: a status, two streams, a terminal or none, bytes as arguments.
  @Suite struct ProcessTests: ~Copyable {
    let folder: TemporaryFolder
    let binary: Binary

    init() throws {
      folder = try TemporaryFolder()
      binary = Binary(in: folder)
    }

    /// Every command with words that make it run to its end on a journal with one entry.
    static let commands: [String: [String]] = [
      "log": ["log", "left", "forearm", "--size", "6"], "due": ["due"],
      "history": ["history"], "spots": ["spots"],
      "report": ["report"], "visit": ["visit"], "acknowledge": ["acknowledge", "P1"],
      "care": ["care", "cold-compress", "--minutes", "15"], "exposure": ["exposure", "nickel"],
      "export": ["export"], "edit": ["edit", "1", "--size", "6"], "void": ["void", "1"],
      "undo": ["undo"], "redo": ["redo"], "changes": ["changes"],
      "spot": ["spot", "rename", "chest", "mole"], "purge": ["purge", "1"],
      "backup": ["backup", "copy.db"], "restore": ["restore", "made.db"], "verify": ["verify"],
      "photo": ["photo", "list"],
      "import": ["import", "made.ndjson"], "settings": ["settings"],
      "settings list": ["settings", "list"],
      "settings get": ["settings", "get", "persist.days"],
      "settings set": ["settings", "set", "persist.days", "21"],
      "settings reset": ["settings", "reset", "persist.days"],
      "sites": ["sites"], "colours": ["colours"], "symptoms": ["symptoms"],
      "learn": ["learn", "heat-rash"], "demo": ["demo"],
    ]

    @Test(
      "Wrong words end with 64 and one sentence that names what is wrong",
      arguments: [
        ("--itch", ["log", "left", "forearm", "--itch", "11"]),
        ("--pain", ["log", "left", "forearm", "--pain", "many"]),
        ("--size", ["log", "left", "forearm", "--size", "0"]),
        ("--date", ["log", "left", "forearm", "--date", "tomorrow"]),
        ("--colour", ["log", "left", "forearm", "--colour", "grue"]),
        ("--temperature", ["log", "left", "forearm", "--temperature", "400"]),
        ("xyzzy", ["log", "xyzzy"]),
        ("honey", ["care", "honey"]),
        ("--minutes", ["care", "cold-compress", "--minutes", "0"]),
        ("--water", ["care", "oatmeal-bath", "--water", "warm"]),
        ("--timer", ["care", "--timer", "cold-compress"]),
        ("--time", ["exposure", "nickel", "--time", "25:00"]),
        ("nowhere", ["history", "nowhere"]),
        ("--last", ["history", "--last", "10m"]),
        ("--since", ["history", "--since", "2026-02-30"]),
        ("--as-of", ["report", "--as-of", "someday"]),
        ("--persist-days", ["report", "--persist-days", "0"]),
        ("--what-if", ["report", "--what-if", "persist.days"]),
        ("P99", ["acknowledge", "P99"]),
        ("persist.days", ["settings", "set", "persist.days", "many"]),
        ("persist.dayz", ["settings", "get", "persist.dayz"]),
        ("heat-rsh", ["learn", "heat-rsh"]),
      ])
    func refusesWrongWords(name: String, words: [String]) throws {
      let empty = try binary.run(["log", "chest"])
      #expect(empty.status == 0)
      let result = try binary.run(words)
      #expect(result.status == 64)
      #expect(result.output.isEmpty)
      #expect(result.complaints.count == 1, "\(result.stderr)")
      #expect(result.stderr.contains(name), "\(result.stderr)")
      #expect(result.stderr.hasSuffix(".\n"), "\(result.stderr)")
    }

    @Test(
      "What the parser does not know ends with 64, and says what is known",
      arguments: [
        ["logg"], ["log", "--sizes", "3"], ["log", "chest", "--size"], ["report", "chest"],
        ["history", "chest", "--spot", "chest"], ["export", "--format", "pdf"],
        ["settings", "get"], ["import"],
      ])
    func refusesUnknownWords(words: [String]) throws {
      let result = try binary.run(words)
      #expect(result.status == 64)
      #expect(result.output.isEmpty)
      #expect(result.stderr.contains("--help"), "\(result.stderr)")
      #expect(!FileManager.default.fileExists(atPath: folder.file("journal.db")))
    }

    @Test("Data goes to standard output, and remarks to standard error")
    func separatesItsStreams() throws {
      let logged = try binary.run(["log", "forearm", "--size", "6"])
      #expect(logged.stdout.hasPrefix("Logged forearm"))
      #expect(logged.stderr.contains("side"))
      let exported = try binary.run(["export"])
      #expect(exported.errors.isEmpty)
      #expect(exported.stdout.hasPrefix("{") && exported.stdout.hasSuffix("}\n"))
      let written = try binary.run(["export", "-o", folder.file("diary.ndjson")])
      #expect(written.output.isEmpty)
      #expect(written.complaints.count == 1)
      #expect(try Data(contentsOf: URL(filePath: folder.file("diary.ndjson"))) == exported.output)
      for words in [["history", "--json"], ["report", "--json"], ["spots", "--json"]] {
        let result = try binary.run(words)
        #expect(result.errors.isEmpty)
        #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: result.output) }
      }
    }

    @Test("Nobody is asked anything without a terminal")
    func asksNothing() throws {
      let result = try binary.run(["log"], patience: 10)
      #expect(result.status == 64)
      #expect(result.seconds < 2)
    }

    /// A journal on which every one of the commands has something to do.
    private func prepare(with variables: [String: String] = [:]) throws {
      for name in ["copy.db", "made.db", "made.ndjson"] {
        try? FileManager.default.removeItem(atPath: folder.file(name))
      }
      for words in [
        ["log", "chest", "--size", "4", "--temperature", "39"], ["backup", "made.db"],
        ["export", "-o", "made.ndjson"],
        ["settings", "set", "persist.days", "20"], ["undo"],
      ] {
        #expect(try binary.run(words, with: variables).status == 0)
      }
    }

    @Test("A reader that goes away is no error", arguments: commands.keys.sorted() + ["help"])
    func survivesClosedPipes(command: String) throws {
      try prepare()
      let words = Self.commands[command] ?? ["--help"]
      // The reader is gone before the first byte; the status cannot come through the pipe.
      let result = try binary.run(
        script: #"(sleep 0.2; "$0" "$@" </dev/null; echo "status $?" >&2) | true"#, words)
      // What became of the journal that was replaced is for the person.
      let remarks = command == "restore" ? 1 : 0
      #expect(result.complaints.dropFirst(remarks) == ["status 0"], "\(result.stderr)")
    }

    @Test("The first line of a long list can be had alone")
    func feedsHead() throws {
      let entries = (1...2000).map { _ in #"{"date":"2026-03-01","site":"forearm","note":"x"}"# }
        .enumerated().map { $1.replacing("x", with: "\($0)") }
      let imported = try binary.run(["import", "-"], input: entries.joined(separator: "\n"))
      #expect(imported.status == 0, "\(imported.stderr)")
      let result = try binary.run(script: #""$0" history --csv | head -1"#)
      #expect(result.status == 0)
      #expect(result.errors.isEmpty)
      #expect(result.stdout.hasPrefix("id,date,spot,"))
      #expect(result.stdout.split(separator: "\n").count == 1)
    }

    @Test(
      "Output that nobody can take is an error",
      .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "there is no /dev/full"),
      arguments: commands.keys.sorted() + ["help"])
    func noticesFullDisks(command: String) throws {
      try prepare()
      let words = Self.commands[command] ?? ["--help"]
      let result = try binary.run(script: #""$0" "$@" </dev/null >/dev/full"#, words)
      #expect(result.status == 74)
      #expect(result.complaints.count == 1, "\(result.stderr)")
    }

    @Test(
      "An entry that is stored is said to be, even if the answer is lost",
      .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "there is no /dev/full"))
    func saysWhatIsStored() throws {
      let result = try binary.run(script: #""$0" log chest --size 4 >/dev/full"#)
      #expect(result.status == 74)
      #expect(try binary.run(["export"]).stdout.split(separator: "\n").count == 1)
      // Who reads of a failure alone would log it again.
      #expect(result.stderr.contains("stored"), "\(result.stderr)")
    }

    @Test(
      "Words that are not UTF-8 are refused",
      arguments: ["history", "log chest --note", "log --journal", "import", "settings get"])
    func refusesBadEncoding(start: String) throws {
      let result = try binary.run(script: #""$0" \#(start) "$(printf 'caf\351')""#)
      #expect(result.status == 64)
      #expect(result.output.isEmpty)
      #expect(result.complaints.count == 1)
      #expect(!FileManager.default.fileExists(atPath: folder.file("journal.db")))
    }

    @Test("There is no colour without a terminal", arguments: commands.keys.sorted())
    func staysPlain(command: String) throws {
      // Fever beside a spot: a finding that a terminal would show in colour.
      let worlds = [[:], ["NO_COLOR": "1"], ["TERM": "xterm-256color", "CLICOLOR_FORCE": "1"]]
      for (number, world) in worlds.enumerated() {
        let variables = world.merging(["SPOTTER_JOURNAL": folder.file("\(number).db")]) { $1 }
        try prepare(with: variables)
        let result = try binary.run(try #require(Self.commands[command]), with: variables)
        #expect(result.status == 0, "\(result.stderr)")
        #expect(!(result.output + result.errors).contains(0x1B))
      }
    }

    @Test(
      "A note cannot act on the terminal",
      arguments: [
        "\u{1B}[31mred", "\u{1B}]52;c;ZXZpbA==\u{07}", "\u{1B}]8;;http://example.org\u{1B}\\link",
        "\u{9B}31m", "\u{9D}0;title\u{9C}", "\u{202E}desrever", "\u{2066}isolated\u{2069}",
        "over\rwritten", "back\u{08}\u{08}space", "\u{7F}", "a\u{2028}b", "\u{E0041}tag",
        "\u{FEFF}",
      ])
    func showsControlsAsText(note: String) throws {
      let commands = [
        ["log", "left", "forearm", "--size", "6", "--note", note],
        ["log", "left", "forearm", "--new", note], ["history"], ["history", "--json"], ["spots"],
        ["spots", "--json"], ["report"], ["report", "--explain"], ["report", "--json"], ["export"],
        ["history", "--spot", note], ["log", note], ["exposure", note], ["care", note],
        ["care", "aloe-vera", "--note", note], ["care", "aloe-vera", "--minutes", note],
        ["history"], ["report"], ["report", "--json"], ["settings", "get", note],
        ["log", "chest", "--journal", "/nowhere/\(note)"], ["import", note],
      ]
      for words in commands {
        let result = try binary.run(words)
        for (name, bytes) in [("stdout", result.output), ("stderr", result.errors)] {
          let text = try #require(String(bytes: bytes, encoding: .utf8))
          let active = text.unicodeScalars.filter { $0 != "\n" && Self.acts($0) }
          #expect(active.isEmpty, "\(name) of \(words.map(\.debugDescription))")
        }
      }
      let stored = try binary.run(["export"]).stdout.split(separator: "\n").first ?? ""
      let entry = try JSONSerialization.jsonObject(with: Data(stored.utf8)) as? [String: Any]
      #expect((entry?["note"] as? String).map { Array($0.utf8) } == Array(note.utf8))
    }

    @Test("Every command has help with examples", arguments: commands.keys.sorted())
    func explainsItself(command: String) throws {
      let words = command.split(separator: " ").map(String.init)
      let help = try binary.run(words + ["--help"])
      #expect(help.status == 0)
      #expect(help.errors.isEmpty)
      #expect(help.stdout.contains("EXAMPLES"))
      #expect(help.stdout.contains("spotter \(command)"))
      #expect(try binary.run(["help"] + words).output == help.output)
    }

    @Test("Every command that help lists is tried here")
    func triesEveryCommand() throws {
      let help = try binary.run(["--help"])
      #expect(help.status == 0)
      let list = try #require(help.stdout.components(separatedBy: "SUBCOMMANDS:\n").last)
      let listed = list.split(separator: "\n").filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
        .compactMap { $0.split { " ,".contains($0) }.first.map(String.init) }
      #expect(listed.count > 5)
      #expect(Set(listed).subtracting(Self.commands.keys).subtracting(["See"]) == [])
    }

    /// Whether a terminal would obey the character, by a list that is not the program's own.
    private static func acts(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: true
      case .format: scalar != "\u{200C}" && scalar != "\u{200D}"
      default: false
      }
    }
  }
}
