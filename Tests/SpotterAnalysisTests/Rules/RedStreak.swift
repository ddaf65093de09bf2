import SpotterAnalysis
import SpotterModel
import SpotterTestSupport

extension RuleTable {
  static let redStreak = RuleTable(
    .redStreak,
    [
      .fires("today", .prompt, entries: [2], values: ["days": 1, "withinDays": 7]) {
        $0.see(ago: 1, symptoms: [.redness])
        $0.see(ago: 0, symptoms: [.redStreak])
      },
      .fires("6 days ago", .prompt) {
        $0.see(ago: 6, symptoms: [.redStreak])
        $0.see(ago: 0)
      },
      .silent("7 days ago") {
        $0.see(ago: 7, symptoms: [.redStreak])
        $0.see(ago: 0)
      },
      .silent("redness is no streak") { $0.see(ago: 0, symptoms: [.redness, .flushing]) },
      .silent("the spot has gone") {
        $0.see(ago: 1, symptoms: [.redStreak])
        $0.gone(ago: 0)
      },
      .silent("before it had gone and come back") {
        $0.see(ago: 2, symptoms: [.redStreak])
        $0.gone(ago: 1)
        $0.see(ago: 0)
      },
    ])
}
