import Foundation
import SpotterTestSupport
import Testing

extension EndToEnd {
  /// A diary of 35 days over three spots, typed in the words that people use.
  @Suite("A diary that is typed day by day") struct DiaryTests: ~Copyable {
    let folder: TemporaryFolder
    let binary: Binary

    init() throws {
      let folder = try TemporaryFolder()
      let binary = Binary(in: folder)
      for (date, words) in Self.days {
        let result = try binary.run(["log"] + words + ["--date", date])
        #expect(result.status == 0, "\(words): \(result.stderr)")
        #expect(result.stdout.hasPrefix("Logged "), "\(result.stdout)")
      }
      self.folder = folder
      self.binary = binary
    }

    /// From Monday 5 January to Sunday 8 February 2026: what was typed after `spotter log`.
    static let days: [(String, [String])] = forearm + knee + calf + person

    static let forearm: [(String, [String])] = [
      ("2026-01-05", ["left", "forearm", "--size", "4mm", "--colour", "red", "--itch", "3"]),
      ("2026-01-06", ["forearm", "left", "-s", "4", "-i", "3"]),
      ("2026-01-08", ["left-forearm", "-s", "0.4cm", "-c", "bright red"]),
      ("2026-01-10", ["left lower arm", "-s", "4,5", "-i", "2"]),
      ("2026-01-12", ["l", "forearm", "-s", "4", "-i", "4"]),
      ("2026-01-15", ["my left forearm", "-s", "4.5"]),
      ("2026-01-18", ["LEFT", "Forearm", "-s", "4.5 mm", "-i", "3"]),
      ("2026-01-20", ["left forearm", "-s", "4.5", "--shape", "flat spot"]),
      ("2026-01-23", ["left", "forearm", "-s", "5", "-i", "4", "--symptom", "flaky"]),
      ("2026-01-26", ["left", "forearm", "-s", "4.5", "-i", "4"]),
      ("2026-01-27", ["left", "forearm", "-i", "3"]),
      ("2026-01-28", ["left", "forearm", "-i", "4"]),
      ("2026-01-30", ["left", "forearm", "-s", "5", "-i", "4"]),
      ("2026-01-31", ["left", "forearm", "-i", "4"]),
      ("2026-02-02", ["left", "forearm", "-i", "5"]),
      ("2026-02-03", ["left", "forearm", "-s", "5", "-i", "5"]),
      ("2026-02-05", ["left", "forearm", "-s", "5", "-i", "4"]),
      ("2026-02-07", ["left", "forearm", "-i", "5", "--note", "red ring under the watch strap?"]),
      ("2026-02-08", ["left", "forearm", "-s", "5", "-i", "5"]),
    ]

    static let knee: [(String, [String])] = [
      ("2026-01-11", ["back of right knee", "-s", "12", "-i", "6", "--symptom", "scaly,dry"]),
      ("2026-01-13", ["right", "knee crease", "-s", "12", "-i", "6"]),
      ("2026-01-16", ["behind", "right", "knee", "-s", "10", "-i", "4"]),
      ("2026-01-19", ["back of knee, right", "-s", "7", "-i", "2"]),
      ("2026-01-22", ["right", "back-of-knee", "-s", "3", "-i", "0"]),
      ("2026-01-24", ["right", "back-of-knee", "--gone"]),
    ]

    static let calf: [(String, [String])] = [
      ("2026-01-31", ["left calf", "-s", "4", "--kind", "insect bite"]),
      ("2026-02-02", ["left calf", "-s", "4.5"]),
      ("2026-02-03", ["calf", "left", "-s", "5"]),
      ("2026-02-05", ["back of left lower leg", "-s", "6"]),
      ("2026-02-07", ["left calf", "-s", "7", "-c", "dark red"]),
      ("2026-02-08", ["left calf", "-s", "7.5", "--blanches", "yes"]),
    ]

    static let person: [(String, [String])] = [
      ("2026-01-21", ["--symptom", "sleep loss", "--note", "itched all night"]),
      ("2026-02-01", ["--temperature", "99F"]),
    ]

    @Test("gives the history and the report that were read and found right") func texts() throws {
      let history = try binary.run(["history", "left", "leg", "--since", "2026-01-01"])
      try expectSnapshot(history.stdout, "history-left-leg.txt")
      let report = try binary.run(["report", "--as-of", "2026-02-08"])
      try expectSnapshot(report.stdout, "report.txt")
      try expectSnapshot(
        try binary.run(["report", "--as-of", "2026-02-08", "--explain"]).stdout, "explained.txt")
      #expect(report.stderr.isEmpty)
    }

    @Test("gives the findings that the rules ask for") func findings() throws {
      let result = try binary.run(["report", "--as-of", "2026-02-08", "--json", "--exit-code"])
      #expect(result.status == 12)
      let report = try #require(
        try JSONSerialization.jsonObject(with: result.output) as? [String: Any])
      let findings = try #require(report["findings"] as? [[String: Any]]).map { finding in
        [finding["rule"], finding["spot"], finding["urgency"]].map { $0 as? String ?? "-" }
      }
      #expect(
        findings == [
          ["P13", "left-calf", "prompt"], ["D6", "left-forearm", "two-weeks"],
          ["R7", "left-calf", "two-weeks"],
        ])
      let spots = try #require(report["spots"] as? [[String: Any]])
      #expect(spots.map { $0["name"] as? String } == ["left-calf", "left-forearm"])
      #expect(spots.map { $0["durationDays"] as? Int } == [9, 35])
      let size = try #require(spots[0]["size"] as? [String: Any])
      #expect(abs(try #require(size["slopeMmPerDay"] as? Double) - 0.5) < 1e-9)
    }

    @Test("had nothing urgent to say on the days before") func before() throws {
      let early = try binary.run(["report", "--as-of", "2026-01-30", "--json"])
      let report = try #require(
        try JSONSerialization.jsonObject(with: early.output) as? [String: Any])
      #expect(report["urgency"] as? String == "routine")
      let spots = try #require(report["spots"] as? [[String: Any]])
      #expect(
        spots.map { "\($0["name"] ?? "") \($0["state"] ?? "")" }
          == ["left-forearm open", "right-back-of-knee healed"])
    }

    @Test("is the demo's kind of diary: the demo runs and leaves nothing behind") func demo() throws
    {
      let result = try binary.run(["demo"])
      #expect(result.status == 0)
      #expect(result.stdout.contains("$ spotter history left arm --last 10d"))
      #expect(result.stdout.contains("[D6]"))
      let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(left == ["journal.db"])
      try expectSnapshot(result.stdout, "demo.txt")
    }
  }
}
