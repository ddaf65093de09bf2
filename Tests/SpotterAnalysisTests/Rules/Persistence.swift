import SpotterAnalysis
import SpotterModel
import SpotterTestSupport
import Testing

extension RuleTable {
  static let persistence = RuleTable(
    .persistence,
    [
      .fires(
        "there for 14 days", .routine, entries: [1, 3],
        values: ["durationDays": 14, "limitDays": 14]
      ) {
        $0.see(ago: 13); $0.see(ago: 7); $0.see(ago: 0)
      },
      .silent("there for 13 days") {
        $0.see(ago: 12); $0.see(ago: 0)
      },
      .fires("first noticed 14 days ago, logged once", .routine) { $0.see(ago: 0, noticed: 13) },
      .silent("first noticed 13 days ago, logged once") { $0.see(ago: 0, noticed: 12) },
      .fires("last seen on the 13th day before", .routine) {
        $0.see(ago: 27); $0.see(ago: 13)
      },
      .silent("last seen on the 14th day before, though still open") {
        $0.see(ago: 28)
        $0.see(ago: 14)
      },
      .silent("logged once, long ago") { $0.see(ago: 12) },
      .silent("gone in between") {
        $0.see(ago: 20); $0.gone(ago: 10); $0.see(ago: 5); $0.see(ago: 0)
      },
      .silent("a silence of 15 days in between") {
        $0.see(ago: 26); $0.see(ago: 10); $0.see(ago: 0)
      },
      .fires("a silence of 14 days in between", .routine) {
        $0.see(ago: 25); $0.see(ago: 10)
      },
      .silent("healed") {
        $0.see(ago: 20); $0.see(ago: 2); $0.gone(ago: 1)
      },
      .silent("a confirmed lasting kind") {
        $0.see(ago: 20, kind: "rosacea", confirmed: true)
        $0.see(ago: 10)
        $0.see(ago: 0)
      },
      .fires("an unconfirmed lasting kind", .routine) {
        $0.see(ago: 20, kind: "rosacea")
        $0.see(ago: 10)
        $0.see(ago: 0)
      },
      .fires("a confirmed kind that does not last", .routine) {
        $0.see(ago: 20, kind: "insect-bite", confirmed: true)
        $0.see(ago: 10)
        $0.see(ago: 0)
      },
      .silent("20 days, but shrinking") {
        $0.measure([(19, 12), (6, 12), (4, 10), (2, 8), (0, 6)])
      },
      .fires("21 days, though shrinking", .routine, values: ["limitDays": 21]) {
        $0.measure([(20, 12), (6, 12), (4, 10), (2, 8), (0, 6)])
      },
      .silent("20 days, but it itches less") {
        $0.see(ago: 0, noticed: 19)
        $0.itch(before: [5, 5, 5, 5], now: [3, 3, 3, 3])
      },
      .fires("the setting is 10 days", .routine) {
        $0.set(.persistDays, "10")
        $0.see(ago: 9)
        $0.see(ago: 0)
      },
      .silent("16 days where the setting is 10, but shrinking") {
        $0.set(.persistDays, "10")
        $0.measure([(15, 12), (6, 12), (4, 10), (2, 8), (0, 6)])
      },
    ])
}

@Suite("R1 persistence") struct PersistenceTests {
  @Test("gives the duration, its limit, and the first and last entry") func evidence() throws {
    var diary = SampleDiary()
    let first = diary.see(ago: 15, noticed: 17)
    diary.see(ago: 8)
    let last = diary.see(ago: 1)
    let finding = try #require(diary.assessment.findings.first { $0.rule == "R1" })
    #expect(finding.evidence.entries == [first, last])
    #expect(finding.evidence.from == SampleDiary.asOf - 17)
    #expect(finding.evidence.to == SampleDiary.asOf - 1)
    #expect(finding.evidence.values.map(\.name) == ["durationDays", "limitDays"])
    #expect(finding.evidence.values.map(\.number) == [17, 14])
    #expect(finding.summary == "Chest: there for 17 days (limit 14).")
  }
}
