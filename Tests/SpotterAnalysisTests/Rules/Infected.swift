import SpotterAnalysis
import SpotterModel
import SpotterTestSupport

extension RuleTable {
  static let infected = RuleTable(
    .infected,
    [
      .fires(
        "pus; warmth alone beside it decides nothing", .prompt, entries: [2],
        values: ["daysWithPus": 1, "otherSigns": 1, "limitOtherSigns": 2]
      ) {
        $0.see(ago: 1, symptoms: [.warmth])
        $0.see(ago: 0, symptoms: [.pus])
      },
      .fires("pus 2 days ago", .prompt) { $0.see(ago: 2, symptoms: [.pus]) },
      .silent("pus 3 days ago") {
        $0.see(ago: 3, symptoms: [.pus]); $0.see(ago: 0)
      },
      .silent("clear fluid, or a pustule: words that do not say pus") {
        $0.see(ago: 0, shape: .pustule, symptoms: [.oozing])
      },
      .fires("warm today, swollen 2 days ago", .prompt, entries: [1, 3], values: ["otherSigns": 2])
      {
        $0.see(ago: 2, symptoms: [.swelling])
        $0.see(ago: 1, itch: 4)
        $0.see(ago: 0, symptoms: [.warmth])
      },
      .silent("warm today, swollen 3 days ago") {
        $0.see(ago: 3, symptoms: [.swelling])
        $0.see(ago: 0, symptoms: [.warmth])
      },
      .silent("one sign, day after day") {
        for ago in 0..<3 { $0.see(ago: ago, symptoms: [.warmth]) }
      },
      .fires("warm, pain 4", .prompt) { $0.see(ago: 0, pain: 4, symptoms: [.warmth]) },
      .silent("warm, pain 3") { $0.see(ago: 0, pain: 3, symptoms: [.warmth]) },
      .silent("warm, pain without a score") { $0.see(ago: 0, symptoms: [.warmth, .pain]) },
      .fires("warm, pain 3 when the setting is 3", .prompt, values: ["limitPain": 3]) {
        $0.set(.painSome, "3")
        $0.see(ago: 0, pain: 3, symptoms: [.warmth])
      },
      .fires("swollen, a golden crust", .prompt) {
        $0.see(ago: 0, colour: .yellow, symptoms: [.swelling, .crusting])
      },
      .fires("swollen, a yellow spot and a crust in two entries", .prompt, entries: [1, 2, 3]) {
        $0.see(ago: 1, symptoms: [.swelling])
        $0.see(ago: 0, colour: .yellow)
        $0.see(ago: 0, shape: .crust)
      },
      .silent("swollen, a crust the day after it was yellow") {
        $0.see(ago: 1, colour: .yellow)
        $0.see(ago: 0, symptoms: [.swelling, .crusting])
      },
      .silent("swollen, a crust on a day that ended brown") {
        $0.see(ago: 0, time: "08:00", colour: .yellow, symptoms: [.swelling, .crusting])
        $0.see(ago: 0, time: "20:00", colour: .brown)
      },
      .silent("swollen and yellow, no crust") {
        $0.see(ago: 0, colour: .yellow, symptoms: [.swelling])
      },
      .silent("one spot is warm, another swollen") {
        $0.see(ago: 0, symptoms: [.warmth])
        $0.see("nape", ago: 0, symptoms: [.swelling])
      },
      .silent("healed") {
        $0.see(ago: 1, symptoms: [.pus]); $0.gone(ago: 0)
      },
    ])
}
