import SpotterAnalysis
import SpotterModel
import SpotterTestSupport

extension RuleTable {
  static let sleepLoss = RuleTable(
    .sleepLoss,
    [
      .fires(
        "on 3 of the last 7 days", .routine, entries: [2, 3, 5],
        values: ["days": 3, "limitDays": 3]
      ) {
        $0.see(ago: 0)
        $0.feel(ago: 6, [.sleepLoss])
        $0.feel(ago: 3, [.sleepLoss])
        $0.feel(ago: 2, [.headache])
        $0.see(ago: 0, symptoms: [.sleepLoss])
      },
      .silent("on 2 days") {
        $0.see(ago: 0); $0.feel(ago: 3, [.sleepLoss]); $0.feel(ago: 0, [.sleepLoss])
      },
      .silent("three times on 2 days") {
        $0.see(ago: 0); $0.feel(ago: 3, [.sleepLoss])
        $0.feel(ago: 0, [.sleepLoss]); $0.feel(ago: 0, [.sleepLoss])
      },
      .silent("the first of 3 days is 7 days ago") {
        $0.see(ago: 0); for ago in [7, 3, 0] { $0.feel(ago: ago, [.sleepLoss]) }
      },
      .silent("without an open spot") {
        $0.see(ago: 6); $0.gone(ago: 1); for ago in [6, 3, 0] { $0.feel(ago: ago, [.sleepLoss]) }
      },
      .fires("logged with a spot that healed, while another is open", .routine) {
        for ago in [6, 3, 2] { $0.see("left shin", ago: ago, symptoms: [.sleepLoss]) }
        $0.gone("left shin", ago: 1)
        $0.see(ago: 0)
      },
    ])
}
