import SpotterAnalysis
import SpotterModel
import SpotterTestSupport

extension RuleTable {
  /// A remedy on 5 days, the first of them 7 days ago.
  private static func cared(
    with remedy: String = "aloe-vera", on days: [Int] = [7, 5, 3, 1, 0], spot: String? = nil,
    _ then: @escaping @Sendable (inout SampleDiary) -> Void
  ) -> @Sendable (inout SampleDiary) -> Void {
    {
      for ago in days { $0.care(remedy, ago: ago, spot: spot) }
      then(&$0)
    }
  }

  private static let steadyItch: @Sendable (inout SampleDiary) -> Void = {
    $0.itch(before: [4, 4, 4, 4], now: [4, 4, 4, 4])
  }

  private static let steadySize: @Sendable (inout SampleDiary) -> Void = {
    $0.measure([(6, 8), (4, 8), (2, 8), (0, 8)])
  }

  static let homeCareFailing = RuleTable(.homeCareFailing, care + trends)

  private static let care: [RuleCase] = [
    .fires(
      "5 days since 7 days ago, itch as before", .routine, entries: Array(1...13),
      values: [
        "careDays": 5, "limitCareDays": 5, "firstCareDaysAgo": 7, "limitFirstCareDaysAgo": 7,
        "itchChange": 0, "limitItchChange": -2, "scoredDays": 8, "slopePointsPerDay": 0,
      ], cared(steadyItch)),
    .silent("4 days", cared(on: [7, 5, 3, 0], steadyItch)),
    .silent("4 days, on one of them twice", cared(on: [7, 5, 3, 0, 0], steadyItch)),
    .silent("5 days since 6 days ago", cared(on: [6, 5, 3, 1, 0], steadyItch)),
    .fires("5 days since 13 days ago", .routine, cared(on: [13, 12, 11, 10, 9], steadyItch)),
    .silent("the first of 5 days is 14 days ago", cared(on: [14, 12, 11, 10, 9], steadyItch)),
    .silent("2 and 3 days of two remedies") {
      cared(with: "oatmeal-bath", on: [7, 5], cared(on: [3, 1, 0], steadyItch))(&$0)
    },
    .fires("5 days of one remedy, 1 of another", .routine, entries: Array(2...14)) {
      cared(with: "oatmeal-bath", on: [7], cared(steadyItch))(&$0)
    },
    .fires(
      "5 days of each of two remedies", .routine,
      values: ["careDays": 5, "firstCareDaysAgo": 13]
    ) {
      cared(with: "oatmeal-bath", on: [13, 12, 11, 10, 9], cared(steadyItch))(&$0)
    },
    .fires("for this spot", .routine, cared(spot: "chest", steadyItch)),
    .silent("for another spot", cared(spot: "left shin", steadyItch)),
    .fires("for this spot and for all", .routine) {
      cared(on: [7, 5], cared(on: [3, 1, 0], spot: "chest", steadyItch))(&$0)
    },
    .fires(
      "from before the spot", .routine,
      cared(on: [13, 12, 11, 10, 9]) { $0.measure([(3, 8), (2, 8), (1, 8), (0, 8)]) }),
    .silent(
      "healed",
      cared {
        steadyItch(&$0); $0.gone(ago: 0)
      }),
    .silent("no remedy", steadyItch),
  ]

  private static let trends: [RuleCase] = [
    .silent("neither size nor itch known", cared { $0.see(ago: 0) }),
    .silent(
      "3 sizes, 3 scores a week",
      cared {
        $0.itch(before: [4, 4, 4], now: [4, 4, 4]); $0.measure([(4, 8), (2, 8), (0, 8)])
      }),
    .silent("itch 2 points less", cared { $0.itch(before: [6, 6, 6, 6], now: [4, 4, 4, 4]) }),
    .fires(
      "itch 1.75 points less", .routine,
      cared { $0.itch(before: [6, 6, 6, 6], now: [4, 4, 4, 5]) }),
    .fires(
      "as large as before, on 4 days", .routine, entries: Array(1...9),
      values: ["gainMm": 0, "limitGainMm": -2, "measuredDays": 4, "spanDays": 6], cared(steadySize)),
    .silent("2 mm smaller", cared { $0.measure([(3, 8), (2, 7.5), (1, 6.5), (0, 6)]) }),
    .fires(
      "1.8 mm smaller", .routine,
      cared { $0.measure([(3, 8), (2, 7.4), (1, 6.8), (0, 6.2)]) }),
    .silent(
      "as large, but itches less",
      cared {
        steadySize(&$0); $0.itch(before: [6, 6, 6, 6], now: [4, 4, 4, 4])
      }),
    .silent(
      "smaller, but itches as before",
      cared {
        $0.measure([(3, 8), (2, 7), (1, 6), (0, 5)]); steadyItch(&$0)
      }),
    .fires(
      "latest size 13 days ago", .routine,
      cared {
        $0.measure([(19, 8), (17, 8), (15, 8), (13, 8)]); $0.see(ago: 0)
      }),
    .silent(
      "latest size 14 days ago",
      cared {
        $0.measure([(20, 8), (18, 8), (16, 8), (14, 8)]); $0.see(ago: 0)
      }),
    .fires(
      "itch 2 points less where the setting asks for 3", .routine,
      cared {
        $0.set(.itchRiseDelta, "3"); $0.itch(before: [6, 6, 6, 6], now: [4, 4, 4, 4])
      }),
    .fires(
      "itches and grows more", .routine,
      cared {
        $0.measure([(3, 5), (2, 6), (1, 7), (0, 8)]);
        $0.itch(before: [2, 2, 2, 2], now: [6, 6, 6, 6])
      }),
  ]
}
