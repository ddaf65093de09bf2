import SpotterAnalysis
import SpotterModel
import SpotterTestSupport

extension RuleTable {
  static let askGlassTest = RuleTable(.askGlassTest, dark + tiny)

  private static let dark: [RuleCase] = [
    .fires(
      "purple", .selfCare, entries: [2],
      values: ["darkSpots": 1, "tinySpots": 0, "limitTinySpots": 5, "limitTinyMm": 3]
    ) {
      $0.see(ago: 1, colour: .red); $0.see(ago: 0, colour: .purple); $0.see("left shin", ago: 0)
    },
    .fires("dark red", .selfCare) { $0.see(ago: 0, colour: .darkRed) },
    .fires("purple as it was seen last on the day", .selfCare, entries: [2]) {
      $0.see(ago: 0, time: "08:00", colour: .red)
      $0.see(ago: 0, time: "09:00", colour: .purple)
    },
    .silent("red") { $0.see(ago: 0, colour: .red) },
    .silent("blue") { $0.see(ago: 0, colour: .blue) },
    .silent("purple once, red since") {
      $0.see(ago: 1, colour: .purple); $0.see(ago: 0, colour: .red)
    },
    .fires("purple 6 days ago", .selfCare) {
      $0.see(ago: 6, colour: .purple); $0.see(ago: 0)
    },
    .silent("purple 7 days ago") {
      $0.see(ago: 7, colour: .purple); $0.see(ago: 0)
    },
    .silent("purple, and it fades") { $0.see(ago: 0, colour: .purple, blanches: .yes) },
    .silent("purple, and it does not fade") { $0.see(ago: 0, colour: .purple, blanches: .no) },
    .silent("purple, with the symptom") {
      $0.see(ago: 0, colour: .purple, symptoms: [.nonblanching])
    },
    .silent("a purpura") { $0.see(ago: 0, colour: .purple, shape: .purpura) },
    .fires("purple, with an answer that says unknown", .selfCare) {
      $0.see(ago: 0, colour: .purple, blanches: .unknown)
    },
    .fires("purple, with unknown and a yes on one day: the worse counts", .selfCare) {
      $0.see(ago: 0, colour: .purple, blanches: .unknown); $0.see(ago: 0, blanches: .yes)
    },
    .silent("the answer was given 6 days ago") {
      $0.see(ago: 6, blanches: .yes); $0.see(ago: 0, colour: .purple)
    },
    .fires("the answer was given 7 days ago", .selfCare) {
      $0.see(ago: 7, blanches: .yes); $0.see(ago: 0, colour: .purple)
    },
    .fires("an answer about another spot", .selfCare) {
      $0.see("left shin", ago: 0, blanches: .yes); $0.see(ago: 0, colour: .purple)
    },
    .silent("healed") {
      $0.see(ago: 1, colour: .purple); $0.gone(ago: 0); $0.see("left shin", ago: 0)
    },
  ]

  /// So many spots of a size.
  private static func spots(
    _ count: Int, size: Double, ago: Int = 0
  ) -> @Sendable (inout SampleDiary) -> Void {
    { for index in 0..<count { $0.see("dot \(index)", ago: ago, size: size) } }
  }

  private static let tiny: [RuleCase] = [
    .fires(
      "5 spots of 3 mm", .selfCare, entries: [1, 2, 3, 4, 5],
      values: ["darkSpots": 0, "tinySpots": 5], spots(5, size: 3)),
    .silent("4 spots of 3 mm", spots(4, size: 3)),
    .silent("5 spots of 3.1 mm", spots(5, size: 3.1)),
    .fires("5 spots of 3 mm, 6 days ago", .selfCare, spots(5, size: 3, ago: 6)),
    .silent("5 spots of 3 mm, 7 days ago") {
      spots(5, size: 3, ago: 7)(&$0)
      for index in 0..<5 { $0.see("dot \(index)", ago: 0) }
    },
    .silent("one of 5 fades") {
      spots(5, size: 3)(&$0); $0.see("dot 0", ago: 0, blanches: .yes)
    },
    .silent("one of 5 has grown since") {
      spots(5, size: 3, ago: 1)(&$0); $0.see("dot 0", ago: 0, size: 4)
    },
    .silent("one of 5 healed") {
      spots(5, size: 3, ago: 1)(&$0); $0.gone("dot 0", ago: 0)
    },
    .fires(
      "a cluster of 5", .selfCare, entries: [1, 2], values: ["tinySpots": 5]
    ) {
      $0.see(ago: 2, size: 2); $0.see(ago: 1, count: 5); $0.see(ago: 0)
    },
    .silent("a cluster of 4") { $0.see(ago: 0, size: 2, count: 4) },
    .silent("a cluster of 9, of 4 by now") {
      $0.see(ago: 1, size: 2, count: 9); $0.see(ago: 0, count: 4)
    },
    .silent("a cluster of 5, counted 7 days ago") {
      $0.see(ago: 7, count: 5); $0.see(ago: 0, size: 2)
    },
    .silent("a cluster of 5 without a size") { $0.see(ago: 0, count: 5) },
    .fires("a cluster of 3 and two spots", .selfCare) {
      spots(2, size: 3)(&$0); $0.see(ago: 0, size: 2, count: 3)
    },
  ]
}
