import Foundation
import Testing

extension EndToEnd {
  /// The timer of `care` in a terminal, which a script of Python plays.
  @Suite("A timer in a terminal") struct TimerTests: ~Copyable {
    let folder: TemporaryFolder
    let binary: Binary

    init() throws {
      folder = try TemporaryFolder()
      binary = Binary(in: folder)
    }

    /// One session, and what is to come of it.
    struct Session {
      var name: String
      var words: [String]

      /// What happens, and how many seconds after the beginning.
      var act: [String: String] = [:]
      var after = 0.0
      var locale = "C.UTF-8"
      var columns = 60

      /// The minutes that are logged; nil when nothing is.
      var minutes: Double?
    }

    /// What came of a session.
    struct Outcome: Decodable {
      var status: Int32
      var output: String
      var wasChanged: Bool
      var isRestored: Bool
    }

    static let sessions = [
      Session(name: "to its end", words: ["cold-compress", "--minutes", "0.05"], minutes: 0.05),
      Session(
        name: "in ASCII", words: ["oatmeal-bath", "--minutes", "0.05"], locale: "C", columns: 40,
        minutes: 0.05),
      Session(
        name: "Enter", words: ["cold-compress"], act: ["keys": "x\n"], after: 7, minutes: 0.1),
      Session(
        name: "q", words: ["aloe-vera", "--minutes", "1"], act: ["keys": "q"], after: 13,
        minutes: 0.2),
      Session(
        name: "ctrl-C", words: ["cold-compress"], act: ["keys": "\u{03}\u{03}"], after: 7,
        minutes: 0.1),
      Session(
        name: "ctrl-Z, then q", words: ["cold-compress"], act: ["keys": "\u{1A}q"], after: 7,
        minutes: 0.1),
      Session(
        name: "SIGTERM", words: ["cold-compress"], act: ["signal": "SIGTERM"], after: 7,
        minutes: 0.1),
      Session(
        name: "SIGHUP", words: ["cold-compress"], act: ["signal": "SIGHUP"], after: 7,
        minutes: 0.1),
      Session(
        name: "a closed window", words: ["cold-compress"], act: ["close": ""], after: 7,
        minutes: 0.1),
      Session(
        name: "Enter typed ahead", words: ["cold-compress", "--minutes", "0.05"],
        act: ["early": "\n\nq"], minutes: 0.05),
      Session(name: "too short", words: ["cold-compress"], act: ["keys": "q"], after: 2),
    ]

    @Test("logs what has passed, and leaves the terminal as it was")
    func sessions() throws {
      let plans = Self.sessions.indices.map { index -> [String: Any] in
        let session = Self.sessions[index]
        var plan: [String: Any] = session.act
        plan["words"] = [Binary.path, "care", "--timer"] + session.words
        plan["columns"] = session.columns
        plan["after"] = session.after
        plan["environment"] = binary.environment.merging(
          ["SPOTTER_JOURNAL": journal(index), "LC_ALL": session.locale]) { _, new in new }
        return plan
      }
      let outcomes = try play(plans)
      try #require(outcomes.count == Self.sessions.count)
      for (index, outcome) in outcomes.enumerated() { try check(outcome, index) }
    }

    /// Plays sessions at once, and says what came of each.
    private func play(_ plans: [[String: Any]]) throws -> [Outcome] {
      let json = String(
        decoding: try JSONSerialization.data(withJSONObject: plans), as: UTF8.self)
      let script = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "terminal.py").path(percentEncoded: false)
      let home = ProcessInfo.processInfo.environment["HOME"] ?? "/"
      let played = try binary.run(
        script: """
          command -v python3 >/dev/null || { echo 'there is no python3' >&2; exit 127; }
          exec python3 -B "$@"
          """, [script, json], with: ["HOME": home])
      try #require(
        played.status == 0, "Terminals are played by a script that needs python3: \(played.stderr)")
      return try JSONDecoder().decode([Outcome].self, from: played.output)
    }

    private func journal(_ index: Int) -> String { folder.file("journal-\(index).db") }

    private func check(_ outcome: Outcome, _ index: Int) throws {
      let session = Self.sessions[index]
      #expect(outcome.wasChanged, "\(session.name)")
      let isClosed = session.act["close"] != nil
      #expect(outcome.isRestored != isClosed, "\(session.name)")
      // Where the terminal has gone, so has the answer, and the status says so.
      #expect(outcome.status == (isClosed ? 74 : 0), "\(session.name): \(outcome.output)")
      let lines = outcome.output.split { $0 == "\r" || $0 == "\n" || $0 == "\r\n" }
      let drawn = lines.filter { $0.contains(" of ") }
      #expect(
        drawn.allSatisfy { $0.count { $0 != "\u{07}" } < session.columns },
        "\(session.name): \(drawn)")
      #expect(
        drawn.allSatisfy { $0.allSatisfy(\.isASCII) } == (session.locale == "C"),
        "\(session.name): \(drawn)")
      #expect(!outcome.output.contains("\u{1B}"), "\(session.name)")
      guard let minutes = session.minutes else {
        #expect(outcome.output.contains("nothing was logged"), "\(outcome.output)")
        #expect(!FileManager.default.fileExists(atPath: journal(index)))
        return
      }
      if !isClosed { #expect(outcome.output.contains("Logged "), "\(outcome.output)") }
      let exported = try binary.run(["export", "--journal", journal(index)])
      let entry = try JSONSerialization.jsonObject(with: exported.output) as? [String: Any]
      #expect(entry?["type"] as? String == "care", "\(session.name): \(exported.stdout)")
      #expect(entry?["remedy"] as? String == session.words[0], "\(session.name)")
      #expect(entry?["minutes"] as? Double == minutes, "\(session.name): \(exported.stdout)")
    }

    @Test("names the session when another program holds the journal at its end")
    func busyAtTheEnd() throws {
      let logged = try binary.run(["log", "chest"])
      try #require(logged.status == 0)
      let plan: [String: Any] = [
        "words": [Binary.path, "care", "--timer", "cold-compress", "--spot", "chest"],
        "columns": 120, "after": 7.0, "lock": folder.file("journal.db"), "keys": "q",
        "environment": binary.environment.merging(["LC_ALL": "C"]) { _, new in new },
      ]
      let outcome = try #require(try play([plan]).first)
      #expect(outcome.status == 75, "\(outcome.output)")
      let line = try #require(
        outcome.output.split(whereSeparator: \.isNewline).first { $0.hasPrefix("  spotter care ") })
      #expect(line.contains(" --minutes 0.1 --spot chest --date "), "\(line)")
      // The lock has gone with the script.
      let again = try binary.run(line.split(separator: " ").dropFirst().map(String.init))
      #expect(again.status == 0 && again.stdout.contains("0.1 min"), "\(again.stderr)")
    }

    @Test("is refused without a terminal", arguments: ["", "--json", "--dry-run"])
    func noTerminal(option: String) throws {
      let words = ["care", "--timer", "cold-compress"] + (option.isEmpty ? [] : [option])
      let result = try binary.run(words, patience: 10)
      #expect(result.status == 64)
      #expect(result.output.isEmpty)
      #expect(result.complaints.count == 1, "\(result.stderr)")
      #expect(result.stderr.contains("needs a terminal"), "\(result.stderr)")
      #expect(!FileManager.default.fileExists(atPath: folder.file("journal.db")))
    }
  }
}
