import Foundation
import SpotterAnalysis
import SpotterModel
import SpotterTestSupport
import Testing

@Suite("D12 grow-mod") struct GrowModTests {
  /// Six days, rising by 6 mm from 20 mm: the area doubles in 6.6 days.
  static let growing: [(ago: Int, size: Double)] = [
    (5, 20), (4, 21.2), (3, 22.4), (2, 23.6), (1, 24.8), (0, 26),
  ]

  /// Fourteen measured days of a spot whose area doubles in so many days, from 10 mm.
  static func slow(_ days: Double) -> [(ago: Int, size: Double)] {
    (0..<15).map { index in
      (ago: 14 - index, size: 10 * exp2(Double(index) / (2 * days)))
    }
  }

  static let cases: [RuleCase] = [
    .fires("6 rising days", .twoWeeks) { $0.measure(growing) },
    .silent("5 rising days: the day before had only 4") { $0.measure(Array(growing.dropFirst())) },
    .silent("not so on the measured day before") {
      $0.measure([(5, 20), (4, 21), (3, 22), (2, 23), (1, 22), (0, 26)])
    },
    // By default the smallest gain asks for more than a doubling in 28 days brings in two weeks.
    .fires("the area doubles in 27.9 days, the gain asked for is small", .twoWeeks) {
      $0.set(.sdcRelative, "0.1")
      $0.set(.sdcAbsolute, "0.5")
      $0.measure(slow(27.9))
    },
    .silent("the area doubles in 28.1 days, the gain asked for is small") {
      $0.set(.sdcRelative, "0.1")
      $0.set(.sdcAbsolute, "0.5")
      $0.measure(slow(28.1))
    },
    .fires("latest size 13 days ago", .twoWeeks) { diary in
      diary.measure(growing.map { ($0.ago + 13, $0.size) })
    },
    .silent("latest size 14 days ago") { diary in
      diary.measure(growing.map { ($0.ago + 14, $0.size) })
    },
  ]

  @Test(arguments: cases) func table(row: RuleCase) throws { try row.check(.growMod) }

  @Test("is hidden by P13") func hidden() {
    var diary = SampleDiary()
    diary.measure([(8, 4), (6, 4.5), (5, 5), (3, 6), (1, 7), (0, 7.5)])
    #expect(diary.codes.contains("P13"))
    #expect(!diary.codes.contains("D12"))
  }
}
