import SpotterAnalysis
import SpotterModel
import SpotterTestSupport

extension RuleTable {
  static let heatIllness = RuleTable(
    .heatIllness,
    [
      .fires(
        "40.0 °C after heat, without a spot", .emergency, entries: [1, 2],
        values: ["withinDays": 2, "celsius": 40, "limitCelsius": 40]
      ) {
        $0.meet("heat", ago: 0)
        $0.feel(ago: 0, celsius: 40)
      },
      .silent("39.9 °C") {
        $0.meet("heat", ago: 0)
        $0.feel(ago: 0, [.fever], celsius: 39.9)
      },
      .fires("heat and confusion yesterday", .emergency, entries: [1, 2]) {
        $0.meet("heat", ago: 1)
        $0.feel(ago: 1, [.confusion])
        $0.feel(ago: 0, celsius: 37)
      },
      .silent("heat 2 days ago") {
        $0.meet("heat", ago: 2)
        $0.feel(ago: 0, [.confusion])
      },
      .silent("confusion 2 days ago") {
        $0.meet("heat", ago: 1)
        $0.feel(ago: 2, [.confusion])
      },
      .silent("40 °C 2 days ago") {
        $0.meet("heat", ago: 1)
        $0.feel(ago: 2, celsius: 40)
      },
      .fires("confused, with an open heat rash", .emergency, entries: [2, 3]) {
        $0.see(ago: 1, kind: "heat-rash")
        $0.see(ago: 0)
        $0.feel(ago: 0, [.confusion])
      },
      .fires(
        "40.5 °C, with an open heat rash, and 41 °C before", .emergency, values: ["celsius": 41]
      ) {
        $0.see(ago: 0, kind: "heat-rash")
        $0.feel(ago: 1, celsius: 41)
        $0.feel(ago: 0, celsius: 40.5)
      },
      .silent("the heat rash has gone") {
        $0.see(ago: 1, kind: "heat-rash")
        $0.gone(ago: 0)
        $0.feel(ago: 0, [.confusion])
      },
      .silent("the heat rash was last seen 15 days ago") {
        $0.see(ago: 15, kind: "heat-rash")
        $0.feel(ago: 0, [.confusion])
      },
      .silent("it turned out not to be heat rash") {
        $0.see(ago: 1, kind: "heat-rash")
        $0.see(ago: 0, kind: "insect-bite")
        $0.feel(ago: 0, [.confusion])
      },
      .silent("sun is not what was said to be heat") {
        $0.meet("sun", ago: 0)
        $0.feel(ago: 0, celsius: 40)
      },
      .silent("only dizzy and sick") {
        $0.meet("heat", ago: 0)
        $0.feel(ago: 0, [.dizziness, .nausea, .vomiting, .fever])
      },
      .silent("neither heat nor heat rash") {
        $0.see(ago: 0)
        $0.feel(ago: 0, [.confusion], celsius: 40)
      },
    ])
}
