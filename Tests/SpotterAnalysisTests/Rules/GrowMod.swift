import Foundation
import SpotterAnalysis
import SpotterModel
import SpotterTestSupport
import Testing

extension RuleTable {
  /// Six days, rising by 6 mm from 20 mm: the area doubles in 6.6 days.
  private static let growing: [(ago: Int, size: Double)] = [
    (5, 20), (4, 21.2), (3, 22.4), (2, 23.6), (1, 24.8), (0, 26),
  ]

  /// Fifteen measured days of a spot whose area doubles in so many days, from 10 mm.
  private static func doubling(in days: Double) -> [(ago: Int, size: Double)] {
    (0..<15).map { index in
      (ago: 14 - index, size: 10 * exp2(Double(index) / (2 * days)))
    }
  }

  static let growMod = RuleTable(
    .growMod,
    [
      .fires(
        "6 rising days", .twoWeeks, entries: [1, 2, 3, 4, 5, 6],
        values: [
          "measuredDays": 6, "spanDays": 5, "gainMm": 6, "limitGainMm": 4.24, "p": 1.0 / 720,
          "limitDoublingDays": 28, "limitP": 0.01,
        ]
      ) { $0.measure(growing) },
      .silent("5 rising days: the day before had only 4") {
        $0.measure(Array(growing.dropFirst()))
      },
      .silent("not so on the measured day before") {
        $0.measure([(5, 20), (4, 21), (3, 22), (2, 23), (1, 22), (0, 26)])
      },
      .silent("not so on the last measured day") {
        $0.measure([(6, 20), (5, 21.2), (4, 22.4), (3, 23.6), (2, 24.8), (1, 26), (0, 20)])
      },
      .silent("gain 4 mm, less than a fifth of 21 mm") {
        $0.measure([(5, 20), (4, 20.8), (3, 21.6), (2, 22.4), (1, 23.2), (0, 24)])
      },
      // By default the smallest gain asks for more than a doubling in 28 days brings in two weeks.
      .fires("the area doubles in 27.9 days, the gain asked for is small", .twoWeeks) {
        $0.set(.sdcRelative, "0.1")
        $0.set(.sdcAbsolute, "0.5")
        $0.measure(doubling(in: 27.9))
      },
      .silent("the area doubles in 28.1 days, the gain asked for is small") {
        $0.set(.sdcRelative, "0.1")
        $0.set(.sdcAbsolute, "0.5")
        $0.measure(doubling(in: 28.1))
      },
      .fires("latest size 13 days ago", .twoWeeks) { diary in
        diary.measure(growing.map { ($0.ago + 13, $0.size) })
      },
      .silent("latest size 14 days ago") { diary in
        diary.measure(growing.map { ($0.ago + 14, $0.size) })
      },
      .silent("one of 6 sizes by eye") { diary in
        diary.measure(growing.filter { $0.ago != 3 })
        diary.see(ago: 3, size: 22.4, by: .eye)
      },
      .fires("all by eye", .twoWeeks) { diary in
        for (ago, size) in growing { diary.see(ago: ago, size: size, by: .eye) }
      },
      .silent("gone in between") {
        $0.measure(growing.map { ($0.ago * 2, $0.size) }); $0.gone(ago: 5)
      },
      .silent("healed") {
        $0.measure(growing.map { ($0.ago + 1, $0.size) }); $0.gone(ago: 0)
      },
      .fires("a confirmed lasting kind", .twoWeeks) {
        $0.measure(growing); $0.see(ago: 0, kind: "rosacea", confirmed: true)
      },
      .silent("p is 0.0083 on the day before where the setting asks for 0.005") {
        $0.set(.growModAlpha, "0.005")
        $0.measure(growing)
      },
      .silent("5 rising days, even where the setting would take the 4 of the day before") {
        $0.set(.growModAlpha, "0.05")
        $0.measure([(4, 20), (3, 22), (2, 24), (1, 26), (0, 28)])
      },
      .silent("6.6 days where the setting asks for 6") {
        $0.set(.growModDoublingDays, "6")
        $0.measure(growing)
      },
      .silent("a window of 4 days holds too few") {
        $0.set(.growWindowDays, "4")
        $0.measure(growing)
      },
    ])
}

@Suite("D12 grow-mod") struct GrowModTests {
  @Test("is hidden by P13") func hidden() {
    var diary = SampleDiary()
    diary.measure([(8, 4), (6, 4.5), (5, 5), (3, 6), (1, 7), (0, 7.5)])
    #expect(diary.codes.contains("P13"))
    #expect(!diary.codes.contains("D12"))
  }
}
