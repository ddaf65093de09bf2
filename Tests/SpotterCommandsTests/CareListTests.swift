import Foundation
import SpotterAnalysis
import SpotterCatalogue
import SpotterTestSupport
import Testing

@Suite("Care and exposures in history and report") struct CareListTests {
  let world = TestWorld()

  private func fill() {
    world.spotter("log left forearm --date 2026-03-20")
    world.spotter("log chest --date 2026-03-20")
    for (day, words) in [
      (12, "exposure nickel"), (14, "exposure nickel"), (14, "exposure 'wool'"),
      (25, "care cold-compress --minutes 15 --spot left-forearm"),
      (25, "care cold-compress --minutes 10 --spot left-forearm"),
      (26, "care cold-compress --spot left-forearm"), (27, "care cold-compress --spot chest"),
      (28, "care aloe-vera"), (31, "exposure sun"),
    ] {
      #expect(world.spotter("\(words) --date 2026-03-\(day)").status == 0)
    }
  }

  private func listed(_ line: String) throws -> [String] {
    let entries = try object(world.spotter("history \(line) --json").output)["entries"]
    return try #require(entries as? [[String: Any]]).filter { $0["type"] as? String != "spot" }
      .map { ($0["remedy"] ?? $0["label"]) as? String ?? "?" }
  }

  @Test("An area has its own care, that for all spots, and exposures") func areas() throws {
    fill()
    #expect(try listed("").count == 9)
    let shared = ["nickel", "nickel", "wool", "aloe-vera", "sun"]
    let cold = Array(repeating: "cold-compress", count: 3)
    #expect(try listed("left arm") == shared.prefix(3) + cold + shared.suffix(2))
    #expect(try listed("chest").count == 6)
    #expect(try listed("left arm --since 2026-03-26") == ["cold-compress", "aloe-vera", "sun"])
    #expect(try listed("--spot left-forearm") == cold)
    #expect(try listed("leg") == [])
    #expect(world.spotter("history leg").output == "Nothing is logged for that.\n")
  }

  @Test("The report says what was done and met in its period") func text() {
    fill()
    let text = world.spotter("report --last 30d").output
    #expect(
      text.contains(
        """
        Care: cold compress 4 times on 25, 26 and 27 March (chest, left-forearm); aloe
          vera gel once on 28 March (all spots).
        Exposures: nickel on 12 and 14 March; wool on 14 March; sun on 31 March.
        """), "\(text)")
    let week = world.spotter("report --as-of 2026-03-18").output
    #expect(!week.contains("Care:"))
    #expect(week.contains("Exposures: nickel on 12 and 14 March; wool on 14 March.\n"))
    for day in 28...31 { world.spotter("care cold-compress --date 2026-03-\(day)") }
    let many = world.spotter("report --last 30d").output
    #expect(many.contains("cold compress 8 times on 7 days (chest, left-forearm, all spots)"))
    let none = world.spotter("report --as-of 2026-03-10").output
    #expect(!none.contains("Care:") && !none.contains("Exposures:"))
    #expect(world.spotter("report --explain").output.contains("\nCare: "))
  }

  @Test("The report's JSON has them under keys of their own, only where there are any")
  func json() throws {
    fill()
    let report = try object(world.spotter("report --json --last 30d").output)
    #expect(
      report["care"] as? NSArray == [
        [
          "remedy": "cold-compress", "sessions": 4,
          "days": ["2026-03-25", "2026-03-26", "2026-03-27"], "spots": ["chest", "left-forearm"],
          "allSpots": false,
        ],
        ["remedy": "aloe-vera", "sessions": 1, "days": ["2026-03-28"], "allSpots": true],
      ] as NSArray)
    #expect(
      report["exposures"] as? NSArray == [
        ["label": "nickel", "days": ["2026-03-12", "2026-03-14"]],
        ["label": "wool", "days": ["2026-03-14"]], ["label": "sun", "days": ["2026-03-31"]],
      ] as NSArray)
    let quiet = try object(world.spotter("report --json --as-of 2026-03-10").output)
    #expect(quiet["care"] == nil && quiet["exposures"] == nil)
  }
}
