import Foundation
import SpotterTestSupport
import Testing

@Suite("acknowledge") struct AcknowledgeTests {
  let world = TestWorld()

  init() {
    world.spotter("log left forearm --first-noticed 2026-02-01")
    world.spotter("log nape --first-noticed 2026-02-01")
  }

  private func urgency(asOf day: String = "2026-03-31") throws -> String? {
    try object(world.spotter("report --json --as-of \(day)").output)["urgency"] as? String
  }

  @Test("keeps a finding in the report and takes it out of the urgency") func counts() throws {
    #expect(try urgency() == "two-weeks")
    let first = world.spotter("acknowledge D6 --spot left-forearm")
    #expect(first.status == 0)
    #expect(first.output.contains("counts again from Tuesday 14 April 2026"), "\(first.output)")
    #expect(try urgency() == "two-weeks")
    #expect(world.spotter("acknowledge persistence-long --spot nape").status == 0)
    #expect(try urgency() == "self-care")
    let words = world.spotter("report").output.split(whereSeparator: \.isWhitespace)
    let text = words.joined(separator: " ")
    #expect(text.contains("Seen to on 31 March, and counted again from 14 April"))
  }

  @Test("counts again on the fourteenth day") func returns() throws {
    world.spotter("acknowledge D6 --spot nape")
    world.spotter("acknowledge D6 --spot left-forearm")
    world.setNow("2026-04-14T12:00:00Z")
    world.spotter("log nape")
    #expect(try urgency(asOf: "2026-04-13") == "self-care")
    #expect(try urgency(asOf: "2026-04-14") == "two-weeks")
  }

  @Test("stores one entry, which export gives back") func entry() throws {
    let answer = try object(world.spotter("acknowledge d6 --spot nape --json").output)
    #expect(answer["schema"] as? String == "spotter.acknowledge/1")
    let entry = try #require(answer["entry"] as? [String: Any])
    #expect(entry["type"] as? String == "acknowledge")
    let finding = try #require(answer["finding"] as? [String: Any])
    #expect(finding["acknowledged"] as? String == "2026-03-31")
    #expect(entry["rule"] as? String == "D6")
    #expect(entry["urgency"] as? String == "two-weeks")
    let again = world.spotter("acknowledge D6 --spot nape")
    #expect(again.status == 0)
    #expect(again.output.contains("nothing was stored"))
    let lines = world.spotter("export").output.split(separator: "\n")
    #expect(lines.count == 3)
  }

  @Test("takes the person's finding when no spot is named") func person() throws {
    for day in ["2026-03-26", "2026-03-30"] {
      world.spotter("log nape --shape wheal --date \(day)")
    }
    #expect(world.spotter("acknowledge R8").output.contains("R8 hives: seen to"))
    #expect(world.spotter("acknowledge R8 --spot nape").output.contains("R8 hives, nape: seen to"))
    let findings = try #require(
      try object(world.spotter("report --json").output)["findings"] as? [[String: Any]])
    let seen = findings.filter { $0["rule"] as? String == "R8" && $0["acknowledged"] != nil }
    #expect(seen.count == 2)
    #expect(world.spotter("report --explain").output.contains("Asked: Have there been wheals"))
  }

  @Test(
    "refuses what it cannot note, and stores nothing",
    arguments: [
      ("D99", 64, "There is no rule \"D99\""), ("persistence-lung", 64, "persistence-long"),
      ("D6", 64, "--spot one of left-forearm, nape"), ("P4", 66, "is no finding"),
      ("D6 --spot chin", 66, "no spot \"chin\""), ("D6 --spot nape --date tomorrow", 64, "--date"),
      ("I10 --spot nape", 64, "only informs"),
      ("D6 --spot nape --date 2026-03-10", 64, "a day of the last two weeks"),
      ("E2 --spot nape", 64, "Call your local emergency number now"),
    ])
  func refusals(words: String, status: Int32, says: String) throws {
    if words.contains("03-10") {
      world.spotter("log nape --date 2026-03-09 --first-noticed 2026-02-01")
    }
    if words.hasPrefix("E2") { world.spotter("log nape --blanches no --symptom fever") }
    let before = try Data(contentsOf: world.journal)
    let outcome = world.spotter("acknowledge \(words)")
    #expect(outcome.status == status)
    #expect(outcome.remarks.contains(says), "\(outcome.remarks)")
    #expect(outcome.output.isEmpty)
    #expect(try Data(contentsOf: world.journal) == before)
  }
}
