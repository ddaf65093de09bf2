import Foundation
import SpotterAnalysis
import SpotterModel
import SpotterTestSupport
import Testing

extension RuleTable {
  /// A size a week for five weeks, the last one on a day.
  private static func weekly(
    _ sizes: Double..., until ago: Int = 0
  ) -> [(ago: Int, size: Double)] {
    sizes.enumerated().map { (ago: ago + 7 * (sizes.count - 1 - $0), size: $1) }
  }

  static let growSlow = RuleTable(
    .growSlow,
    [
      .fires(
        "2 mm in 5 weeks", .twoWeeks, entries: [1, 2, 3, 4, 5],
        values: ["weeks": 5, "limitWeeks": 5, "gainMm": 2, "limitGainMm": 2, "p": 1.0 / 120]
      ) { $0.measure(weekly(6, 6.5, 7, 7.5, 8)) },
      .silent("1.9 mm in 5 weeks") { $0.measure(weekly(6, 6.475, 6.95, 7.425, 7.9)) },
      .silent("4 weeks") { $0.measure(weekly(6, 7, 8, 9)) },
      .silent("two weeks that are equal: p is 0.017") { $0.measure(weekly(6, 7, 7, 8, 9)) },
      .fires("6 weeks of which two are equal", .twoWeeks) { $0.measure(weekly(6, 7, 7, 8, 9, 10)) },
      .fires("a fifth above 21 mm", .twoWeeks) { $0.measure(weekly(20, 21.1, 22.2, 23.3, 24.4)) },
      .silent("less than a fifth above 21 mm") { $0.measure(weekly(20, 21, 22, 23, 24)) },
      .fires("5 of 8 weeks, the first size 55 days before the last", .twoWeeks) {
        $0.measure([(55, 6), (41, 7), (27, 8), (13, 9), (0, 10)])
      },
      .silent("the first of 5 sizes 56 days before the last") {
        $0.measure([(56, 6), (41, 7), (27, 8), (13, 9), (0, 10)])
      },
      .silent("two sizes of one week are one: their median") {
        $0.measure([(21, 6), (14, 7), (7, 8), (3, 9), (0, 10)])
      },
      .silent("one mistyped size") { $0.measure(weekly(6, 6, 60, 6, 6)) },
      .silent("shrinking") { $0.measure(weekly(8, 7.5, 7, 6.5, 6)) },
      .fires("latest size 13 days ago", .twoWeeks) {
        $0.measure(weekly(6, 7, 8, 9, 10, until: 13)); $0.see(ago: 0)
      },
      .silent("latest size 14 days ago") {
        $0.measure(weekly(6, 7, 8, 9, 10, until: 14)); $0.see(ago: 0)
      },
      .fires("all by eye", .twoWeeks) {
        for (ago, size) in weekly(6, 7, 8, 9, 10) { $0.see(ago: ago, size: size, by: .eye) }
      },
      .silent("one of 5 weeks by eye") {
        $0.measure(weekly(6, 7, 8, 9, until: 7))
        $0.see(ago: 0, size: 10, by: .eye)
      },
      .silent("gone in between") {
        $0.measure(weekly(6, 7, 8, 9, 10)); $0.gone(ago: 15)
      },
      .silent("healed") {
        $0.measure(weekly(6, 7, 8, 9, 10, until: 1)); $0.gone(ago: 0)
      },
      .fires("a confirmed lasting kind", .twoWeeks) {
        $0.see(ago: 28, kind: "cherry-angioma", confirmed: true)
        $0.measure(weekly(6, 7, 8, 9, 10))
      },
      .silent("5 weeks where the setting asks for 6") {
        $0.set(.growSlowMinWeeks, "6")
        $0.measure(weekly(6, 7, 8, 9, 10))
      },
      .silent("5 weeks where the setting looks at 4") {
        $0.set(.growSlowWindowWeeks, "4")
        $0.measure(weekly(6, 7, 8, 9, 10))
      },
      .silent("p is 0.0083 where the setting asks for 0.005") {
        $0.set(.growSlowAlpha, "0.005")
        $0.measure(weekly(6, 7, 8, 9, 10))
      },
      .silent("2 mm where the setting asks for 2.1") {
        $0.set(.sdcAbsolute, "2.1")
        $0.measure(weekly(6, 6.5, 7, 7.5, 8))
      },
    ])
}

@Suite("D2 grow-slow") struct GrowSlowTests {
  @Test(
    "is hidden by faster growth",
    arguments: [(14.0, "D12"), (6.5, "P13")])
  func hidden(doublingDays: Double, stronger: String) {
    var diary = SampleDiary()
    diary.measure(
      stride(from: 28, through: 0, by: -2).map { ago in
        (ago: ago, size: 10 * exp2(Double(28 - ago) / (2 * doublingDays)))
      })
    #expect(!Rule.growSlow.findings(in: diary.examination).isEmpty)
    #expect(diary.codes.filter { ["P13", "D12", "D2"].contains($0) } == [stronger])
  }
}
