import SpotterAnalysis
import SpotterModel
import SpotterTestSupport

extension RuleTable {
  static let largeNew = RuleTable(
    .largeNew,
    [
      .fires(
        "7 mm after 28 days", .twoWeeks, entries: [1, 3, 4, 5],
        values: [
          "sizeMm": 7, "limitSizeMm": 7, "durationDays": 28, "limitDays": 28,
          "firstOnsetDaysAgo": 27, "limitFirstOnsetDaysAgo": 180,
        ]
      ) {
        $0.measure([(27, 3), (14, 3), (2, 7), (1, 6), (0, 8)])
      },
      .silent("6.9 mm after 28 days") {
        $0.measure([(27, 3), (14, 3), (2, 6.9), (1, 6), (0, 8)])
      },
      .silent("7 mm after 27 days") { $0.measure([(26, 3), (14, 3), (2, 7), (1, 6), (0, 8)]) },
      .silent("2 sizes") {
        $0.see(ago: 1, size: 9, noticed: 40); $0.see(ago: 0, size: 9)
      },
      .silent("two sizes on one day are one") {
        $0.see(ago: 1, size: 9, noticed: 40)
        $0.see(ago: 0, size: 9)
        $0.see(ago: 0, size: 9)
      },
      .fires("first noticed 180 days ago", .twoWeeks) {
        $0.see(ago: 2, noticed: 180); $0.measure([(2, 9), (1, 9), (0, 9)])
      },
      .silent("first noticed 181 days ago") {
        $0.see(ago: 2, noticed: 181); $0.measure([(2, 9), (1, 9), (0, 9)])
      },
      .silent("back for 28 days, but first there 181 days ago") {
        $0.see(ago: 181)
        $0.gone(ago: 170)
        $0.measure([(27, 9), (14, 9), (0, 9)])
      },
      .fires("back for 28 days, first there 180 days ago", .twoWeeks) {
        $0.see(ago: 180)
        $0.gone(ago: 170)
        $0.measure([(27, 9), (14, 9), (0, 9)])
      },
      .fires("latest size 13 days ago", .twoWeeks) {
        $0.measure([(40, 9), (27, 9), (13, 9)]); $0.see(ago: 0)
      },
      .silent("latest size 14 days ago") {
        $0.measure([(41, 9), (28, 9), (14, 9)]); $0.see(ago: 0)
      },
      .silent("a size by eye is left out, and 2 remain") {
        $0.measure([(27, 9), (0, 9)]); $0.see(ago: 14, size: 9, by: .eye)
      },
      .fires("all by eye", .twoWeeks) {
        for ago in [27, 14, 0] { $0.see(ago: ago, size: 9, by: .eye) }
      },
      .silent("a confirmed lasting kind") {
        $0.measure([(27, 9), (14, 9)])
        $0.see(ago: 0, size: 9, kind: "cherry-angioma", confirmed: true)
      },
      .fires("an unconfirmed lasting kind", .twoWeeks) {
        $0.measure([(27, 9), (14, 9)]); $0.see(ago: 0, size: 9, kind: "cherry-angioma")
      },
      .silent("healed") {
        $0.measure([(28, 9), (14, 9), (1, 9)]); $0.gone(ago: 0)
      },
      .silent("7 mm where the setting is 8") {
        $0.set(.largeMm, "8")
        $0.measure([(27, 7), (14, 7), (0, 7)])
      },
      .fires("5 mm where the setting is 5", .twoWeeks) {
        $0.set(.largeMm, "5")
        $0.measure([(27, 5), (14, 5), (0, 5)])
      },
    ])
}
