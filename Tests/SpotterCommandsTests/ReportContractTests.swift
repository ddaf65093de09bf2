import Foundation
import SpotterTestSupport
import Testing

@Suite("The report's JSON") struct ReportContractTests {
  let world = TestWorld()

  private func report(_ options: String = "") throws -> [String: Any] {
    for (date, size, itch) in [
      ("2026-02-20", 4, 3), ("2026-02-27", 4, 3), ("2026-03-06", 4, 4), ("2026-03-13", 5, 4),
      ("2026-03-20", 5, 4), ("2026-03-27", 5, 5),
    ] {
      world.spotter("log left forearm -s \(size) -i \(itch) --date \(date)")
    }
    for day in 21...31 { world.spotter("log left forearm -i \(day % 2 + 4) --date 2026-03-\(day)") }
    world.spotter("log chest --date 2026-03-26")
    world.spotter("log chest --gone --date 2026-03-27")
    world.spotter("log nose --date 2026-03-11")
    world.spotter("log nape --date 2026-03-01")
    world.spotter("log --symptom fatigue --date 2026-03-30")
    return try object(world.spotter("report --json \(options)").output)
  }

  @Test("has the keys of the contract, and no others") func keys() throws {
    let report = try report()
    #expect(
      Set(report.keys)
        == ["schema", "asOf", "period", "urgency", "findings", "spots", "notice"])
    #expect(report["schema"] as? String == "spotter.report/1")
    #expect(report["asOf"] as? String == "2026-03-31")
    #expect(report["period"] as? [String: String] == ["from": "2026-03-25", "to": "2026-03-31"])
    #expect(report["urgency"] as? String == "prompt")
    let findings = try #require(report["findings"] as? [[String: Any]])
    let rules = findings.map { $0["rule"] as? String ?? "" }
    #expect(rules == ["P2", "D6", "I10"])
    let person = findings[0]
    #expect(
      Set(person.keys)
        == ["rule", "name", "urgency", "summary", "advice", "evidence", "source"])
    #expect(
      Set(findings[1].keys) == Set(person.keys).union(["spot", "site", "side"]))
  }

  @Test("gives the finding of the contract's example, field by field") func finding() throws {
    let findings = try #require(report()["findings"] as? [NSDictionary])
    let long = try #require(findings.first { $0["rule"] as? String == "D6" })
    #expect(long["name"] as? String == "persistence-long")
    #expect(long["urgency"] as? String == "two-weeks")
    #expect(long["spot"] as? String == "left-forearm")
    #expect(long["site"] as? String == "forearm")
    #expect(long["side"] as? String == "left")
    #expect(long["summary"] as? String == "Left forearm: there for 40 days (limit 28).")
    #expect(long["advice"] as? String == "See a doctor or dermatologist within 2 weeks.")
    #expect(
      long["evidence"] as? NSDictionary == [
        "from": "2026-02-20", "to": "2026-03-31", "entries": [1, 17],
        "values": ["durationDays": 40, "limitDays": 28],
      ] as NSDictionary)
  }

  @Test("gives the figures of each spot that is open or ended in the period") func spots() throws {
    let spots = try #require(report()["spots"] as? [NSDictionary])
    #expect(spots.map { $0["name"] as? String } == ["chest", "left-forearm", "nose"])
    #expect(spots.map { $0["state"] as? String } == ["healed", "open", "lapsed"])
    #expect(
      spots[0] == [
        "name": "chest", "site": "chest", "state": "healed", "onset": "2026-03-26",
        "lastSeen": "2026-03-26", "durationDays": 1, "entries": 1,
      ] as NSDictionary)
    let forearm = spots[1]
    #expect(forearm["entries"] as? Int == 17)
    #expect(forearm["durationDays"] as? Int == 40)
    let size = try #require(forearm["size"] as? [String: Any])
    #expect(Set(size.keys) == ["firstMm", "lastMm", "slopeMmPerDay", "interval", "days"])
    #expect(size["days"] as? Int == 6)
    #expect((size["interval"] as? [Double])?.count == 2)
    let itch = try #require(forearm["itch"] as? [String: Any])
    #expect(itch["last"] as? Int == 5)
    #expect(itch["thisWeek"] as? Double == (5 + 4 + 5 + 4 + 5 + 4 + 5) / 7.0)
    #expect(itch["lastWeek"] as? Double != nil)
  }

  @Test(
    "leaves out what too few days tell",
    arguments: [(1, false, false), (2, true, false), (4, true, false), (5, true, true)])
  func fewDays(days: Int, hasSlope: Bool, hasInterval: Bool) throws {
    for day in 0..<days { world.spotter("log nose -s \(4 + day) -i 2 --date 2026-03-\(31 - day)") }
    let spots = try object(world.spotter("report --json").output)["spots"] as? [[String: Any]]
    let size = try #require(spots?.first?["size"] as? [String: Any])
    #expect((size["slopeMmPerDay"] != nil) == hasSlope)
    #expect((size["interval"] != nil) == hasInterval)
    let itch = try #require(spots?.first?["itch"] as? [String: Any])
    #expect((itch["thisWeek"] != nil) == (days >= 4))
    #expect(itch["lastWeek"] == nil)
  }

  @Test("judges the journal as it stood on a day") func asOf() throws {
    let report = try report("--as-of 2026-03-10 --last 2w --persist-days 10")
    #expect(report["period"] as? [String: String] == ["from": "2026-02-25", "to": "2026-03-10"])
    let spots = try #require(report["spots"] as? [[String: Any]])
    #expect(spots.compactMap { $0["name"] as? String } == ["left-forearm", "nape"])
    let rules = (report["findings"] as? [[String: Any]])?.map { $0["rule"] as? String }
    #expect(rules == ["R1", "I5", "I10", "I10"])
  }

  @Test(
    "exits by its urgency, if asked",
    arguments: [
      ("log chest", 0), ("log chest --first-noticed 2026-03-15", 10),
      ("log chest --first-noticed 2026-03-01", 11), ("log chest --blanches no", 12),
      ("log chest --blanches no --symptom fever", 13),
    ] as [(String, Int32)])
  func exitCode(line: String, status: Int32) throws {
    world.spotter(line)
    #expect(world.spotter("report").status == 0)
    let outcome = world.spotter("report --exit-code")
    #expect(outcome.status == status)
    #expect(outcome.remarks.isEmpty)
    #expect(outcome.output.contains("Week of"))
  }

  @Test("marks what was acknowledged with its day") func acknowledged() throws {
    _ = try world.write(
      """
      {"date":"2026-03-31","site":"chest","firstNoticed":"2026-01-01"}
      {"date":"2026-03-31","type":"acknowledge","rule":"D6","spot":"chest","urgency":"two-weeks"}
      """, to: "d.ndjson")
    world.spotter("import d.ndjson")
    let report = try object(world.spotter("report --json").output)
    let finding = (report["findings"] as? [[String: Any]])?.first
    #expect(finding?["acknowledged"] as? String == "2026-03-31")
    #expect(report["urgency"] as? String == "self-care")
    #expect(world.spotter("report").output.contains("Seen to on 31 March"))
  }

  @Test("says that nothing was logged, before the first entry") func beforeAll() {
    world.spotter("log chest")
    let text = world.spotter("report --as-of 2026-01-01").output
    #expect(text.contains("No spot was logged"))
    #expect(!text.contains("None of the advice"))
  }

  @Test("never says that all is well") func nothing() {
    world.spotter("log chest")
    let text = world.spotter("report").output
    #expect(text.contains("None of the advice"))
    #expect(text.contains("sign that all is well"))
    #expect(text.contains("it does not diagnose"))
  }
}
