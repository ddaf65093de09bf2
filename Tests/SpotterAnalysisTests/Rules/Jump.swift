import SpotterAnalysis
import SpotterModel
import SpotterTestSupport

extension RuleTable {
  static let jump = RuleTable(
    .jump,
    [
      .fires(
        "5 mm more in 3 days", .prompt, entries: [1, 3],
        values: ["beforeMm": 6, "afterMm": 11, "gainMm": 5, "limitGainMm": 5, "days": 3]
      ) {
        $0.see(ago: 3, size: 6)
        $0.see(ago: 2)
        $0.see(ago: 0, size: 11)
      },
      .silent("4.9 mm more") { $0.measure([(3, 6), (0, 10.9)]) },
      .silent("5 mm more in 4 days") { $0.measure([(4, 6), (0, 11)]) },
      .fires("5 mm more in 4 days when the setting is 4", .prompt) {
        $0.set(.jumpMaxDays, "4")
        $0.measure([(4, 6), (0, 11)])
      },
      .fires("half as large again, above 10 mm", .prompt) { $0.measure([(1, 12), (0, 18)]) },
      .silent("5.9 mm more at 12 mm") { $0.measure([(1, 12), (0, 17.9)]) },
      .silent("5 mm more at 12 mm") { $0.measure([(1, 12), (0, 17)]) },
      .fires("5 mm more at 12 mm when the setting is 0.4", .prompt) {
        $0.set(.jumpRelative, "0.4")
        $0.measure([(1, 12), (0, 17)])
      },
      .silent("5 mm more when the setting is 6 mm") {
        $0.set(.jumpAbsolute, "6")
        $0.measure([(1, 6), (0, 11)])
      },
      .fires(
        "six days ago, and still so", .prompt, entries: [1, 2, 3], values: ["latestMm": 11]
      ) {
        $0.measure([(7, 6), (6, 12), (0, 11)])
      },
      .silent("six days ago, no longer so") { $0.measure([(7, 6), (6, 12), (0, 10.9)]) },
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
      .fires("all by eye", .prompt) {
        $0.see(ago: 2, size: 6, by: .eye)
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
      .silent("gone since") {
        $0.measure([(2, 6), (1, 12)]); $0.gone(ago: 0)
      },
      .silent("two spots") {
        $0.see(ago: 1, size: 6)
        $0.see("nape", ago: 0, size: 12)
      },
      .silent("without a size") {
        $0.see(ago: 1); $0.see(ago: 0, size: 12)
      },
    ])
}
