import SpotterAnalysis
import SpotterModel
import SpotterTestSupport

extension RuleTable {
  static let itchChronic = RuleTable(
    .itchChronic,
    [
      .fires(
        "itch on the first and the last of 42 days", .routine, entries: [1, 4],
        values: ["durationDays": 42, "limitDays": 42]
      ) {
        for ago in [41, 28, 14, 0] { $0.see(ago: ago, itch: 1) }
      },
      .silent("itch on the first and the last of 41 days") {
        for ago in [40, 28, 14, 0] { $0.see(ago: ago, itch: 1) }
      },
      .fires("the symptom counts as a score does", .routine) {
        $0.see(ago: 41, symptoms: [.itch])
        $0.see(ago: 28, itch: 3)
        $0.see(ago: 14, symptoms: [.itch])
        $0.see(ago: 0, symptoms: [.itch])
      },
      .fires("the worst score of the first and of the last day", .routine, entries: [2, 5]) {
        $0.see(ago: 41, itch: 2); $0.see(ago: 41, itch: 3)
        for ago in [28, 14] { $0.see(ago: ago, itch: 1) }
        $0.see(ago: 0, itch: 4); $0.see(ago: 0, symptoms: [.itch])
      },
      .silent("a day without itch in between") {
        for ago in [41, 28, 14, 0] { $0.see(ago: ago, itch: 1) }
        $0.see(ago: 20, itch: 0)
      },
      .silent("a day without itch at the end") {
        for ago in [42, 28, 14, 1] { $0.see(ago: ago, itch: 1) }
        $0.see(ago: 0, itch: 0)
      },
      .fires("days with the spot but no word of itch in between", .routine) {
        for ago in [41, 28, 14, 0] { $0.see(ago: ago, itch: 1) }
        $0.see(ago: 20)
      },
      .fires("15 days between two scores", .routine) {
        for ago in [41, 26, 11, 0] { $0.see(ago: ago, itch: 1) }
      },
      .silent("16 days between two scores, though the spot was there") {
        for ago in [41, 27, 11, 0] { $0.see(ago: ago, itch: 1) }
        $0.see(ago: 20)
      },
      .fires("the last itch 13 days ago", .routine) {
        for ago in [54, 41, 28, 13] { $0.see(ago: ago, itch: 1) }
        $0.see(ago: 0)
      },
      .silent("the last itch 14 days ago") {
        for ago in [55, 41, 28, 14] { $0.see(ago: ago, itch: 1) }
        $0.see(ago: 0)
      },
      .silent("gone in between") {
        for ago in [41, 28, 14, 0] { $0.see(ago: ago, itch: 1) }
        $0.gone(ago: 20)
      },
      .silent("healed") {
        for ago in [42, 28, 14, 1] { $0.see(ago: ago, itch: 1) }
        $0.gone(ago: 0)
      },
      .silent("first noticed long ago, itch since 14 days") {
        $0.see(ago: 13, itch: 1, noticed: 60); $0.see(ago: 0, itch: 1)
      },
      .silent("a confirmed lasting kind") {
        for ago in [41, 28, 14, 0] {
          $0.see(ago: ago, itch: 1, kind: "atopic-dermatitis", confirmed: true)
        }
      },
      .fires("an unconfirmed lasting kind", .routine) {
        for ago in [41, 28, 14, 0] { $0.see(ago: ago, itch: 1, kind: "atopic-dermatitis") }
      },
      .fires("14 days where the setting says so", .routine) {
        $0.set(.itchChronicDays, "14")
        $0.see(ago: 13, itch: 1)
        $0.see(ago: 0, itch: 1)
      },
    ])
}
