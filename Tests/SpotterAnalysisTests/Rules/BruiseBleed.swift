import SpotterAnalysis
import SpotterModel
import SpotterTestSupport

extension RuleTable {
  static let bruiseBleed = RuleTable(
    .bruiseBleed,
    [
      .fires(
        "easy bruising today", .prompt, entries: [2], values: ["days": 1, "withinDays": 14]
      ) {
        $0.see(ago: 0)
        $0.feel(ago: 0, [.easyBruising])
      },
      .fires("easy bleeding 13 days ago, beside something else", .prompt, entries: [1]) {
        $0.feel(ago: 13, [.easyBleeding])
        $0.feel(ago: 13, [.fatigue])
        $0.see(ago: 0)
      },
      .silent("14 days ago") {
        $0.feel(ago: 14, [.easyBruising, .easyBleeding])
        $0.see(ago: 0)
      },
      .silent("a spot or gums that bleed are not it") {
        $0.see(ago: 0, symptoms: [.bleeding, .bleedingGums])
      },
      .silent("without an open spot") {
        $0.see(ago: 1)
        $0.gone(ago: 0, symptoms: [.easyBruising])
      },
    ])
}
