import SpotterAnalysis
import SpotterModel
import SpotterTestSupport

extension RuleTable {
  static let oatLimits = RuleTable(
    .oatLimits,
    [
      .fires(
        "16 minutes, without a spot", .selfCare, entries: [2],
        values: ["baths": 1, "withinDays": 7]
      ) {
        $0.care("oatmeal-bath", ago: 1, minutes: 15, water: .lukewarm)
        $0.care("oatmeal-bath", ago: 0, minutes: 16, water: .lukewarm)
      },
      .silent("15 minutes") { $0.care("oatmeal-bath", ago: 0, minutes: 15) },
      .silent("10 minutes") { $0.care("oatmeal-bath", ago: 0, minutes: 10) },
      .fires("9 minutes", .selfCare) { $0.care("oatmeal-bath", ago: 0, minutes: 9) },
      .silent("no minutes") { $0.care("oatmeal-bath", ago: 0) },
      .fires("hot", .selfCare) { $0.care("oatmeal-bath", ago: 0, minutes: 12, water: .hot) },
      .silent("lukewarm") { $0.care("oatmeal-bath", ago: 0, minutes: 12, water: .lukewarm) },
      .silent("cold") { $0.care("oatmeal-bath", ago: 0, minutes: 12, water: .cold) },
      .fires("two on a day", .selfCare, entries: [2, 3], values: ["baths": 2]) {
        $0.care("oatmeal-bath", ago: 1, minutes: 12)
        $0.care("oatmeal-bath", ago: 0, minutes: 12)
        $0.care("oatmeal-bath", ago: 0, minutes: 12)
      },
      .silent("two on neighbouring days") {
        $0.care("oatmeal-bath", ago: 1, minutes: 12)
        $0.care("oatmeal-bath", ago: 0, minutes: 12)
      },
      .silent("another remedy") { $0.care("cold-compress", ago: 0, minutes: 20, water: .hot) },
      .fires("6 days ago", .selfCare) { $0.care("oatmeal-bath", ago: 6, minutes: 30) },
      .silent("7 days ago") { $0.care("oatmeal-bath", ago: 7, minutes: 30) },
    ])
}
