import SpotterAnalysis
import SpotterModel
import SpotterTestSupport

extension RuleTable {
  static let drowsy = RuleTable(
    .drowsy,
    [
      .fires(
        "confused today", .emergency, entries: [2], values: ["days": 1, "withinDays": 2]
      ) {
        $0.see(ago: 0)
        $0.feel(ago: 0, [.confusion])
      },
      .fires("yesterday, the spot was last seen 14 days ago", .emergency) {
        $0.see(ago: 14)
        $0.feel(ago: 1, [.confusion])
      },
      .fires("logged with the spot, and not with another entry", .emergency, entries: [1]) {
        $0.see(ago: 0, symptoms: [.confusion])
        $0.feel(ago: 0, [.headache])
      },
      .silent("2 days ago") {
        $0.see(ago: 0)
        $0.feel(ago: 2, [.confusion])
      },
      .silent("the spot has gone") {
        $0.see(ago: 1)
        $0.gone(ago: 0, symptoms: [.confusion])
      },
      .silent("the spot was last seen 15 days ago") {
        $0.see(ago: 15)
        $0.feel(ago: 0, [.confusion])
      },
      .silent("other symptoms") {
        $0.see(ago: 0)
        $0.feel(ago: 0, [.fatigue, .dizziness])
      },
    ])
}
