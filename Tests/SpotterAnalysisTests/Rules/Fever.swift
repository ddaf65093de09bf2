import SpotterAnalysis
import SpotterModel
import SpotterTestSupport
import Testing

extension RuleTable {
  static let fever = RuleTable(
    .fever,
    [
      .fires(
        "on the day of an entry", .prompt, entries: [2],
        values: ["feverDays": 1, "limitDaysApart": 2]
      ) {
        $0.see(ago: 0); $0.feel(ago: 0, [.fever])
      },
      .fires("38.0 °C", .prompt) {
        $0.see(ago: 0); $0.feel(ago: 0, celsius: 38)
      },
      .silent("37.9 °C") {
        $0.see(ago: 0); $0.feel(ago: 0, celsius: 37.9)
      },
      .fires("2 days from an entry", .prompt) {
        $0.see(ago: 0); $0.feel(ago: 2, [.fever])
      },
      .silent("3 days from an entry") {
        $0.see(ago: 0); $0.feel(ago: 3, [.fever])
      },
      .fires("6 days ago, beside an entry", .prompt) {
        $0.see(ago: 6)
        $0.feel(ago: 6, [.fever])
      },
      .silent("7 days ago, beside an entry") {
        $0.see(ago: 7); $0.see(ago: 0); $0.feel(ago: 7, [.fever])
      },
      .silent("without an open spot") {
        $0.see(ago: 2); $0.gone(ago: 1); $0.feel(ago: 2, [.fever])
      },
      .fires("logged together with a spot that healed", .prompt) {
        $0.see("left shin", ago: 2, symptoms: [.fever])
        $0.gone("left shin", ago: 1)
        $0.see(ago: 2)
      },
      .fires("logged with a clear entry", .prompt) {
        $0.see(ago: 1)
        $0.gone("left shin", ago: 0, symptoms: [.fever])
      },
      .fires("37.5 °C when the setting says so", .prompt) {
        $0.set(.fever, "37.5")
        $0.see(ago: 0)
        $0.feel(ago: 0, celsius: 37.5)
      },
      .silent("no temperature is not fever") {
        $0.see(ago: 0); $0.feel(ago: 0, [.headache])
      },
    ])
}

@Suite("P1 fever") struct FeverTests {
  @Test("tells the highest temperature, and none that is no fever")
  func temperature() {
    var diary = SampleDiary()
    diary.see(ago: 0, symptoms: [.fever], celsius: 37.2)
    #expect(summary(of: diary) == "Fever on 31 March, within 2 days of an open spot.")
    diary.feel(ago: 1, celsius: 39.1)
    diary.feel(ago: 1, celsius: 38.4)
    #expect(
      summary(of: diary) == "Fever (up to 39.1 °C) on 31 March, within 2 days of an open spot.")
  }

  private func summary(of diary: SampleDiary) -> String? {
    Rule.fever.findings(in: diary.examination).first?.summary
  }
}
