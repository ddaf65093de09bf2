import Foundation
import SpotterAnalysis
import SpotterModel
import SpotterTestSupport
import Testing

@Suite("P12 jump") struct JumpTests {
  static let cases: [RuleCase] = [
    .fires("5 mm more in 3 days", .prompt) { $0.measure([(3, 6), (0, 11)]) },
    .silent("4.9 mm more") { $0.measure([(3, 6), (0, 10.9)]) },
    .silent("5 mm more in 4 days") { $0.measure([(4, 6), (0, 11)]) },
    .fires("half as large again, above 10 mm", .prompt) { $0.measure([(1, 12), (0, 18)]) },
    .silent("5 mm more at 12 mm") { $0.measure([(1, 12), (0, 17)]) },
    .fires("six days ago, and still so", .prompt) { $0.measure([(7, 6), (6, 12), (0, 11)]) },
    .silent("seven days ago") { $0.measure([(8, 6), (7, 12), (0, 12)]) },
    .silent("one mistyped size, forgotten at the next") {
      $0.measure([(3, 6), (2, 60), (1, 6), (0, 6)])
    },
    .fires("a mistyped size that is the latest", .prompt) {
      $0.measure([(2, 6), (1, 6), (0, 60)])
    },
    .silent("not next to each other") { $0.measure([(3, 6), (2, 8.5), (1, 11), (0, 13.4)]) },
    .silent("by eye, once a ruler was used") {
      $0.see(ago: 2, size: 6)
      $0.see(ago: 1, size: 20, by: .eye)
    },
    .silent("two sizes on one day are one: their median") {
      $0.see(ago: 1, size: 6)
      $0.see(ago: 0, size: 6)
      $0.see(ago: 0, size: 14)
    },
    .silent("gone in between") {
      $0.see(ago: 2, size: 6)
      $0.gone(ago: 1)
      $0.see(ago: 0, size: 12)
    },
    .silent("without a size") {
      $0.see(ago: 1); $0.see(ago: 0, size: 12)
    },
  ]

  @Test(arguments: cases) func table(row: RuleCase) throws { try row.check(.jump) }
}

@Suite("P13 grow-fast") struct GrowFastTests {
  /// Eight measured days of a spot whose area doubles in so many days, from 10 mm.
  static func doubling(in days: Double) -> [(ago: Int, size: Double)] {
    (0..<8).map { index in
      (ago: 7 - index, size: 10 * exp2(Double(index) / (2 * days)))
    }
  }

  static let cases: [RuleCase] = [
    .fires("the worked example: 4 to 7.5 mm in 8 days", .prompt) {
      $0.measure([(8, 4), (6, 4.5), (5, 5), (3, 6), (1, 7), (0, 7.5)])
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
  ]

  @Test(arguments: cases) func table(row: RuleCase) throws { try row.check(.growFast) }

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
}

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
