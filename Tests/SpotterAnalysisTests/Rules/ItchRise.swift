import SpotterAnalysis
import SpotterModel
import SpotterTestSupport

extension RuleTable {
  static let itchRise = RuleTable(
    .itchRise,
    [
      .fires(
        "the worked example: from 2.4 to 5", .routine, entries: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
        values: [
          "itchThisWeek": 5, "itchLastWeek": 2.4, "itchChange": 2.6, "limitItchChange": 2,
          "limitItchThisWeek": 4, "slopePointsPerDay": 0.3, "limitP": 0.01,
        ]
      ) { $0.itch(before: [2, 3, 2, nil, 3, 2, nil], now: [4, 5, nil, 5, 6, 5, nil]) },
      .fires("2 points, from 2 to 4", .routine, values: ["itchChange": 2]) {
        $0.itch(before: [2, 2, 2, 2, 2], now: [4, 4, 4, 4, 4])
      },
      .silent("1.8 points") { $0.itch(before: [2, 2, 2, 2, 3], now: [4, 4, 4, 4, 4]) },
      .silent("to 3.8, below moderate itch") {
        $0.itch(before: [1, 1, 1, 1, 1], now: [3, 4, 4, 4, 4])
      },
      .fires("4 scores and 5: p is 0.008", .routine) {
        $0.itch(before: [2, 2, 2, 2], now: [5, 5, 5, 5, 5])
      },
      .silent("4 scores and 4: p is 0.014") { $0.itch(before: [2, 2, 2, 2], now: [5, 5, 5, 5]) },
      .silent("3 scores this week") {
        $0.itch(before: [1, 1, 1, 1, 1, 1, 1], now: [9, 9, 9])
      },
      .silent("3 scores the week before") {
        $0.itch(before: [1, 1, 1], now: [9, 9, 9, 9, 9, 9, 9])
      },
      .silent("one bad day after another good one") {
        $0.itch(before: [2, 2, 2, 2, 2, 2, 2], now: [2, 2, 2, 2, 2, 2, 10])
      },
      .silent("gone between the weeks") {
        $0.itch(before: [1, 1, 1, 1, 1, 1], now: [9, 9, 9, 9, 9, 9])
        $0.gone(ago: 7)
      },
      .silent("healed") {
        $0.itch(before: [1, 1, 1, 1, 1, 1], now: [9, 9, 9, 9, 9])
        $0.gone(ago: 0)
      },
      .fires("a confirmed lasting kind", .routine) {
        $0.see(ago: 14, kind: "eczema", confirmed: true)
        $0.itch(before: [2, 2, 2, 2, 2], now: [4, 4, 4, 4, 4])
      },
      .silent("2 points where the setting asks for 3") {
        $0.set(.itchRiseDelta, "3")
        $0.itch(before: [2, 2, 2, 2, 2], now: [4, 4, 4, 4, 4])
      },
      .fires("to 3.8 where the setting is 3", .routine) {
        $0.set(.itchRiseFloor, "3")
        $0.itch(before: [1, 1, 1, 1, 1], now: [3, 4, 4, 4, 4])
      },
      .fires("4 scores and 4 where the setting is 0.02", .routine) {
        $0.set(.itchRiseAlpha, "0.02")
        $0.itch(before: [2, 2, 2, 2], now: [5, 5, 5, 5])
      },
    ])
}
