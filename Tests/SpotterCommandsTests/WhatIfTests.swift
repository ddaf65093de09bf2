import Foundation
import SpotterTestSupport
import Testing

@Suite("report --what-if") struct WhatIfTests {
  let world = TestWorld()

  init() {
    world.spotter("log left forearm --first-noticed 2026-03-20")
    world.spotter("log nape --first-noticed 2026-02-01")
  }

  @Test("tells what other thresholds would have said") func appears() throws {
    let text = world.spotter("report --what-if persist.days=10,persist.escalateDays=100").output
    #expect(text.contains("persist.days = 10 instead of 14"))
    #expect(text.contains("+ Left forearm: there for 12 days (limit 10). [R1]"), "\(text)")
    #expect(text.contains("- Nape: there for 59 days (limit 28). [D6]"), "\(text)")
    let report = try object(
      world.spotter("report --json --what-if persist.days=10,persist.escalateDays=100").output)
    let whatIf = try #require(report["whatIf"] as? [String: Any])
    let tried = try #require(whatIf["settings"] as? [String: [String: Double]])
    #expect(tried["persist.days"] == ["now": 14, "then": 10])
    #expect(tried["persist.escalateDays"] == ["now": 28, "then": 100])
    #expect(
      (whatIf["appearing"] as? [[String: Any]])?.compactMap { $0["rule"] as? String } == [
        "R1", "R1",
      ])
    #expect(
      (whatIf["disappearing"] as? [[String: Any]])?.compactMap { $0["rule"] as? String } == ["D6"])
    #expect(whatIf["urgencyNow"] as? String == "two-weeks")
    #expect(report["urgency"] as? String == "routine")
  }

  @Test("says when nothing would differ") func same() {
    let text = world.spotter("report --what-if large.mm=9").output
    #expect(text.contains("= The findings would be the same."))
  }

  @Test("says what is not said, what stays, and what is tried") func words() {
    let unsaid = world.spotter("report --what-if person.birthYear=2015").output
    #expect(unsaid.contains("person.birthYear = 2015 instead of not said"))
    let same = world.spotter("report --what-if persist.days=14").output
    #expect(same.contains("persist.days = 14, as it is"))
    let tried = world.spotter("report --explain --persist-days 12").output
    #expect(tried.contains("persist.days = 12 (tried for this report)"), "\(tried)")
  }

  @Test("changes nothing in the journal") func changesNothing() throws {
    let before = try Data(contentsOf: world.journal)
    world.spotter("report --what-if persist.days=3")
    #expect(try Data(contentsOf: world.journal) == before)
    #expect(world.spotter("settings get persist.days").output == "14\n")
  }

  @Test(
    "refuses what it does not understand",
    arguments: [
      ("persist.days=10,persist.days=12", "stands twice"), ("day.startsAt=04:00", "no threshold"),
      ("person.birthYear=2090", "a year that has been"),
      ("persist.days=10 --persist-days 3", "Choose one of"),
      ("persist.days", "persist.days=10,large.mm=5"), ("persist.days=0", "from 1 to 365"),
      ("persist.dayz=3", "persist.days"), ("=3", "not \"=3\""), ("persist.days=3,", "not \"\""),
      ("fever.celsius=37,5", "not \"5\""),
    ])
  func refusals(words: String, says: String) {
    let outcome = world.spotter("report --what-if \(words)")
    #expect(outcome.status == 64)
    #expect(outcome.remarks.contains(says), "\(outcome.remarks)")
    #expect(outcome.output.isEmpty)
  }
}

@Suite("report --explain") struct ExplainTests {
  let world = TestWorld()

  @Test("shows the checklist of a pigmented spot, and what could not be judged") func text() throws
  {
    for day in 27...31 {
      world.spotter("log left calf -s \(day - 20) -c brown -i 0 --date 2026-03-\(day)")
    }
    world.spotter("log nape -c mixed --symptom irregular-border")
    try expectSnapshot(world.spotter("report --explain").output, "explained.txt")
    let report = try object(world.spotter("report --explain --json").output)
    let lists = try #require(report["checklists"] as? [[String: Any]])
    #expect(lists.compactMap { $0["spot"] as? String } == ["left-calf", "nape"])
    #expect(lists.compactMap { $0["score"] as? Int } == [3, 4])
    #expect((report["unjudged"] as? [[String: Any]])?.isEmpty == false)
    let finding = try #require((report["findings"] as? [[String: Any]])?.first)
    let explanation = try #require(finding["explanation"] as? [String: Any])
    #expect(
      Set(explanation.keys)
        == ["question", "reason", "endsWith", "restsOn", "settings", "paragraphs"])
  }
}
