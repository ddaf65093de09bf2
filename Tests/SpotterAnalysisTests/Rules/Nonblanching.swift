import SpotterAnalysis
import SpotterModel
import SpotterTestSupport
import Testing

extension RuleTable {
  static let nonblanching = RuleTable(
    .nonblanching,
    [
      .fires("does not fade", .prompt, entries: [1], values: ["days": 1]) {
        $0.see(ago: 0, blanches: .no)
      },
      .fires("pin-prick dots", .prompt) { $0.see(ago: 0, symptoms: [.petechiae]) },
      .fires("the symptom", .prompt) { $0.see(ago: 0, symptoms: [.nonblanching]) },
      .fires("a purpura", .prompt) { $0.see(ago: 0, shape: .purpura) },
      .fires("a petechia", .prompt) { $0.see(ago: 0, shape: .petechia) },
      .fires("6 days ago", .prompt, entries: [1]) {
        $0.see(ago: 6, blanches: .no); $0.see(ago: 0)
      },
      .silent("7 days ago") {
        $0.see(ago: 7, blanches: .no); $0.see(ago: 0)
      },
      .fires("on one day no, and then yes", .prompt, entries: [1]) {
        $0.see(ago: 0, blanches: .no)
        $0.see(ago: 0, blanches: .yes)
      },
      .silent("fades") { $0.see(ago: 0, blanches: .yes) },
      .silent("not known") { $0.see(ago: 0, blanches: .unknown) },
      .silent("not asked") { $0.see(ago: 0) },
      .silent("red, purple, bruised: words that do not say it") {
        $0.see(ago: 0, colour: .purple, shape: .ecchymosis, symptoms: [.redness])
      },
      .silent("healed") {
        $0.see(ago: 1, blanches: .no); $0.gone(ago: 0)
      },
    ])
}

@Suite("P4 nonblanching") struct NonblanchingTests {
  @Test("says what was logged, and no more") func words() {
    var diary = SampleDiary()
    diary.see(ago: 0, shape: .petechia)
    let dots = Rule.nonblanching.findings(in: diary.examination).first?.summary
    #expect(dots == "Chest: pin-prick dots or purple spots, on 31 March.")
    diary.see(ago: 0, symptoms: [.nonblanching])
    let pressed = Rule.nonblanching.findings(in: diary.examination).first?.summary
    #expect(pressed == "Chest: does not fade when pressed, on 31 March.")
  }
}
