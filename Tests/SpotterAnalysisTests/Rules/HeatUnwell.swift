import SpotterAnalysis
import SpotterModel
import SpotterTestSupport

extension RuleTable {
  static let heatUnwell = RuleTable(
    .heatUnwell,
    [
      .fires(
        "sick, with heat rash", .prompt, entries: [2, 3], values: ["days": 1, "withinDays": 2]
      ) {
        $0.see(ago: 1, kind: "heat-rash")
        $0.see(ago: 0)
        $0.feel(ago: 0, [.nausea])
        $0.feel(ago: 0, [.headache])
      },
      .fires("dizzy, where the skin does not sweat: both yesterday", .prompt, entries: [1, 2]) {
        $0.see(ago: 1, symptoms: [.noSweat])
        $0.feel(ago: 1, [.dizziness])
      },
      .silent("sick 2 days ago") {
        $0.see(ago: 0, symptoms: [.noSweat], kind: "heat-rash")
        $0.feel(ago: 2, [.dizziness, .nausea])
      },
      .silent("no sweat 2 days ago") {
        $0.see(ago: 2, symptoms: [.noSweat])
        $0.feel(ago: 0, [.nausea])
      },
      .silent("another kind, in the heat") {
        $0.meet("heat", ago: 0)
        $0.see(ago: 0, kind: "eczema")
        $0.feel(ago: 0, [.dizziness, .nausea])
      },
      .silent("ill in another way") {
        $0.see(ago: 0, symptoms: [.noSweat], kind: "heat-rash")
        $0.feel(ago: 0, [.fatigue, .vomiting, .headache])
      },
      .silent("the heat rash has gone, another spot is open") {
        $0.see("nape", ago: 1, symptoms: [.noSweat], kind: "heat-rash")
        $0.gone("nape", ago: 0)
        $0.see(ago: 0)
        $0.feel(ago: 0, [.nausea])
      },
    ])
}
