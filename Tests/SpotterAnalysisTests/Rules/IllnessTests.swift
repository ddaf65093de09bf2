import SpotterAnalysis
import SpotterModel
import SpotterTestSupport
import Testing

@Suite("P2 fatigue-or-joints") struct FatigueOrJointsTests {
  static let cases: [RuleCase] = [
    .fires("fatigue 6 days ago", .prompt) {
      $0.see(ago: 0); $0.feel(ago: 6, [.fatigue])
    },
    .silent("fatigue 7 days ago") {
      $0.see(ago: 0); $0.feel(ago: 7, [.fatigue])
    },
    .fires("joint pain", .prompt) {
      $0.see(ago: 0); $0.feel(ago: 1, [.jointPain])
    },
    .silent("neither") {
      $0.see(ago: 0); $0.feel(ago: 1, [.headache])
    },
    .silent("no open spot") {
      $0.see(ago: 20); $0.feel(ago: 1, [.fatigue])
    },
    .silent("one day where the setting asks for two") {
      $0.set(.fatigueMinDays, "2")
      $0.see(ago: 0)
      $0.feel(ago: 1, [.fatigue, .jointPain])
    },
    .fires("one day of each where the setting asks for two", .prompt) {
      $0.set(.fatigueMinDays, "2")
      $0.see(ago: 0)
      $0.feel(ago: 1, [.fatigue])
      $0.feel(ago: 2, [.jointPain])
    },
  ]

  @Test(arguments: cases) func table(row: RuleCase) throws { try row.check(.fatigueOrJoints) }
}

@Suite("P3 blisters") struct BlistersTests {
  static let cases: [RuleCase] = [
    .fires("on the first day", .prompt) { $0.see(ago: 0, symptoms: [.blister]) },
    .fires("as a shape", .prompt) { $0.see(ago: 0, shape: .vesicle) },
    .fires("new 6 days ago", .prompt) {
      $0.see(ago: 7)
      $0.see(ago: 6, symptoms: [.blister])
      $0.see(ago: 0, symptoms: [.blister])
    },
    .silent("new 7 days ago, there ever since") {
      $0.see(ago: 8)
      $0.see(ago: 7, symptoms: [.blister])
      $0.see(ago: 0, symptoms: [.blister])
    },
    .silent("without blisters") { $0.see(ago: 0, symptoms: [.pus]) },
    .silent("tiny, in heat rash") {
      $0.see(ago: 0, size: 2, symptoms: [.blister], kind: "heat-rash")
    },
    .fires("2.1 mm, in heat rash", .prompt) {
      $0.see(ago: 0, size: 2.1, symptoms: [.blister], kind: "heat-rash")
    },
    .fires("heat rash of unknown size", .prompt) {
      $0.see(ago: 0, symptoms: [.blister], kind: "heat-rash")
    },
    .fires("tiny, in heat rash, with fever", .prompt) {
      $0.see(ago: 0, size: 2, symptoms: [.blister, .fever], kind: "heat-rash")
    },
    .silent("tiny, in heat rash, another spot grows") {
      $0.see(ago: 0, size: 2, symptoms: [.blister], kind: "heat-rash")
      $0.measure("left shin", [(1, 6), (0, 12)])
    },
    .fires("tiny in heat rash, but that size is 7 days old", .prompt) {
      $0.see(ago: 7, size: 2, kind: "heat-rash")
      $0.see(ago: 0, symptoms: [.blister])
    },
  ]

  @Test(arguments: cases) func table(row: RuleCase) throws { try row.check(.blisters) }
}

@Suite("P4 nonblanching") struct NonblanchingTests {
  static let cases: [RuleCase] = [
    .fires("does not fade", .prompt) { $0.see(ago: 0, blanches: .no) },
    .fires("pin-prick dots", .prompt) { $0.see(ago: 0, symptoms: [.petechiae]) },
    .fires("the symptom", .prompt) { $0.see(ago: 0, symptoms: [.nonblanching]) },
    .fires("a purpura", .prompt) { $0.see(ago: 0, shape: .purpura) },
    .fires("6 days ago", .prompt) {
      $0.see(ago: 6, blanches: .no); $0.see(ago: 0)
    },
    .silent("7 days ago") {
      $0.see(ago: 7, blanches: .no); $0.see(ago: 0)
    },
    .silent("fades") { $0.see(ago: 0, blanches: .yes) },
    .silent("not known") { $0.see(ago: 0, blanches: .unknown) },
    .silent("not asked") { $0.see(ago: 0) },
    .silent("healed") {
      $0.see(ago: 1, blanches: .no); $0.gone(ago: 0)
    },
  ]

  @Test(arguments: cases) func table(row: RuleCase) throws { try row.check(.nonblanching) }
}

@Suite("E2 glass-test-ill") struct GlassTestIllTests {
  static let cases: [RuleCase] = [
    .fires("with fever", .emergency) {
      $0.see(ago: 0, blanches: .no); $0.feel(ago: 1, [.fever])
    },
    .fires("with 38.0 °C", .emergency) {
      $0.see(ago: 1, blanches: .no)
      $0.feel(ago: 0, celsius: 38)
    },
    .silent("with 37.9 °C") {
      $0.see(ago: 0, blanches: .no); $0.feel(ago: 0, celsius: 37.9)
    },
    .fires("with a stiff neck", .emergency) {
      $0.see(ago: 0, symptoms: [.petechiae, .stiffNeck])
    },
    .fires("with light that hurts", .emergency) {
      $0.see(ago: 0, blanches: .no, symptoms: [.lightHurts])
    },
    .fires("with confusion", .emergency) { $0.see(ago: 0, blanches: .no, symptoms: [.confusion]) },
    .fires("with difficult breathing", .emergency) {
      $0.see(ago: 0, blanches: .no, symptoms: [.breathingDifficulty])
    },
    .silent("with vomiting alone") {
      $0.see(ago: 0, blanches: .no); $0.feel(ago: 0, [.vomiting])
    },
    .silent("with headache alone") {
      $0.see(ago: 0, blanches: .no); $0.feel(ago: 0, [.headache])
    },
    .fires("with vomiting one day and headache the other", .emergency) {
      $0.see(ago: 0, blanches: .no)
      $0.feel(ago: 1, [.vomiting])
      $0.feel(ago: 0, [.headache])
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
  ]

  @Test(arguments: cases) func table(row: RuleCase) throws { try row.check(.glassTestIll) }

  @Test("hides P4, comes first, and cannot be acknowledged") func first() {
    var diary = SampleDiary()
    diary.see(ago: 0, blanches: .no, symptoms: [.fever])
    diary.add(ago: 0, .acknowledge(Acknowledgement(rule: "E2", spot: "chest", urgency: .prompt)))
    #expect(diary.codes == ["E2", "P1", "I10"])
    #expect(diary.assessment.urgency == .emergency)
  }
}
