import SpotterAnalysis
import SpotterModel
import SpotterTestSupport
import Testing

extension RuleTable {
  static let glassTestIll = RuleTable(
    .glassTestIll,
    [
      .fires("with fever", .emergency, entries: [1, 2], values: ["signs": 1, "withinDays": 2]) {
        $0.see(ago: 0, blanches: .no); $0.feel(ago: 1, [.fever])
      },
      .fires("with 38.0 °C", .emergency) {
        $0.see(ago: 1, blanches: .no)
        $0.feel(ago: 0, celsius: 38)
      },
      .silent("with 37.9 °C") {
        $0.see(ago: 0, blanches: .no); $0.feel(ago: 0, celsius: 37.9)
      },
      .fires("37.9 °C when the setting is lower", .emergency) {
        $0.set(.fever, "37.9")
        $0.see(ago: 0, blanches: .no)
        $0.feel(ago: 0, celsius: 37.9)
      },
      .fires("with a stiff neck", .emergency) {
        $0.see(ago: 0, symptoms: [.petechiae, .stiffNeck])
      },
      .fires("with light that hurts", .emergency) {
        $0.see(ago: 0, blanches: .no, symptoms: [.lightHurts])
      },
      .fires("with confusion", .emergency) {
        $0.see(ago: 0, blanches: .no, symptoms: [.confusion])
      },
      .fires("with difficult breathing", .emergency) {
        $0.see(ago: 0, blanches: .no, symptoms: [.breathingDifficulty])
      },
      .silent("with vomiting alone") {
        $0.see(ago: 0, blanches: .no); $0.feel(ago: 0, [.vomiting])
      },
      .silent("with headache alone") {
        $0.see(ago: 0, blanches: .no); $0.feel(ago: 0, [.headache])
      },
      .fires(
        "with vomiting one day and headache the other", .emergency, entries: [1, 2, 3],
        values: ["signs": 2]
      ) {
        $0.see(ago: 0, blanches: .no)
        $0.feel(ago: 1, [.vomiting])
        $0.feel(ago: 0, [.headache])
      },
      .silent("with vomiting 2 days ago and headache today") {
        $0.see(ago: 0, blanches: .no)
        $0.feel(ago: 2, [.vomiting])
        $0.feel(ago: 0, [.headache])
      },
      .fires("a headache beside the fever decides nothing", .emergency, entries: [1, 3]) {
        $0.see(ago: 0, blanches: .no)
        $0.feel(ago: 0, [.headache])
        $0.feel(ago: 0, [.fever])
      },
      .fires("only one of two spots stays", .emergency, entries: [2]) {
        $0.see(ago: 0)
        $0.see("nape", ago: 0, shape: .purpura, symptoms: [.fever])
      },
      .silent("marks 2 days ago") {
        $0.see(ago: 2, blanches: .no); $0.feel(ago: 0, [.fever])
      },
      .silent("fever 2 days ago") {
        $0.see(ago: 0, blanches: .no); $0.feel(ago: 2, [.fever])
      },
      .silent("it fades") {
        $0.see(ago: 0, blanches: .yes); $0.feel(ago: 0, [.fever])
      },
      .silent("not known whether it fades") {
        $0.see(ago: 0, blanches: .unknown); $0.feel(ago: 0, [.fever])
      },
      .silent("ill in another way") {
        $0.see(ago: 0, blanches: .no); $0.feel(ago: 0, [.chills, .fatigue, .nausea])
      },
      .silent("the marks have gone, another spot is open") {
        $0.see("nape", ago: 1, symptoms: [.nonblanching, .fever])
        $0.gone("nape", ago: 0)
        $0.see(ago: 0)
      },
    ])
}

@Suite("E2 glass-test-ill") struct GlassTestIllTests {
  @Test("hides P4, comes first, and cannot be acknowledged") func first() {
    var diary = SampleDiary()
    diary.see(ago: 0, blanches: .no, symptoms: [.fever])
    diary.add(ago: 0, .acknowledge(Acknowledgement(rule: "E2", spot: "chest", urgency: .prompt)))
    #expect(diary.codes == ["E2", "P1", "I10"])
    #expect(diary.assessment.urgency == .emergency)
  }
}
