import SpotterAnalysis
import SpotterModel
import SpotterTestSupport

extension RuleTable {
  static let newSpot = RuleTable(
    .newSpot,
    [
      .fires(
        "raised, there for 14 days", .routine, entries: [1, 3, 4],
        values: [
          "durationDays": 14, "limitDays": 14, "firstOnsetDaysAgo": 13,
          "limitFirstOnsetDaysAgo": 180,
        ]
      ) {
        $0.see(ago: 13); $0.see(ago: 7); $0.see(ago: 3, symptoms: [.raised]); $0.see(ago: 0)
      },
      .silent("raised, there for 13 days") {
        $0.see(ago: 12); $0.see(ago: 0, symptoms: [.raised])
      },
      .silent("neither raised nor pigmented") {
        $0.see(ago: 13); $0.see(ago: 0, colour: .red)
      },
      .fires("brown", .routine) {
        $0.see(ago: 13); $0.see(ago: 0, colour: .brown)
      },
      .fires("black", .routine) { $0.see(ago: 0, colour: .black, noticed: 13) },
      .fires("blue", .routine) { $0.see(ago: 0, colour: .blue, noticed: 13) },
      .fires("mixed", .routine) { $0.see(ago: 0, colour: .mixed, noticed: 13) },
      .silent("brown once, red since") {
        $0.see(ago: 13, colour: .brown); $0.see(ago: 0, colour: .red)
      },
      .fires("a papule", .routine) { $0.see(ago: 0, shape: .papule, noticed: 13) },
      .fires("raised 13 days ago", .routine) {
        $0.see(ago: 13, symptoms: [.raised]); $0.see(ago: 0)
      },
      .silent("raised 14 days ago") {
        $0.see(ago: 14, symptoms: [.raised]); $0.see(ago: 0)
      },
      .silent("brown 14 days ago") {
        $0.see(ago: 14, colour: .brown); $0.see(ago: 0)
      },
      .fires("last seen 13 days ago", .routine) {
        $0.see(ago: 26); $0.see(ago: 13, colour: .brown)
      },
      .silent("last seen 14 days ago") {
        $0.see(ago: 27); $0.see(ago: 14, colour: .brown)
      },
      .fires("first noticed 180 days ago", .routine) {
        $0.see(ago: 0, colour: .brown, noticed: 180)
      },
      .silent("first noticed 181 days ago") { $0.see(ago: 0, colour: .brown, noticed: 181) },
      .silent("back for 14 days, first there 181 days ago") {
        $0.see(ago: 181); $0.gone(ago: 20); $0.see(ago: 13); $0.see(ago: 0, colour: .brown)
      },
      .fires("18 years at least", .routine) {
        $0.set(.birthYear, "2007"); $0.see(ago: 0, colour: .brown, noticed: 13)
      },
      .silent("perhaps 17 years") {
        $0.set(.birthYear, "2008"); $0.see(ago: 0, colour: .brown, noticed: 13)
      },
      .silent("13 days, even where persistence asks for 10") {
        $0.set(.persistDays, "10"); $0.see(ago: 0, colour: .brown, noticed: 12)
      },
      .silent("a confirmed lasting kind") {
        $0.see(ago: 0, shape: .papule, kind: "cherry-angioma", confirmed: true, noticed: 13)
      },
      .fires("an unconfirmed lasting kind", .routine) {
        $0.see(ago: 0, shape: .papule, kind: "cherry-angioma", noticed: 13)
      },
      .silent("healed") {
        $0.see(ago: 14); $0.see(ago: 1, colour: .brown); $0.gone(ago: 0)
      },
    ])
}
