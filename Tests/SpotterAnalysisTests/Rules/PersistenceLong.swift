import SpotterAnalysis
import SpotterModel
import SpotterTestSupport
import Testing

extension RuleTable {
  static let persistenceLong = RuleTable(
    .persistenceLong,
    [
      .fires(
        "there for 28 days", .twoWeeks, entries: [1, 3],
        values: ["durationDays": 28, "limitDays": 28]
      ) {
        $0.see(ago: 27); $0.see(ago: 14); $0.see(ago: 0)
      },
      .silent("there for 27 days") {
        $0.see(ago: 26); $0.see(ago: 13); $0.see(ago: 0)
      },
      .fires("there for 28 days, though shrinking", .twoWeeks) {
        $0.measure([(27, 12), (13, 12), (6, 12), (4, 10), (2, 8), (0, 6)])
      },
      .fires("last seen on the 13th day before", .twoWeeks) {
        $0.see(ago: 43); $0.see(ago: 28); $0.see(ago: 13)
      },
      .silent("last seen on the 14th day before") {
        $0.see(ago: 44); $0.see(ago: 29); $0.see(ago: 14)
      },
      .silent("gone in between") {
        $0.see(ago: 27); $0.gone(ago: 14); $0.see(ago: 0)
      },
      .silent("healed") {
        $0.see(ago: 28); $0.see(ago: 14); $0.see(ago: 1); $0.gone(ago: 0)
      },
      .silent("a confirmed lasting kind") {
        $0.see(ago: 0, kind: "eczema", confirmed: true, noticed: 100)
      },
      .fires("an unconfirmed lasting kind", .twoWeeks) {
        $0.see(ago: 0, kind: "eczema", noticed: 100)
      },
      .fires("a confirmed kind that does not last", .twoWeeks) {
        $0.see(ago: 0, kind: "insect-bite", confirmed: true, noticed: 100)
      },
      .fires("the setting is 40 days", .twoWeeks) {
        $0.set(.persistEscalateDays, "40")
        $0.see(ago: 0, noticed: 39)
      },
      .silent("one day less than the setting") {
        $0.set(.persistEscalateDays, "40")
        $0.see(ago: 0, noticed: 38)
      },
    ])
}

@Suite("D6 persistence-long") struct PersistenceLongTests {
  @Test("hides R1 on the same spot, and only there") func hidesShorter() {
    var diary = SampleDiary()
    diary.see(ago: 0, noticed: 30)
    diary.see("left shin", ago: 0, noticed: 20)
    let findings = diary.assessment.findings
    #expect(findings.filter { $0.spot?.name == "chest" }.map(\.rule) == ["D6", "I10"])
    #expect(findings.filter { $0.spot?.name == "left shin" }.map(\.rule) == ["R1", "I10"])
  }
}
