import SpotterAnalysis
import SpotterModel
import SpotterTestSupport
import Testing

extension RuleTable {
  private static let enough: [(ago: Int, size: Double)] = [(13, 6), (9, 6), (5, 6), (0, 6)]

  static let tooFewData = RuleTable(
    .tooFewData,
    [
      .fires(
        "3 measured days in 14", .selfCare, entries: [2, 3, 4, 5],
        values: [
          "measuredDays": 3, "limitMeasuredDays": 4, "spanDays": 9, "limitSpanDays": 3,
        ]
      ) {
        $0.measure([(14, 6)]); $0.measure(Array(enough.dropFirst())); $0.see(ago: 0)
      },
      .silent("4 measured days in 14") { $0.measure(enough) },
      .fires("the fourth is 14 days ago", .selfCare) {
        $0.measure([(14, 6), (9, 6), (5, 6), (0, 6)])
      },
      .fires("4 sizes on 3 days", .selfCare) { $0.measure([(9, 6), (5, 6), (0, 6), (0, 6)]) },
      .fires("one of 4 by eye", .selfCare) {
        $0.measure(Array(enough.dropFirst())); $0.see(ago: 13, size: 6, by: .eye)
      },
      .fires("never measured", .selfCare) { $0.see(ago: 0) },
      .fires("last seen 14 days ago", .selfCare, entries: [1]) { $0.see(ago: 14) },
      .silent("4 days that span 3") { $0.measure([(3, 6), (2, 6), (1, 6), (0, 6)]) },
      .fires("4 days that span less than the setting", .selfCare) {
        $0.set(.growMinSpanDays, "4")
        $0.measure([(3, 6), (2, 6), (1, 6), (0, 6)])
      },
      .fires("4 measured days where the setting asks for 5", .selfCare) {
        $0.set(.growMinN, "5")
        $0.measure(enough)
      },
      .fires(
        "itch on 3 days of this week", .selfCare,
        values: ["itchDaysThisWeek": 3, "itchDaysLastWeek": 4, "limitItchDays": 4]
      ) {
        $0.measure(enough)
        for ago in [0, 1, 2, 8, 10, 11, 12] { $0.see(ago: ago, itch: 2) }
      },
      .fires("itch on 3 days of last week", .selfCare) {
        $0.measure(enough)
        for ago in [0, 1, 2, 3, 8, 10, 11] { $0.see(ago: ago, itch: 2) }
      },
      .silent("itch on 4 days of each week") {
        $0.measure(enough)
        for ago in [0, 1, 2, 3, 8, 10, 11, 12] { $0.see(ago: ago, itch: 2) }
      },
      .silent("3 scores, all 0") {
        $0.measure(enough)
        for ago in [0, 1, 2] { $0.see(ago: ago, itch: 0) }
      },
      .silent("itch 14 days ago only") {
        $0.measure(enough)
        $0.see(ago: 14, itch: 5)
        $0.see(ago: 0, itch: 0)
      },
      .silent("the symptom is no score") {
        $0.measure(enough)
        $0.see(ago: 0, symptoms: [.itch])
      },
      .silent("healed") {
        $0.see(ago: 1); $0.gone(ago: 0)
      },
    ])
}

@Suite("I10 too-few-data") struct TooFewDataTests {
  @Test(
    "says how many days are still needed",
    arguments: [
      ([0], "3 days with a size and two weeks in a row with 4 itch scores each"),
      ([0, 7, 8, 9, 10], "3 days with a size and 3 days with an itch score"),
      ([0, 1, 2, 3], "3 days with a size and another week with 4 itch scores"),
      ([0, 1, 2, 3, 7, 8, 9, 10], "3 days with a size"),
    ])
  func needs(scored: [Int], needed: String) throws {
    var diary = SampleDiary()
    for ago in scored { diary.see(ago: ago, size: ago == 0 ? 4 : nil, itch: 3) }
    let finding = try #require(diary.assessment.findings.first { $0.rule == "I10" })
    #expect(finding.detail == "It still takes \(needed).")
  }
}
