import SpotterAnalysis
import SpotterModel
import SpotterTestSupport

extension RuleTable {
  static let largeRing = RuleTable(
    .largeRing,
    [
      .fires(
        "50 mm, 20 mm more than 2 days before", .prompt, entries: [1, 3],
        values: ["latestMm": 50, "limitMm": 50, "gainMm": 20, "limitGainMm": 20, "days": 2]
      ) {
        $0.see(ago: 2, size: 30)
        $0.see(ago: 1)
        $0.see(ago: 0, size: 50)
      },
      .silent("49.9 mm") { $0.measure([(2, 29), (0, 49.9)]) },
      .silent("19.9 mm more") { $0.measure([(2, 30.1), (0, 50)]) },
      .silent("20 mm more than the day before") { $0.measure([(1, 30), (0, 50)]) },
      .fires("20 mm more than 30 days before", .prompt, entries: [1, 4]) {
        $0.measure([(30, 30), (20, 45), (10, 45), (0, 50)])
      },
      .silent("20 mm more than 31 days before") {
        $0.measure([(31, 30), (20, 45), (10, 45), (0, 50)])
      },
      .fires("the latest size is 6 days old", .prompt) { $0.measure([(8, 30), (6, 50)]) },
      .silent("the latest size is 7 days old") { $0.measure([(9, 30), (7, 50)]) },
      .silent("the latest size is smaller again") { $0.measure([(4, 30), (2, 55), (0, 45)]) },
      .silent("by eye, beside a ruler's size") {
        $0.see(ago: 2, size: 30)
        $0.see(ago: 0, size: 60, by: .eye)
      },
      .fires("all by eye", .prompt) {
        $0.see(ago: 2, size: 30, by: .eye)
        $0.see(ago: 0, size: 50, by: .eye)
      },
      .silent("gone since") {
        $0.measure([(3, 30), (1, 50)]); $0.gone(ago: 0)
      },
      .fires("40 mm, 15 mm more in a day when the settings say so", .prompt) {
        $0.set(.ringMinMm, "40")
        $0.set(.ringMinGainMm, "15")
        $0.set(.ringMinDays, "1")
        $0.measure([(1, 25), (0, 40)])
      },
      .silent("20 mm more in 11 days when the setting is 10") {
        $0.set(.ringMaxDays, "10")
        $0.measure([(11, 30), (0, 50)])
      },
      .fires("a target today", .prompt, entries: [2], values: ["days": 1]) {
        $0.see(ago: 1, size: 6)
        $0.see(ago: 0, symptoms: [.target])
      },
      .fires("shaped like one, 6 days ago", .prompt) {
        $0.see(ago: 6, shape: .target); $0.see(ago: 0)
      },
      .silent("a target 7 days ago") {
        $0.see(ago: 7, symptoms: [.target]); $0.see(ago: 0)
      },
      .silent("one ring is no target") { $0.see(ago: 0, shape: .annular) },
    ] + afterTick)

  /// Growth that only a tick makes count.
  private static let afterTick: [RuleCase] = [
    .fires(
      "2 mm more, 30 days after a tick", .prompt, entries: [1, 2, 3],
      values: ["gainMm": 2, "limitGainMm": 2, "days": 2]
    ) {
      $0.meet("tick", ago: 30)
      $0.measure([(2, 6), (0, 8)])
    },
    .silent("1.9 mm more") {
      $0.meet("tick", ago: 30)
      $0.measure([(2, 6), (0, 7.9)])
    },
    .silent("31 days after a tick") {
      $0.meet("tick", ago: 31)
      $0.measure([(2, 6), (0, 8)])
    },
    .fires("a tick on the day of the latest size", .prompt) {
      $0.meet("tick", ago: 6)
      $0.measure([(8, 6), (6, 8)])
    },
    .silent("a tick after the latest size") {
      $0.meet("tick", ago: 5)
      $0.measure([(8, 6), (6, 8)])
    },
    .silent("the latest size is 7 days old") {
      $0.meet("tick", ago: 8)
      $0.measure([(9, 6), (7, 8)])
    },
    .fires("a fifth more, above 10 mm", .prompt) {
      $0.meet("tick", ago: 9)
      $0.measure([(2, 20), (0, 24)])
    },
    .silent("less than a fifth more") {
      $0.meet("tick", ago: 9)
      $0.measure([(2, 20), (0, 23.9)])
    },
    .silent("2 mm more than the day before") {
      $0.meet("tick", ago: 9)
      $0.measure([(1, 6), (0, 8)])
    },
    .fires("2 mm more than 30 days before", .prompt) {
      $0.meet("tick", ago: 9)
      $0.measure([(30, 6), (20, 8), (10, 8), (0, 8)])
    },
    .silent("2 mm more than 31 days before") {
      $0.meet("tick", ago: 9)
      $0.measure([(31, 6), (20, 8), (10, 8), (0, 8)])
    },
    .silent("without a tick") { $0.measure([(2, 6), (0, 8)]) },
    .silent("a bite of something else") {
      $0.meet("bite", ago: 9)
      $0.measure([(2, 6), (0, 8)])
    },
  ]
}
