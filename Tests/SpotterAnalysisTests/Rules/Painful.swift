import SpotterAnalysis
import SpotterModel
import SpotterTestSupport

extension RuleTable {
  static let painful = RuleTable(
    .painful,
    [
      .fires(
        "pain 7 once", .prompt, entries: [1],
        values: ["worstPain": 7, "limitPainOnce": 7, "limitPainOnTwoDays": 4, "daysOfSuchPain": 1]
      ) {
        $0.see(ago: 0, pain: 7)
        $0.see(ago: 0, pain: 5)
      },
      .fires("the worst score of a day", .prompt, entries: [2], values: ["worstPain": 9]) {
        $0.see(ago: 0, pain: 8); $0.see(ago: 0, pain: 9)
      },
      .silent("pain 6 once") { $0.see(ago: 0, pain: 6) },
      .fires("pain 7, 6 days ago", .prompt) {
        $0.see(ago: 6, pain: 7)
        for ago in 0..<3 { $0.see(ago: ago, pain: 0) }
      },
      .silent("pain 7, 7 days ago") {
        $0.see(ago: 7, pain: 7)
        $0.see(ago: 0, pain: 0)
      },
      .fires("pain 4 on 2 of 3 days", .prompt, entries: [1, 2], values: ["daysOfSuchPain": 2]) {
        $0.see(ago: 2, pain: 4)
        $0.see(ago: 1, pain: 4)
        $0.see(ago: 0, pain: 3)
      },
      .silent("pain 4 and 3") {
        $0.see(ago: 1, pain: 4)
        $0.see(ago: 0, pain: 3)
      },
      .silent("pain 4 twice on one day") {
        $0.see(ago: 0, pain: 4)
        $0.see(ago: 0, pain: 4)
      },
      .silent("one of the two days is the fourth from the last") {
        $0.see(ago: 3, pain: 4)
        $0.see(ago: 2, pain: 4)
        $0.see(ago: 1, pain: 0)
        $0.see(ago: 0, pain: 0)
      },
      .fires("days without a score do not count", .prompt, entries: [1, 3]) {
        $0.see(ago: 6, pain: 4)
        $0.see(ago: 5, symptoms: [.pain])
        $0.see(ago: 3, pain: 4)
        $0.see(ago: 1)
        $0.see(ago: 0, pain: 0)
      },
      .silent("one of the two days is 7 days ago") {
        $0.see(ago: 7, pain: 4)
        $0.see(ago: 0, pain: 4)
      },
      .silent("pain 7 when the setting is 8") {
        $0.set(.painHigh, "8")
        $0.see(ago: 0, pain: 7)
      },
      .silent("pain 4 twice when the setting is 5") {
        $0.set(.painSome, "5")
        $0.see(ago: 1, pain: 4)
        $0.see(ago: 0, pain: 4)
      },
      .silent("two spots, one day each") {
        $0.see(ago: 0, pain: 4)
        $0.see("nape", ago: 1, pain: 4)
      },
      .silent("healed") {
        $0.see(ago: 1, pain: 9); $0.gone(ago: 0)
      },
      .silent("without a score") { $0.see(ago: 0, symptoms: [.pain, .tenderness]) },
    ])
}
