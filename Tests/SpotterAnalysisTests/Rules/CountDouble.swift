import SpotterAnalysis
import SpotterModel
import SpotterTestSupport

extension RuleTable {
  static let countDouble = RuleTable(
    .countDouble,
    [
      .fires(
        "from 5 to 10 in 3 days", .prompt, entries: [1, 3],
        values: ["countBefore": 5, "count": 10, "limitCount": 10, "days": 3, "limitDays": 3]
      ) {
        $0.see(ago: 3, count: 5)
        $0.see(ago: 1)
        $0.see(ago: 0, count: 10)
      },
      .silent("in 4 days") {
        $0.see(ago: 4, count: 5)
        $0.see(ago: 0, count: 10)
      },
      .silent("on one day") {
        $0.see(ago: 0, count: 5)
        $0.see(ago: 0, count: 10)
      },
      .silent("from 4 to 8: 4 more") {
        $0.see(ago: 1, count: 4)
        $0.see(ago: 0, count: 8)
      },
      .fires("from 4 to 9: 5 more", .prompt) {
        $0.see(ago: 1, count: 4)
        $0.see(ago: 0, count: 9)
      },
      .silent("from 6 to 11: less than double") {
        $0.see(ago: 1, count: 6)
        $0.see(ago: 0, count: 11)
      },
      .fires("from 6 to 12, fewer since", .prompt, entries: [1, 2]) {
        $0.see(ago: 2, count: 6)
        $0.see(ago: 1, count: 12)
        $0.see(ago: 0, count: 6)
      },
      .fires("a day between them was counted too", .prompt, entries: [1, 3]) {
        $0.see(ago: 3, count: 5)
        $0.see(ago: 2, count: 7)
        $0.see(ago: 0, count: 12)
      },
      .fires("the highest count of each day", .prompt, entries: [1, 4]) {
        $0.see(ago: 1, count: 6)
        $0.see(ago: 1, count: 2)
        $0.see(ago: 0, count: 6)
        $0.see(ago: 0, count: 12)
      },
      .fires("6 days ago", .prompt) {
        $0.see(ago: 9, count: 5)
        $0.see(ago: 6, count: 10)
      },
      .silent("7 days ago") {
        $0.see(ago: 8, count: 5)
        $0.see(ago: 7, count: 10)
        $0.see(ago: 0)
      },
      .silent("fewer than before") {
        $0.see(ago: 1, count: 12)
        $0.see(ago: 0, count: 5)
      },
      .silent("two spots") {
        $0.see(ago: 1, count: 5)
        $0.see("nape", ago: 0, count: 20)
      },
      .silent("gone in between") {
        $0.see(ago: 2, count: 5)
        $0.gone(ago: 1)
        $0.see(ago: 0, count: 20)
      },
    ])
}
