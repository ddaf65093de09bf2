import SpotterAnalysis
import SpotterModel
import SpotterTestSupport

extension RuleTable {
  static let coldTooLong = RuleTable(
    .coldTooLong,
    [
      .fires(
        "21 minutes, without a spot", .selfCare, entries: [2],
        values: ["minutes": 21, "limitMinutes": 20]
      ) {
        $0.care("cold-compress", ago: 1, minutes: 20)
        $0.care("cold-compress", ago: 0, minutes: 21)
      },
      .silent("20 minutes") { $0.care("cold-compress", ago: 0, minutes: 20) },
      .silent("twice 15 minutes on a day") {
        $0.care("cold-compress", ago: 0, minutes: 15)
        $0.care("cold-compress", ago: 0, minutes: 15)
      },
      .silent("no minutes") { $0.care("cold-compress", ago: 0) },
      .silent("another remedy") { $0.care("oatmeal-bath", ago: 0, minutes: 30) },
      .fires("6 days ago", .selfCare) { $0.care("cold-compress", ago: 6, minutes: 30) },
      .silent("7 days ago") { $0.care("cold-compress", ago: 7, minutes: 30) },
    ])
}
