import SpotterAnalysis
import SpotterModel
import SpotterTestSupport

extension RuleTable {
  static let bleeds = RuleTable(
    .bleeds,
    [
      .fires(
        "on 2 days of the last 28", .twoWeeks, entries: [1, 4],
        values: ["daysOfBleeding": 2, "limitDaysOfBleeding": 2, "withinDays": 28]
      ) {
        $0.see(ago: 27, symptoms: [.bleeding])
        $0.see(ago: 14)
        $0.see(ago: 7, symptoms: [.crusting])
        $0.see(ago: 0, symptoms: [.bleeding])
      },
      .silent("on 2 days, the first 28 days ago") {
        $0.see(ago: 28, symptoms: [.bleeding])
        $0.see(ago: 14)
        $0.see(ago: 0, symptoms: [.bleeding])
      },
      .silent("on 1 day") { $0.see(ago: 0, symptoms: [.bleeding]) },
      .silent("twice on 1 day") {
        $0.see(ago: 0, symptoms: [.bleeding]); $0.see(ago: 0, symptoms: [.bleeding])
      },
      .fires(
        "on 1 day, with a crust on another", .twoWeeks, entries: [1, 3],
        values: ["daysOfBleeding": 1, "limitDaysOfBleeding": 1, "daysWithCrustOrSore": 1]
      ) {
        $0.see(ago: 27, symptoms: [.crusting])
        $0.see(ago: 14)
        $0.see(ago: 0, symptoms: [.bleeding])
      },
      .silent("on 1 day, with a crust 28 days ago") {
        $0.see(ago: 28, symptoms: [.crusting])
        $0.see(ago: 14)
        $0.see(ago: 0, symptoms: [.bleeding])
      },
      .fires("on 1 day, with an open sore", .twoWeeks) {
        $0.see(ago: 0, symptoms: [.bleeding, .openSore])
      },
      .fires("on 1 day, with a crust as a shape", .twoWeeks) {
        $0.see(ago: 0, shape: .crust, symptoms: [.bleeding])
      },
      .fires("on 1 day, with an ulcer as a shape", .twoWeeks) {
        $0.see(ago: 0, shape: .ulcer, symptoms: [.bleeding])
      },
      .silent("a crust and a sore that do not bleed") {
        $0.see(ago: 1, symptoms: [.crusting]); $0.see(ago: 0, symptoms: [.openSore])
      },
      .silent("one day each at two spots") {
        $0.see(ago: 1, symptoms: [.bleeding]); $0.see("left shin", ago: 0, symptoms: [.bleeding])
      },
      .silent("once before it was gone") {
        $0.see(ago: 5, symptoms: [.bleeding])
        $0.gone(ago: 3)
        $0.see(ago: 0, symptoms: [.bleeding])
      },
      .silent("the person bleeds easily") {
        $0.see(ago: 1, symptoms: [.easyBleeding]); $0.see(ago: 0, symptoms: [.easyBleeding])
      },
      .silent("healed") {
        $0.see(ago: 2, symptoms: [.bleeding])
        $0.see(ago: 1, symptoms: [.bleeding])
        $0.gone(ago: 0)
      },
      .fires("a confirmed lasting kind", .twoWeeks) {
        $0.see(ago: 1, symptoms: [.bleeding], kind: "cherry-angioma", confirmed: true)
        $0.see(ago: 0, symptoms: [.bleeding])
      },
    ])
}
