import SpotterAnalysis
import SpotterModel
import SpotterTestSupport

extension RuleTable {
  static let possibleContagion = RuleTable(
    .possibleContagion,
    [
      .fires(
        "blisters and fever", .selfCare, entries: [2, 3],
        values: ["regions": 1, "limitRegions": 2, "feverDays": 1]
      ) {
        $0.see(ago: 7); $0.see(ago: 6, symptoms: [.blister]); $0.feel(ago: 6, [.fever])
        $0.see(ago: 0); $0.feel(ago: 0, [.headache])
      },
      .silent("blisters alone") { $0.see(ago: 0, symptoms: [.blister]) },
      .silent("fever alone") {
        $0.see(ago: 0); $0.feel(ago: 0, [.fever])
      },
      .fires("on different days, 38.0 °C", .selfCare) {
        $0.see(ago: 5, symptoms: [.blister]); $0.feel(ago: 0, celsius: 38)
      },
      .silent("37.9 °C") {
        $0.see(ago: 5, symptoms: [.blister]); $0.feel(ago: 0, celsius: 37.9)
      },
      .fires("37.5 °C where the setting says so", .selfCare) {
        $0.set(.fever, "37.5")
        $0.see(ago: 0, symptoms: [.blister])
        $0.feel(ago: 0, celsius: 37.5)
      },
      .silent("blisters 7 days ago") {
        $0.see(ago: 7, symptoms: [.blister]); $0.see(ago: 0); $0.feel(ago: 0, [.fever])
      },
      .silent("fever 7 days ago") {
        $0.see(ago: 0, symptoms: [.blister]); $0.feel(ago: 7, [.fever])
      },
      .fires(
        "in 2 regions", .selfCare, entries: [1, 2], values: ["regions": 2, "feverDays": 0]
      ) {
        $0.see("chest", ago: 6, shape: .vesicle); $0.see("nape", ago: 0, shape: .bulla)
      },
      .silent("in 2 regions, of which one 7 days ago") {
        $0.see("chest", ago: 7, shape: .vesicle); $0.see("nape", ago: 0, shape: .bulla)
      },
      .silent("at 2 places of one region") {
        $0.see("left shin", ago: 0, shape: .vesicle); $0.see("right thigh", ago: 0, shape: .vesicle)
      },
      .fires("on the trunk, which is front and back", .selfCare) {
        $0.see("trunk", ago: 0, symptoms: [.blister])
      },
      .silent("in 2 regions, of which one healed") {
        $0.see("chest", ago: 1, shape: .vesicle); $0.gone("chest", ago: 0)
        $0.see("nape", ago: 0, shape: .bulla)
      },
      .silent("pus is no blister") {
        $0.see(ago: 0, symptoms: [.pus]); $0.feel(ago: 0, [.fever])
      },
      .silent("healed") {
        $0.see(ago: 1, symptoms: [.blister]); $0.feel(ago: 1, [.fever]); $0.gone(ago: 0)
      },
    ])
}
