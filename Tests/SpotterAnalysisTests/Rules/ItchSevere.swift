import SpotterAnalysis
import SpotterModel
import SpotterTestSupport

extension RuleTable {
  static let itchSevere = RuleTable(
    .itchSevere,
    [
      .fires(
        "7 on 3 of the last 7 days", .twoWeeks, entries: [1, 3, 5],
        values: ["days": 3, "limitDays": 3, "limitItch": 7, "worstItch": 7]
      ) {
        $0.see(ago: 6, itch: 7)
        $0.see(ago: 4, itch: 6)
        $0.see(ago: 2, itch: 7)
        $0.see(ago: 0, itch: 2)
        $0.see(ago: 0, itch: 7)
      },
      .fires("the worst score of a day", .twoWeeks, entries: [1, 2, 4], values: ["worstItch": 9]) {
        $0.see(ago: 2, itch: 7); $0.see(ago: 1, itch: 7)
        $0.see(ago: 0, itch: 8); $0.see(ago: 0, itch: 9)
      },
      .silent("7 on 2 days, 6 on another") {
        $0.see(ago: 6, itch: 7); $0.see(ago: 2, itch: 6); $0.see(ago: 0, itch: 7)
      },
      .silent("10 on 2 days") {
        $0.see(ago: 1, itch: 10); $0.see(ago: 0, itch: 10)
      },
      .silent("three times on 2 days") {
        $0.see(ago: 1, itch: 9); $0.see(ago: 0, itch: 9); $0.see(ago: 0, itch: 9)
      },
      .silent("the first of 3 days is 7 days ago") {
        $0.see(ago: 7, itch: 7); $0.see(ago: 2, itch: 7); $0.see(ago: 0, itch: 7)
      },
      .silent("the symptom is no score") {
        for ago in 0...2 { $0.see(ago: ago, symptoms: [.itch]) }
      },
      .silent("3 days at two spots") {
        $0.see(ago: 2, itch: 8); $0.see("left shin", ago: 1, itch: 8); $0.see(ago: 0, itch: 8)
      },
      .silent("gone in between") {
        $0.see(ago: 4, itch: 8); $0.gone(ago: 3); $0.see(ago: 1, itch: 8); $0.see(ago: 0, itch: 8)
      },
      .silent("healed") {
        for ago in 1...3 { $0.see(ago: ago, itch: 8) }
        $0.gone(ago: 0)
      },
      .fires("a confirmed lasting kind", .twoWeeks) {
        for ago in 0...2 { $0.see(ago: ago, itch: 8, kind: "atopic-dermatitis", confirmed: true) }
      },
      .fires("6 on 3 days where the setting says so", .twoWeeks) {
        $0.set(.itchSevereLevel, "6")
        for ago in 0...2 { $0.see(ago: ago, itch: 6) }
      },
      .silent("3 days where the setting asks for 4") {
        $0.set(.itchSevereDays, "4")
        for ago in 0...2 { $0.see(ago: ago, itch: 7) }
      },
    ])
}
