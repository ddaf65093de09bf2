import SpotterAnalysis
import SpotterModel
import SpotterTestSupport

extension RuleTable {
  static let contactCourse = RuleTable(.contactCourse, sizes + itch + lasting)

  /// A course of some sizes, of which the first day is 20 days ago unless it was noticed before.
  private static func contact(
    _ sizes: [(ago: Int, size: Double)], noticed: Int? = nil
  ) -> @Sendable (inout SampleDiary) -> Void {
    {
      $0.measure(sizes)
      $0.see(ago: sizes.last?.ago ?? 0, kind: "contact-dermatitis", noticed: noticed)
    }
  }

  private static let sizes: [RuleCase] = [
    .fires(
      "2 mm larger than up to day 7", .routine, entries: [2, 3, 4, 5, 6, 7],
      values: ["gainMm": 2, "limitGainMm": 2]
    ) {
      $0.see(ago: 20, size: 4, kind: "contact-dermatitis")
      $0.measure([(18, 9), (15, 10), (13, 11), (12, 11), (6, 12), (0, 13)])
    },
    .silent(
      "1.9 mm larger", contact([(20, 10), (15, 10), (13, 10), (12, 11.9), (6, 11.9), (0, 11.9)])),
    .silent(
      "less than a fifth larger, from 20 mm",
      contact([(20, 20), (15, 20), (13, 20), (12, 23.9), (6, 23.9), (0, 23.9)])),
    .silent(
      "only 2 sizes up to day 7", contact([(20, 10), (13, 10), (12, 15), (6, 15), (0, 15)])),
    .silent(
      "only 2 sizes after day 7", contact([(20, 10), (15, 10), (13, 10), (6, 15), (0, 15)])),
    .silent(
      "the third size is of day 7",
      contact([(20, 10), (18, 10), (15, 10), (13, 15), (6, 15), (0, 15)])),
    .silent(
      "first noticed a day before, so that day 7 is earlier and has 2 sizes before it",
      contact(
        [(20, 10), (15, 10), (13, 10), (12, 15), (6, 15), (0, 15)], noticed: 21)),
    .silent(
      "grew within the first days only",
      contact([(20, 4), (18, 15), (15, 15), (13, 15), (12, 15), (6, 15), (0, 15)])),
    .fires(
      "the latest size 13 days ago", .routine
    ) {
      contact([(33, 10), (28, 10), (26, 10), (25, 15), (19, 15), (13, 15)])(&$0)
      $0.see(ago: 8)
    },
    .silent("the latest size 14 days ago") {
      contact([(26, 10), (24, 10), (22, 10), (18, 15), (16, 15), (14, 15)])(&$0)
      $0.see(ago: 8)
    },
    .silent("of another kind") {
      $0.measure([(20, 10), (15, 10), (13, 10), (12, 15), (6, 15), (0, 15)])
      $0.see(ago: 0, kind: "eczema")
    },
    .silent("healed") {
      contact([(20, 10), (15, 10), (13, 10), (12, 15), (6, 15), (1, 15)])(&$0)
      $0.gone(ago: 0)
    },
  ]

  private static let itch: [RuleCase] = [
    .fires(
      "itches 2 points more than up to day 7", .routine, entries: [1, 2, 3, 4, 5, 6],
      values: ["itchChange": 2, "limitItchChange": 2]
    ) {
      for ago in [20, 15, 13] { $0.see(ago: ago, itch: 3, kind: "contact-dermatitis") }
      for ago in [12, 6, 0] { $0.see(ago: ago, itch: 5) }
    },
    .silent("itches 1 point more") {
      for ago in [20, 15, 13] { $0.see(ago: ago, itch: 3, kind: "contact-dermatitis") }
      for ago in [12, 6, 0] { $0.see(ago: ago, itch: 4) }
    },
    .silent("itches more, with 2 scores after day 7") {
      for ago in [20, 15, 13] { $0.see(ago: ago, itch: 3, kind: "contact-dermatitis") }
      for ago in [6, 0] { $0.see(ago: ago, itch: 9) }
    },
    .silent("itches more, with 2 scores up to day 7") {
      for ago in [20, 13] { $0.see(ago: ago, itch: 3, kind: "contact-dermatitis") }
      for ago in [12, 6, 0] { $0.see(ago: ago, itch: 9) }
    },
  ]

  private static let lasting: [RuleCase] = [
    .fires(
      "there for 28 days", .routine, entries: [1, 3],
      values: ["durationDays": 28, "limitDays": 28]
    ) {
      $0.see(ago: 27, kind: "contact-dermatitis"); $0.see(ago: 14); $0.see(ago: 0)
    },
    .silent("there for 27 days") {
      $0.see(ago: 26, kind: "contact-dermatitis"); $0.see(ago: 14); $0.see(ago: 0)
    },
    .silent("there for 28 days, of no kind") {
      $0.see(ago: 27); $0.see(ago: 14); $0.see(ago: 0)
    },
    .fires("there for 28 days until 13 days ago", .routine) {
      $0.see(ago: 40, kind: "contact-dermatitis"); $0.see(ago: 27); $0.see(ago: 13)
    },
    .silent("there for 28 days until 14 days ago") {
      $0.see(ago: 41, kind: "contact-dermatitis"); $0.see(ago: 28); $0.see(ago: 14)
    },
    .fires("there for 28 days, confirmed", .routine) {
      $0.see(ago: 27, kind: "contact-dermatitis", confirmed: true)
      $0.see(ago: 14)
      $0.see(ago: 0)
    },
  ]
}
