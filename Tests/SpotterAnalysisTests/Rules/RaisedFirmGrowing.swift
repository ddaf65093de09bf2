import SpotterAnalysis
import SpotterModel
import SpotterTestSupport

extension RuleTable {
  static let raisedFirmGrowing = RuleTable(
    .raisedFirmGrowing,
    [
      .fires(
        "2 mm larger after 28 days", .twoWeeks, entries: [1, 2, 4, 5, 6],
        values: ["gainMm": 2, "limitGainMm": 2, "days": 28, "limitDays": 28]
      ) {
        $0.measure([(28, 5), (14, 5)])
        $0.see(ago: 8)
        $0.measure([(3, 7)])
        $0.see(ago: 1, symptoms: [.raised, .firm])
        $0.measure([(0, 7)])
      },
      .silent("2 mm larger after 27 days") {
        $0.measure([(27, 5), (14, 5), (3, 7), (0, 7)])
        $0.see(ago: 0, symptoms: [.raised, .firm])
      },
      .silent("1.9 mm larger") {
        $0.measure([(28, 5), (14, 5), (3, 6.9), (0, 6.9)])
        $0.see(ago: 0, symptoms: [.raised, .firm])
      },
      .silent("less than a fifth larger, from 12 mm") {
        $0.measure([(28, 12), (14, 12), (3, 14.3), (0, 14.3)])
        $0.see(ago: 0, symptoms: [.raised, .firm])
      },
      .silent("3 sizes") {
        $0.measure([(28, 5), (14, 7), (0, 9)])
        $0.see(ago: 0, symptoms: [.raised, .firm])
      },
      .silent("shrinking") {
        $0.measure([(28, 7), (14, 7), (3, 5), (0, 5)])
        $0.see(ago: 0, symptoms: [.raised, .firm])
      },
      .fires(
        "growing week by week", .twoWeeks,
        values: ["weeks": 5, "gainMm": 2, "limitGainMm": 2]
      ) {
        $0.measure([(28, 6), (21, 6.5), (14, 7), (7, 7.5), (0, 8)])
        $0.see(ago: 0, symptoms: [.raised, .firm])
      },
      .silent("raised, not firm") {
        $0.measure([(28, 5), (14, 5), (3, 7), (0, 7)])
        $0.see(ago: 0, symptoms: [.raised])
      },
      .silent("firm, not raised") {
        $0.measure([(28, 5), (14, 5), (3, 7), (0, 7)])
        $0.see(ago: 0, symptoms: [.firm])
      },
      .fires("a nodule, firm on another day", .twoWeeks) {
        $0.measure([(28, 5), (14, 5), (3, 7), (0, 7)])
        $0.see(ago: 5, symptoms: [.firm])
        $0.see(ago: 0, shape: .nodule)
      },
      .fires("raised and firm 13 days ago", .twoWeeks) {
        $0.measure([(28, 5), (14, 5), (3, 7), (0, 7)])
        $0.see(ago: 13, symptoms: [.raised, .firm])
      },
      .silent("raised 14 days ago") {
        $0.measure([(28, 5), (14, 5), (3, 7), (0, 7)])
        $0.see(ago: 14, symptoms: [.raised])
        $0.see(ago: 0, symptoms: [.firm])
      },
      .silent("firm 14 days ago") {
        $0.measure([(28, 5), (14, 5), (3, 7), (0, 7)])
        $0.see(ago: 14, symptoms: [.firm])
        $0.see(ago: 0, symptoms: [.raised])
      },
      .fires("latest size 13 days ago", .twoWeeks) {
        $0.measure([(41, 5), (27, 5), (16, 7), (13, 7)])
        $0.see(ago: 0, symptoms: [.raised, .firm])
      },
      .silent("latest size 14 days ago") {
        $0.measure([(42, 5), (28, 5), (17, 7), (14, 7)])
        $0.see(ago: 0, symptoms: [.raised, .firm])
      },
      .silent("a size by eye is left out, and 3 remain") {
        $0.measure([(28, 5), (3, 7), (0, 7)])
        $0.see(ago: 14, size: 5, by: .eye, symptoms: [.raised, .firm])
      },
      .silent("gone in between") {
        $0.measure([(28, 5), (14, 5), (3, 7), (0, 7)])
        $0.see(ago: 0, symptoms: [.raised, .firm])
        $0.gone(ago: 6)
      },
      .silent("healed") {
        $0.measure([(29, 5), (14, 5), (3, 7), (1, 7)])
        $0.see(ago: 1, symptoms: [.raised, .firm])
        $0.gone(ago: 0)
      },
      .fires("a confirmed lasting kind", .twoWeeks) {
        $0.measure([(28, 5), (14, 5), (3, 7), (0, 7)])
        $0.see(ago: 0, symptoms: [.raised, .firm], kind: "cherry-angioma", confirmed: true)
      },
    ])
}
