import SpotterAnalysis
import SpotterModel
import SpotterTestSupport

extension RuleTable {
  static let aloeImpure = RuleTable(
    .aloeImpure,
    [
      .fires(
        "not pure, without a spot", .selfCare, entries: [2],
        values: ["sessions": 1, "withinDays": 7]
      ) {
        $0.care("aloe-vera", ago: 1, pure: true)
        $0.care("aloe-vera", ago: 0, pure: false)
      },
      .silent("pure") { $0.care("aloe-vera", ago: 0, pure: true) },
      .silent("not said") { $0.care("aloe-vera", ago: 0) },
      .silent("another remedy") { $0.care("hydrocortisone-1", ago: 0, pure: false) },
      .fires("6 days ago", .selfCare) { $0.care("aloe-vera", ago: 6, pure: false) },
      .silent("7 days ago") { $0.care("aloe-vera", ago: 7, pure: false) },
    ])
}
