import SpotterAnalysis
import SpotterModel
import SpotterTestSupport

extension RuleTable {
  static let nonHealingSore = RuleTable(
    .nonHealingSore,
    [
      .fires(
        "an open sore on the first and the last of 28 days", .twoWeeks, entries: [1, 3],
        values: ["durationDays": 28, "limitDays": 28]
      ) {
        $0.see(ago: 27, symptoms: [.openSore])
        $0.see(ago: 14)
        $0.see(ago: 0, symptoms: [.openSore])
      },
      .silent("an open sore on the first and the last of 27 days") {
        $0.see(ago: 26, symptoms: [.openSore])
        $0.see(ago: 14)
        $0.see(ago: 0, symptoms: [.openSore])
      },
      .fires("a sore first, a crust last", .twoWeeks) {
        $0.see(ago: 27, symptoms: [.openSore])
        $0.see(ago: 14)
        $0.see(ago: 0, symptoms: [.crusting])
      },
      .fires("an erosion first, a crust last, as shapes", .twoWeeks) {
        $0.see(ago: 27, shape: .erosion)
        $0.see(ago: 14)
        $0.see(ago: 0, shape: .crust)
      },
      .silent("a spot of 28 days with a sore on the last") {
        $0.see(ago: 27)
        $0.see(ago: 14)
        $0.see(ago: 0, symptoms: [.openSore])
      },
      .silent("oozing is no sore") {
        $0.see(ago: 27, symptoms: [.oozing])
        $0.see(ago: 14)
        $0.see(ago: 0, symptoms: [.oozing])
      },
      .fires("the last sore 13 days ago", .twoWeeks) {
        $0.see(ago: 40, symptoms: [.openSore])
        $0.see(ago: 27)
        $0.see(ago: 13, symptoms: [.openSore])
        $0.see(ago: 0)
      },
      .silent("the last sore 14 days ago") {
        $0.see(ago: 41, symptoms: [.openSore])
        $0.see(ago: 28)
        $0.see(ago: 14, symptoms: [.openSore])
        $0.see(ago: 0)
      },
      .silent("gone in between") {
        $0.see(ago: 27, symptoms: [.openSore])
        $0.gone(ago: 14)
        $0.see(ago: 0, symptoms: [.openSore])
      },
      .silent("at two spots") {
        $0.see(ago: 27, symptoms: [.openSore])
        $0.see(ago: 14)
        $0.see("left shin", ago: 0, symptoms: [.openSore])
      },
      .silent("healed") {
        $0.see(ago: 28, symptoms: [.openSore])
        $0.see(ago: 14)
        $0.see(ago: 1, symptoms: [.openSore])
        $0.gone(ago: 0)
      },
      .fires("a confirmed lasting kind", .twoWeeks) {
        $0.see(ago: 27, symptoms: [.crusting], kind: "psoriasis", confirmed: true)
        $0.see(ago: 14)
        $0.see(ago: 0, symptoms: [.crusting])
      },
    ])
}
