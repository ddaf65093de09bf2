import SpotterAnalysis
import SpotterModel
import SpotterTestSupport

extension RuleTable {
  static let heatRashLasting = RuleTable(
    .heatRashLasting,
    [
      .fires(
        "there for 4 days", .routine, entries: [1, 3], values: ["durationDays": 4, "limitDays": 3]
      ) {
        $0.see(ago: 3, kind: "heat-rash"); $0.see(ago: 2); $0.see(ago: 0)
      },
      .fires("1.8 mm smaller, which a ruler cannot tell", .routine) {
        $0.see(ago: 3, kind: "heat-rash")
        $0.measure([(3, 9), (2, 8.4), (1, 7.8), (0, 7.2)])
      },
      .silent("there for 3 days") {
        $0.see(ago: 2, kind: "heat-rash"); $0.see(ago: 0)
      },
      .fires("first noticed 4 days ago, logged once", .routine) {
        $0.see(ago: 0, kind: "heat-rash", noticed: 3)
      },
      .silent("of no kind") {
        $0.see(ago: 3); $0.see(ago: 0)
      },
      .silent("of another kind") {
        $0.see(ago: 3, kind: "eczema"); $0.see(ago: 0)
      },
      .fires("the kind was given last", .routine) {
        $0.see(ago: 3, kind: "eczema"); $0.see(ago: 0, kind: "heat-rash")
      },
      .silent("4 days, but shrinking") {
        $0.see(ago: 3, kind: "heat-rash"); $0.measure([(3, 9), (2, 8), (1, 7), (0, 6)])
      },
      .fires("4 days, and shrinking less than a ruler can tell", .routine) {
        $0.see(ago: 3, kind: "heat-rash"); $0.measure([(3, 9), (2, 8.5), (1, 8), (0, 7.5)])
      },
      .silent("two weeks, but it itches less") {
        $0.see(ago: 13, kind: "heat-rash"); $0.itch(before: [5, 5, 5, 5], now: [3, 3, 3, 3])
      },
      .fires("last seen 13 days ago", .routine) {
        $0.see(ago: 16, kind: "heat-rash"); $0.see(ago: 13)
      },
      .silent("last seen 14 days ago") {
        $0.see(ago: 17, kind: "heat-rash"); $0.see(ago: 14)
      },
      .silent("gone in between") {
        $0.see(ago: 3, kind: "heat-rash"); $0.gone(ago: 2); $0.see(ago: 0)
      },
      .silent("healed") {
        $0.see(ago: 4, kind: "heat-rash"); $0.see(ago: 1); $0.gone(ago: 0)
      },
      .fires("confirmed", .routine) {
        $0.see(ago: 3, kind: "heat-rash", confirmed: true); $0.see(ago: 0)
      },
    ])
}
