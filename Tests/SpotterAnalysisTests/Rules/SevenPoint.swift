import SpotterAnalysis
import SpotterModel
import SpotterTestSupport

extension RuleTable {
  static let sevenPoint = RuleTable(
    .sevenPoint,
    [
      .fires(
        "a brown spot with an irregular shape that oozes", .twoWeeks, entries: [2, 3],
        values: ["score": 3, "limitScore": 3]
      ) {
        $0.see(ago: 5, colour: .brown)
        $0.see(ago: 1, colour: .brown, symptoms: [.irregularBorder])
        $0.see(ago: 0, colour: .brown, symptoms: [.oozing])
      },
      .silent("an irregular shape alone: 2 points") {
        $0.see(ago: 0, colour: .brown, symptoms: [.irregularBorder])
      },
      .fires("three features of 1 point", .twoWeeks, values: ["score": 3]) {
        $0.see(ago: 0, colour: .black, symptoms: [.swelling, .crusting, .newFeeling])
      },
      .silent("two features of 1 point") {
        $0.see(ago: 0, colour: .black, symptoms: [.swelling, .crusting])
      },
      .silent("three words for one feature of 1 point, beside another") {
        $0.see(ago: 0, colour: .black, symptoms: [.swelling, .warmth, .redness, .crusting])
      },
      .fires("all but the size", .twoWeeks, values: ["score": 7]) {
        $0.see(ago: 1, itch: 0)
        $0.see(
          ago: 0, colour: .mixed, itch: 1, symptoms: [.irregularBorder, .redness, .bleeding])
      },
      .fires("blue", .twoWeeks) {
        $0.see(ago: 0, colour: .blue, symptoms: [.irregularBorder, .oozing])
      },
      .silent("red") { $0.see(ago: 0, colour: .red, symptoms: [.irregularBorder, .oozing]) },
      .silent("purple") { $0.see(ago: 0, colour: .purple, symptoms: [.irregularBorder, .oozing]) },
      .silent("without a colour") { $0.see(ago: 0, symptoms: [.irregularBorder, .oozing]) },
      .silent("brown once, red since") {
        $0.see(ago: 1, colour: .brown)
        $0.see(ago: 0, colour: .red, symptoms: [.irregularBorder, .oozing])
      },
      .fires("brown 13 days ago", .twoWeeks) {
        $0.see(ago: 13, colour: .brown)
        $0.see(ago: 0, symptoms: [.irregularBorder, .oozing])
      },
      .silent("brown 14 days ago") {
        $0.see(ago: 14, colour: .brown)
        $0.see(ago: 0, symptoms: [.irregularBorder, .oozing])
      },
      .fires("a word on the third last observed day", .twoWeeks) {
        $0.see(ago: 8, symptoms: [.irregularBorder])
        $0.see(ago: 5)
        $0.see(ago: 0, colour: .brown, symptoms: [.oozing])
      },
      .silent("a word on the fourth last observed day") {
        $0.see(ago: 8, symptoms: [.irregularBorder])
        $0.see(ago: 5)
        $0.see(ago: 4)
        $0.see(ago: 0, colour: .brown, symptoms: [.oozing])
      },
      .fires(
        "growing fast, to 7 mm", .twoWeeks, entries: [1, 2, 3, 4],
        values: ["score": 3, "gainMm": 3, "limitGainMm": 2, "sizeMm": 7, "limitSizeMm": 7]
      ) {
        $0.measure([(3, 5), (2, 6), (1, 7)])
        $0.see(ago: 0, size: 8, colour: .brown)
      },
      .fires("brown as it was seen last on the day", .twoWeeks, entries: [2, 3]) {
        $0.see(ago: 0, time: "08:00", colour: .black)
        $0.see(ago: 0, time: "09:00", colour: .brown)
        $0.see(ago: 0, time: "10:00", symptoms: [.irregularBorder, .oozing])
      },
      .fires(
        "2 mm larger and 7 mm", .twoWeeks, entries: [1, 2, 3, 4],
        values: ["score": 3, "gainMm": 2, "limitGainMm": 2, "sizeMm": 7, "limitSizeMm": 7]
      ) {
        $0.measure([(9, 5), (6, 5), (3, 7)])
        $0.see(ago: 0, size: 7, colour: .brown)
      },
      .silent("1.9 mm larger and 7 mm") {
        $0.measure([(9, 5.1), (6, 5.1), (3, 7)])
        $0.see(ago: 0, size: 7, colour: .brown)
      },
      .silent("2 mm larger and 6.9 mm") {
        $0.measure([(9, 4.9), (6, 4.9), (3, 6.9)])
        $0.see(ago: 0, size: 6.9, colour: .brown)
      },
      .silent("a changed colour, red by now") {
        $0.colours(.brown, .brown, .red, .red)
        $0.see(ago: 0, symptoms: [.irregularBorder, .oozing])
      },
      .fires("a confirmed lasting kind", .twoWeeks) {
        $0.see(
          ago: 0, colour: .brown, symptoms: [.irregularBorder, .oozing], kind: "psoriasis",
          confirmed: true)
      },
      .silent("healed") {
        $0.see(ago: 1, colour: .brown, symptoms: [.irregularBorder, .oozing])
        $0.gone(ago: 0)
      },
    ])
}
