import SpotterAnalysis
import SpotterModel
import SpotterTestSupport

extension RuleTable {
  static let dataGap = RuleTable(
    .dataGap,
    [
      .fires(
        "last seen 7 days ago", .selfCare, entries: [2], values: ["silenceDays": 7, "limitDays": 7]
      ) {
        $0.see(ago: 8); $0.see(ago: 7); $0.see("left shin", ago: 0); $0.feel(ago: 0, [.headache])
      },
      .silent("last seen 6 days ago") { $0.see(ago: 6) },
      .fires("last seen 14 days ago", .selfCare) { $0.see(ago: 14) },
      .silent("lapsed") { $0.see(ago: 15) },
      .silent("healed") {
        $0.see(ago: 9); $0.gone(ago: 8)
      },
      .fires("3 days where the setting says so", .selfCare) {
        $0.set(.staleDays, "3")
        $0.see(ago: 3)
      },
      .silent("2 days where the setting is 3") {
        $0.set(.staleDays, "3")
        $0.see(ago: 2)
      },
    ])
}
