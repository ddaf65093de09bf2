import SpotterAnalysis
import SpotterModel
import SpotterTestSupport

extension RuleTable {
  static let recurrence = RuleTable(
    .recurrence,
    [
      .fires(
        "back twice, each time after 7 days without", .routine, entries: [2, 3, 4, 5],
        values: ["returns": 2, "limitReturns": 2, "withinDays": 90]
      ) {
        $0.see(ago: 40); $0.gone(ago: 30); $0.see(ago: 23); $0.gone(ago: 17); $0.see(ago: 10)
      },
      .silent("back once") {
        $0.see(ago: 40); $0.gone(ago: 30); $0.see(ago: 10)
      },
      .silent("back twice, once after 6 days without") {
        $0.see(ago: 40); $0.gone(ago: 30); $0.see(ago: 23); $0.gone(ago: 16); $0.see(ago: 10)
      },
      .fires("the first of several clear days is 7 days before", .routine) {
        $0.see(ago: 40); $0.gone(ago: 30); $0.see(ago: 23)
        $0.gone(ago: 17); $0.gone(ago: 11); $0.see(ago: 10)
      },
      .silent("back twice after a silence") {
        $0.see(ago: 60); $0.see(ago: 30); $0.see(ago: 0)
      },
      .fires("the first return 89 days ago", .routine) {
        $0.see(ago: 110); $0.gone(ago: 100); $0.see(ago: 89); $0.gone(ago: 17); $0.see(ago: 10)
      },
      .silent("the first return 90 days ago") {
        $0.see(ago: 110); $0.gone(ago: 100); $0.see(ago: 90); $0.gone(ago: 17); $0.see(ago: 10)
      },
      .fires("two spots at one place", .routine) {
        $0.see("first", ago: 40); $0.gone("first", ago: 30)
        $0.see("second", ago: 23); $0.gone("second", ago: 17)
        $0.see("first", ago: 10)
      },
      .silent("one was gone while the other was there") {
        $0.see("first", ago: 40); $0.gone("first", ago: 30); $0.see("second", ago: 30)
        $0.see("first", ago: 23); $0.gone("first", ago: 17); $0.see("first", ago: 10)
      },
      .silent("left and right") {
        $0.see("left shin", ago: 40); $0.gone("left shin", ago: 30)
        $0.see("right shin", ago: 23); $0.gone("right shin", ago: 17)
        $0.see("left shin", ago: 10)
      },
      .silent("back twice, and gone again") {
        $0.see(ago: 40); $0.gone(ago: 30); $0.see(ago: 23); $0.gone(ago: 17); $0.see(ago: 10)
        $0.gone(ago: 9)
      },
      .fires("a confirmed lasting kind", .routine) {
        $0.see(ago: 40, kind: "eczema", confirmed: true)
        $0.gone(ago: 30); $0.see(ago: 23); $0.gone(ago: 17); $0.see(ago: 10)
      },
      .fires("after 6 days without where the setting says so", .routine) {
        $0.set(.recurClearDays, "6")
        $0.see(ago: 40); $0.gone(ago: 30); $0.see(ago: 23); $0.gone(ago: 16); $0.see(ago: 10)
      },
      .silent("23 days ago where the setting is 20") {
        $0.set(.recurWindowDays, "20")
        $0.see(ago: 40); $0.gone(ago: 30); $0.see(ago: 23); $0.gone(ago: 17); $0.see(ago: 10)
      },
    ])
}
