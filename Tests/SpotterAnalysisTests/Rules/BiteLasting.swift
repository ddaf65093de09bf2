import SpotterAnalysis
import SpotterModel
import SpotterTestSupport

extension RuleTable {
  static let biteLasting = RuleTable(
    .biteLasting,
    [
      .fires(
        "there for 8 days", .routine, entries: [1, 3], values: ["durationDays": 8, "limitDays": 7]
      ) {
        $0.see(ago: 7, kind: "insect-bite"); $0.see(ago: 4); $0.see(ago: 0)
      },
      .silent("there for 7 days") {
        $0.see(ago: 6, kind: "insect-bite"); $0.see(ago: 0)
      },
      .fires(
        "2 mm larger than on day 2", .twoWeeks, entries: [2, 4],
        values: ["gainMm": 2, "limitGainMm": 2]
      ) {
        $0.see(ago: 4, size: 4, kind: "insect-bite")
        $0.measure([(2, 8), (1, 20), (0, 10)])
      },
      .silent("1.9 mm larger") {
        $0.see(ago: 3, kind: "insect-bite"); $0.measure([(1, 8), (0, 9.9)])
      },
      .silent("less than a fifth larger, from 20 mm") {
        $0.see(ago: 3, kind: "insect-bite"); $0.measure([(1, 20), (0, 23.9)])
      },
      .silent("larger on day 2 than on day 0") {
        $0.see(ago: 2, size: 8, kind: "insect-bite"); $0.see(ago: 0, size: 20)
      },
      .silent("no size up to day 2") {
        $0.see(ago: 5, kind: "insect-bite"); $0.measure([(2, 8), (0, 20)])
      },
      .silent("larger on day 3, but not on the latest") {
        $0.see(ago: 4, size: 8, kind: "insect-bite"); $0.measure([(1, 20), (0, 9)])
      },
      .fires("first noticed a day before, which makes it day 3", .twoWeeks) {
        $0.see(ago: 2, size: 8, kind: "insect-bite", noticed: 3); $0.see(ago: 0, size: 20)
      },
      .fires("for 8 days and larger", .twoWeeks) {
        $0.see(ago: 7, size: 8, kind: "insect-bite"); $0.see(ago: 0, size: 20)
      },
      .fires("larger 13 days ago", .twoWeeks) {
        $0.see(ago: 16, size: 8, kind: "insect-bite"); $0.see(ago: 13, size: 20)
      },
      .silent("larger 14 days ago") {
        $0.see(ago: 17, size: 8, kind: "insect-bite"); $0.see(ago: 14, size: 20)
      },
      .fires("last seen 13 days ago, after 8 days", .routine) {
        $0.see(ago: 20, kind: "insect-bite"); $0.see(ago: 13)
      },
      .silent("last seen 14 days ago, after 8 days") {
        $0.see(ago: 21, kind: "insect-bite"); $0.see(ago: 14)
      },
      .silent("the first size by eye, the later one with a ruler") {
        $0.see(ago: 3, size: 8, by: .eye, kind: "insect-bite"); $0.see(ago: 0, size: 20)
      },
      .silent("of no kind") {
        $0.see(ago: 7, size: 8); $0.see(ago: 0, size: 20)
      },
      .silent("healed") {
        $0.see(ago: 8, size: 8, kind: "insect-bite"); $0.see(ago: 1, size: 20); $0.gone(ago: 0)
      },
    ])
}
