import SpotterAnalysis
import SpotterModel
import SpotterTestSupport

extension RuleTable {
  static let sensitiveSite = RuleTable(
    .sensitiveSite,
    [
      .fires(
        "swollen lips", .prompt, entries: [1], values: ["daysWithSigns": 1, "withinDays": 7]
      ) {
        $0.see("lips", ago: 1, symptoms: [.swelling])
        $0.see("lips", ago: 0, itch: 4)
      },
      .fires("lips", .routine, entries: [2], values: ["daysWithSigns": 0]) {
        $0.see("lips", ago: 1)
        $0.see("lips", ago: 0)
      },
      .fires("the area of an eye", .routine) { $0.see("left-eye-area", ago: 0) },
      .fires("the inside of the mouth", .routine) { $0.see("mouth", ago: 0) },
      .fires("the genitals", .routine) { $0.see("genitals", ago: 0) },
      .fires("the genital area", .routine) { $0.see("genital-area", ago: 0) },
      .silent("cheek, face and groin") {
        $0.see("left-cheek", ago: 0, symptoms: [.swelling])
        $0.see("face", ago: 0, symptoms: [.blister])
        $0.see("left-groin", ago: 0, pain: 9)
      },
      .silent("healed") {
        $0.see("lips", ago: 1, symptoms: [.blister])
        $0.gone("lips", ago: 0)
      },
      .fires("a blister 6 days ago", .prompt) {
        $0.see("mouth", ago: 6, shape: .vesicle)
        $0.see("mouth", ago: 0)
      },
      .fires("all signs 7 days ago", .routine) {
        $0.see("mouth", ago: 7, pain: 8, symptoms: [.blister, .swelling, .openSore])
        $0.see("mouth", ago: 0)
      },
      .fires("pain 1", .prompt) { $0.see("genitals", ago: 0, pain: 1) },
      .fires("pain 0", .routine) { $0.see("genitals", ago: 0, pain: 0) },
      .fires("pain without a score", .prompt) { $0.see("genitals", ago: 0, symptoms: [.pain]) },
      .fires("an open sore", .prompt) { $0.see("genital-area", ago: 0, symptoms: [.openSore]) },
      .fires("an ulcer", .prompt) { $0.see("genital-area", ago: 0, shape: .ulcer) },
      .fires("other signs", .routine) {
        $0.see("genitals", ago: 0, itch: 9, symptoms: [.tenderness, .redness, .crusting])
      },
      .fires("another spot is sore", .routine) {
        $0.see("lips", ago: 0)
        $0.see(ago: 0, pain: 9)
      },
      .fires("twice as large (P12)", .prompt, entries: [1, 2], values: ["gainMm": 6]) {
        $0.measure("lips", [(1, 6), (0, 12)])
        $0.see("lips", ago: 0)
      },
      .fires("the area doubles within a week (P13)", .prompt) {
        $0.measure("lips", [(3, 6), (2, 7), (1, 8), (0, 9)])
      },
      .fires("larger from week to week (D2)", .prompt) {
        $0.measure("lips", [(28, 6), (21, 7), (14, 8), (7, 9), (0, 10)])
      },
      .fires("the area doubles in two weeks (D12)", .prompt) {
        for ago in 0..<15 { $0.see("lips", ago: ago, size: 14 - 0.3 * Double(ago)) }
      },
      .fires("larger by less than a ruler can tell", .routine) {
        $0.measure("lips", [(28, 6), (21, 6.4), (14, 6.8), (7, 7.2), (0, 7.6)])
      },
      .fires("larger by eye, beside a ruler's size", .routine) {
        $0.see("lips", ago: 1, size: 6)
        $0.see("lips", ago: 0, size: 20, by: .eye)
      },
    ])
}
