import SpotterAnalysis
import SpotterModel
import SpotterTestSupport

extension RuleTable {
  static let airway = RuleTable(
    .airway,
    [
      .fires(
        "difficult breathing today", .emergency, entries: [2],
        values: ["days": 1, "withinDays": 2]
      ) {
        $0.see(ago: 0)
        $0.feel(ago: 0, [.breathingDifficulty])
      },
      .fires("trouble swallowing yesterday", .emergency) {
        $0.see(ago: 5)
        $0.feel(ago: 1, [.troubleSwallowing])
      },
      .fires("a swollen face, logged with the spot", .emergency, entries: [1]) {
        $0.see(ago: 0, symptoms: [.faceSwelling])
      },
      .silent("2 days ago") {
        $0.see(ago: 0)
        $0.feel(ago: 2, [.breathingDifficulty])
      },
      .silent("without an open spot") {
        $0.see(ago: 1)
        $0.gone(ago: 0)
        $0.feel(ago: 0, [.breathingDifficulty])
      },
      .silent("another symptom") {
        $0.see(ago: 0)
        $0.feel(ago: 0, [.headache])
      },
    ])
}
