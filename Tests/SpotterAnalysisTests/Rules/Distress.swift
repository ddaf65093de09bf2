import SpotterAnalysis
import SpotterModel
import SpotterTestSupport

extension RuleTable {
  static let distress = RuleTable(
    .distress,
    [
      .fires(
        "on 3 of the last 14 days", .routine, entries: [2, 3, 4],
        values: ["days": 3, "limitDays": 3]
      ) {
        $0.see(ago: 0); for ago in [13, 7, 0] { $0.feel(ago: ago, [.distress]) }
      },
      .silent("on 2 days") {
        $0.see(ago: 0); for ago in [13, 0] { $0.feel(ago: ago, [.distress]) }
      },
      .silent("three times on 2 days") {
        $0.see(ago: 0); for ago in [13, 0, 0] { $0.feel(ago: ago, [.distress]) }
      },
      .silent("the first of 3 days is 14 days ago") {
        $0.see(ago: 0); for ago in [14, 7, 0] { $0.feel(ago: ago, [.distress]) }
      },
      .silent("another symptom") {
        $0.see(ago: 0); for ago in [13, 7, 0] { $0.feel(ago: ago, [.sleepLoss]) }
      },
      .silent("without an open spot") {
        $0.see(ago: 15); for ago in [13, 7, 0] { $0.feel(ago: ago, [.distress]) }
      },
      .fires("logged with a spot", .routine) {
        for ago in [13, 7, 0] { $0.see(ago: ago, symptoms: [.distress]) }
      },
    ])
}
