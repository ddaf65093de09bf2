import SpotterAnalysis
import SpotterModel
import SpotterTestSupport
import Testing

@Suite("I5 data-gap") struct DataGapTests {
  static let cases: [RuleCase] = [
    .fires("last seen 7 days ago", .selfCare) { $0.see(ago: 7) },
    .silent("last seen 6 days ago") { $0.see(ago: 6) },
    .fires("last seen 14 days ago", .selfCare) { $0.see(ago: 14) },
    .silent("lapsed") { $0.see(ago: 15) },
    .silent("healed") {
      $0.see(ago: 9); $0.gone(ago: 8)
    },
    .fires("3 days where the setting says so", .selfCare) {
      $0.set(.staleDays, "3")
      $0.see(ago: 3)
    },
  ]

  @Test(arguments: cases) func table(row: RuleCase) throws { try row.check(.dataGap) }
}

@Suite("I9 improving") struct ImprovingTests {
  static func itch(_ diary: inout SampleDiary, before: [Int?], now: [Int?]) {
    for (index, score) in (before + now).enumerated() {
      if let score { diary.see(ago: 13 - index, itch: score) }
    }
  }

  static let cases: [RuleCase] = [
    .fires("shrinking by 3 mm on 4 days", .selfCare) {
      $0.measure([(3, 9), (2, 8), (1, 7), (0, 6)])
    },
    .silent("shrinking by 1.5 mm") { $0.measure([(3, 9), (2, 8.5), (1, 8), (0, 7.5)]) },
    .silent("shrinking on 3 days") { $0.measure([(3, 9), (1, 7), (0, 5)]) },
    .fires("latest size 13 days ago", .selfCare) {
      $0.measure([(16, 9), (15, 8), (14, 7), (13, 6)])
    },
    .silent("latest size 14 days ago") { $0.measure([(17, 9), (16, 8), (15, 7), (14, 6)]) },
    .silent("growing") { $0.measure([(3, 6), (2, 7), (1, 8), (0, 9)]) },
    .fires("itch falls by 2 points", .selfCare) { diary in
      itch(&diary, before: [5, 5, 5, 5, nil, nil, nil], now: [3, 3, 3, 3, nil, nil, nil])
    },
    .silent("itch falls by 1.75 points") { diary in
      itch(&diary, before: [5, 5, 5, 5, nil, nil, nil], now: [3, 3, 3, 4, nil, nil, nil])
    },
    .silent("3 days of itch this week") { diary in
      itch(&diary, before: [8, 8, 8, 8, 8, 8, 8], now: [0, 0, 0, nil, nil, nil, nil])
    },
    .silent("3 days of itch last week") { diary in
      itch(&diary, before: [8, 8, 8, nil, nil, nil, nil], now: [0, 0, 0, 0, 0, 0, 0])
    },
    .silent("itch of an episode before") { diary in
      itch(&diary, before: [8, 8, 8, 8, 8, nil, nil], now: [0, 0, 0, 0, 0, 0, 0])
      diary.gone(ago: 7)
    },
    .silent("healed") {
      $0.measure([(4, 9), (3, 8), (2, 7), (1, 6)]); $0.gone(ago: 0)
    },
  ]

  @Test(arguments: cases) func table(row: RuleCase) throws { try row.check(.improving) }
}

@Suite("I10 too-few-data") struct TooFewDataTests {
  static let enough: [(ago: Int, size: Double)] = [(13, 6), (9, 6), (5, 6), (0, 6)]

  static let cases: [RuleCase] = [
    .silent("4 measured days in 14") { $0.measure(enough) },
    .fires("3 measured days in 14", .selfCare) { $0.measure(Array(enough.dropFirst())) },
    .fires("the fourth is 14 days ago", .selfCare) {
      $0.measure([(14, 6), (9, 6), (5, 6), (0, 6)])
    },
    .fires("never measured", .selfCare) { $0.see(ago: 0) },
    .silent("4 days that span 3") { $0.measure([(3, 6), (2, 6), (1, 6), (0, 6)]) },
    .fires("4 days that span less than the setting", .selfCare) {
      $0.set(.growMinSpanDays, "4")
      $0.measure([(3, 6), (2, 6), (1, 6), (0, 6)])
    },
    .fires("itch on 3 days of this week", .selfCare) { diary in
      diary.measure(enough)
      for ago in [0, 1, 2, 8, 10, 11, 12] { diary.see(ago: ago, itch: 2) }
    },
    .silent("itch on 4 days of each week") { diary in
      diary.measure(enough)
      for ago in [0, 1, 2, 3, 8, 10, 11, 12] { diary.see(ago: ago, itch: 2) }
    },
    .silent("3 scores, all 0") { diary in
      diary.measure(enough)
      for ago in [0, 1, 2] { diary.see(ago: ago, itch: 0) }
    },
    .silent("the symptom is no score") { diary in
      diary.measure(enough)
      diary.see(ago: 0, symptoms: [.itch])
    },
    .silent("healed") {
      $0.see(ago: 1); $0.gone(ago: 0)
    },
  ]

  @Test(arguments: cases) func table(row: RuleCase) throws { try row.check(.tooFewData) }

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
