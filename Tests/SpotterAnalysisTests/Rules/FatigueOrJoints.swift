import SpotterAnalysis
import SpotterModel
import SpotterTestSupport

extension RuleTable {
  static let fatigueOrJoints = RuleTable(
    .fatigueOrJoints,
    [
      .fires("fatigue 6 days ago", .prompt, entries: [2], values: ["days": 1, "limitDays": 1]) {
        $0.see(ago: 0); $0.feel(ago: 6, [.fatigue])
      },
      .silent("fatigue 7 days ago") {
        $0.see(ago: 0); $0.feel(ago: 7, [.fatigue])
      },
      .fires("joint pain, beside an entry of something else", .prompt, entries: [3]) {
        $0.see(ago: 0)
        $0.feel(ago: 1, [.headache])
        $0.feel(ago: 1, [.jointPain])
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
      .fires("one day of each where the setting asks for two", .prompt, entries: [2, 3]) {
        $0.set(.fatigueMinDays, "2")
        $0.see(ago: 0)
        $0.feel(ago: 1, [.fatigue])
        $0.feel(ago: 2, [.jointPain])
      },
      .silent("one of two days 7 days ago where the setting asks for two") {
        $0.set(.fatigueMinDays, "2")
        $0.see(ago: 0, symptoms: [.fatigue])
        $0.feel(ago: 7, [.fatigue])
      },
    ])
}
