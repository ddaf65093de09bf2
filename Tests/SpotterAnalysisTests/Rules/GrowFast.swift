import Foundation
import SpotterAnalysis
import SpotterModel
import SpotterTestSupport
import Testing

extension RuleTable {
  static let growFast = RuleTable(
    .growFast,
    [
      .fires(
        "the worked example: 4 to 7.5 mm in 8 days", .prompt, entries: [1, 2, 4, 5, 6, 7],
        values: ["slopeMmPerDay": 0.5, "gainMm": 4, "limitGainMm": 2, "measuredDays": 6]
      ) {
        $0.measure([(8, 4), (6, 4.5)])
        $0.see(ago: 6, itch: 2)
        $0.measure([(5, 5), (3, 6), (1, 7), (0, 7.5)])
      },
      .fires("4 days, span 3, rising throughout", .prompt) {
        $0.measure([(3, 6), (2, 7), (1, 8), (0, 9)])
      },
      .silent("3 days only") { $0.measure([(3, 6), (1, 8), (0, 10)]) },
      .silent("a tie among 4 days: p is 0.083") { $0.measure([(3, 6), (2, 8), (1, 8), (0, 10)]) },
      .silent("gain 1.9 mm, below the 2 mm a ruler can tell") {
        $0.measure([(4, 3), (3, 3.5), (2, 3.9), (1, 4.4), (0, 4.9)])
      },
      .fires("gain 2 mm", .prompt) { $0.measure([(4, 3), (3, 3.5), (2, 4), (1, 4.5), (0, 5)]) },
      // 10 mm that grow by 7 %, or by 5 %, every other day: only the doubling time differs.
      .fires("the area doubles in 6.9 days, gain 5 mm", .prompt) { $0.measure(doubling(in: 6.9)) },
      .silent("the area doubles in 7.1 days, gain 5 mm") { $0.measure(doubling(in: 7.1)) },
      .fires("latest size 6 days ago", .prompt) {
        $0.measure([(9, 6), (8, 7), (7, 8), (6, 9)])
      },
      .silent("latest size 7 days ago") { $0.measure([(10, 6), (9, 7), (8, 8), (7, 9)]) },
      .silent("sizes by eye are left out beside a ruler's") {
        $0.measure([(3, 6), (2, 7), (0, 9)])
        $0.see(ago: 1, size: 8, by: .eye)
      },
      .fires("all by eye", .prompt) {
        for (ago, size) in [(3, 6.0), (2, 7), (1, 8), (0, 9)] {
          $0.see(ago: ago, size: size, by: .eye)
        }
      },
      .silent("one mistyped size among stable ones") {
        $0.measure([(6, 6), (5, 6), (4, 60), (3, 6), (2, 6), (1, 6)])
      },
      .silent("stable with a ruler's noise") {
        $0.measure([(14, 6), (11, 5.5), (10, 6.5), (7, 6), (4, 5.5), (0, 6)])
      },
      .silent("a window of 3 days holds too few") {
        $0.set(.growWindowDays, "3")
        $0.measure([(3, 6), (2, 7), (1, 8), (0, 9)])
      },
      .silent("spans 3 days where the setting asks for 4") {
        $0.set(.growMinSpanDays, "4")
        $0.measure([(3, 6), (2, 7), (1, 8), (0, 9)])
      },
      .silent("4 days where the setting asks for 5") {
        $0.set(.growMinN, "5")
        $0.measure([(3, 6), (2, 7), (1, 8), (0, 9)])
      },
      .silent("4 rising days where the error level is 0.04") {
        $0.set(.growFastAlpha, "0.04")
        $0.measure([(3, 6), (2, 7), (1, 8), (0, 9)])
      },
      .silent("a gain of 3 mm where 3.1 mm is asked for") {
        $0.set(.sdcAbsolute, "3.1")
        $0.measure([(3, 6), (2, 7), (1, 8), (0, 9)])
      },
      .silent("the fourth day is 14 days before the latest") {
        $0.measure([(14, 4), (3, 6), (1, 8), (0, 10)])
      },
      .fires("the fourth day is 13 days before the latest", .prompt) {
        $0.measure([(13, 4), (3, 8), (1, 10), (0, 12)])
      },
      .silent("gone since") {
        $0.measure([(4, 6), (3, 7), (2, 8), (1, 9)]); $0.gone(ago: 0)
      },
    ])

  /// Eight measured days of a spot whose area doubles in so many days, from 10 mm.
  private static func doubling(in days: Double) -> [(ago: Int, size: Double)] {
    (0..<8).map { index in
      (ago: 7 - index, size: 10 * exp2(Double(index) / (2 * days)))
    }
  }
}

@Suite("P13 grow-fast") struct GrowFastTests {
  @Test("gives the numbers of the worked example") func evidence() throws {
    var diary = SampleDiary()
    diary.measure([(8, 4), (6, 4.5), (5, 5), (3, 6), (1, 7), (0, 7.5)])
    let finding = try #require(diary.assessment.findings.first { $0.rule == "P13" })
    let values = Dictionary(
      uniqueKeysWithValues: finding.evidence.values.map { ($0.name, $0.number) })
    #expect(abs(try #require(values["slopeMmPerDay"]) - 0.5) < 1e-9)
    #expect(abs(try #require(values["gainMm"]) - 4) < 1e-9)
    #expect(abs(try #require(values["areaDoublingDays"]) - 4.273775) < 1e-5)
    #expect(abs(try #require(values["p"]) - 0.00138889) < 1e-8)
  }

  @Test("says that an area doubles in 1 day") func oneDay() throws {
    var diary = SampleDiary()
    diary.measure([(3, 4), (2, 5.65685), (1, 8), (0, 11.3137)])
    let finding = try #require(Rule.growFast.findings(in: diary.examination).first)
    #expect(finding.summary.contains("its area doubles in about 1 day (7 or fewer count)."))
  }
}
