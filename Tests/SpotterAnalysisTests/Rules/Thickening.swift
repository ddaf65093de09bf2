import SpotterAnalysis
import SpotterModel
import SpotterTestSupport

extension RuleTable {
  static let thickening = RuleTable(
    .thickening,
    [
      .fires(
        "on two days 14 days apart", .routine, entries: [1, 3],
        values: ["daysApart": 14, "limitDaysApart": 14]
      ) {
        $0.see(ago: 14, symptoms: [.thickening])
        $0.see(ago: 7)
        $0.see(ago: 0, symptoms: [.thickening])
      },
      .silent("on two days 13 days apart") {
        $0.see(ago: 13, symptoms: [.thickening]); $0.see(ago: 0, symptoms: [.thickening])
      },
      .silent("on one day") {
        $0.see(ago: 14); $0.see(ago: 0, symptoms: [.thickening])
      },
      .silent("another symptom") {
        $0.see(ago: 14, symptoms: [.scaling]); $0.see(ago: 0, symptoms: [.scaling])
      },
      .fires("the last day 13 days ago", .routine) {
        $0.see(ago: 27, symptoms: [.thickening])
        $0.see(ago: 13, symptoms: [.thickening])
        $0.see(ago: 0)
      },
      .silent("the last day 14 days ago") {
        $0.see(ago: 28, symptoms: [.thickening])
        $0.see(ago: 14, symptoms: [.thickening])
        $0.see(ago: 0)
      },
      .silent("at two spots") {
        $0.see(ago: 14, symptoms: [.thickening])
        $0.see("left shin", ago: 0, symptoms: [.thickening])
      },
      .silent("gone in between") {
        $0.see(ago: 14, symptoms: [.thickening])
        $0.gone(ago: 7)
        $0.see(ago: 0, symptoms: [.thickening])
      },
      .silent("healed") {
        $0.see(ago: 15, symptoms: [.thickening])
        $0.see(ago: 1, symptoms: [.thickening])
        $0.gone(ago: 0)
      },
      .fires("a confirmed lasting kind", .routine) {
        $0.see(ago: 14, symptoms: [.thickening], kind: "eczema", confirmed: true)
        $0.see(ago: 0, symptoms: [.thickening])
      },
    ])
}
