import SpotterAnalysis
import SpotterModel
import SpotterTestSupport

extension RuleTable {
  static let colourChange = RuleTable(.colourChange, transitions + days + fading)

  /// Which changes count.
  private static let transitions: [RuleCase] = [
    .fires(
      "red to brown", .twoWeeks, entries: [1, 2, 3, 4],
      values: ["daysWithColour": 4, "limitDaysWithColour": 4]
    ) { $0.colours(.red, .pink, .brown, .brown) },
    .fires("red to brown and black", .twoWeeks) { $0.colours(.red, .red, .brown, .black) },
    .fires("white to brown", .twoWeeks) { $0.colours(.white, .skinColoured, .brown, .brown) },
    .fires("yellow to black", .twoWeeks) { $0.colours(.yellow, .yellow, .black, .black) },
    .fires("purple to brown", .twoWeeks) { $0.colours(.purple, .blue, .brown, .brown) },
    .fires("mixed to brown", .twoWeeks) { $0.colours(.mixed, .mixed, .brown, .brown) },
    .fires("brown to mixed", .twoWeeks) { $0.colours(.brown, .brown, .mixed, .mixed) },
    .fires("red to mixed", .twoWeeks) { $0.colours(.red, .red, .mixed, .mixed) },
    .fires("red to purple and blue", .twoWeeks) { $0.colours(.red, .orange, .purple, .blue) },
    .fires("brown to blue", .twoWeeks) { $0.colours(.brown, .brown, .blue, .blue) },
    .silent("brown to blue and purple") { $0.colours(.brown, .brown, .blue, .purple) },
    .silent("brown to purple") { $0.colours(.brown, .brown, .purple, .purple) },
    .fires("brown to black", .twoWeeks) { $0.colours(.brown, .brown, .black, .black) },
    .silent("brown to black, on one day only") { $0.colours(.brown, .brown, .brown, .black) },
    .silent("black to brown") { $0.colours(.black, .black, .brown, .brown) },
    .silent("brown, but black among the first days") {
      $0.colours(.brown, .brown, .black, .black, .black)
    },
    .silent("red that fades to pink") { $0.colours(.red, .red, .pink, .pink) },
    .silent("red that fades to the skin's own") { $0.colours(.red, .red, .skinColoured, .white) },
    .silent("red to a yellow crust") { $0.colours(.red, .red, .yellow, .yellow) },
    .silent("white to red") { $0.colours(.white, .white, .red, .red) },
    .silent("white to purple") { $0.colours(.white, .white, .purple, .purple) },
    .silent("brown to red") { $0.colours(.brown, .brown, .red, .red) },
  ]

  /// Which days are compared.
  private static let days: [RuleCase] = [
    .silent("3 days with a colour") { $0.colours(.red, .brown, .brown) },
    .silent("3 coloured days and one without") {
      $0.see(ago: 3); $0.colours(.red, .brown, .brown)
    },
    .silent("not on the day before") { $0.colours(.red, .red, .brown, .red, .brown) },
    .silent("back again on the last day") { $0.colours(.red, .red, .brown, .brown, .red) },
    .silent("two last days of different families") { $0.colours(.red, .red, .brown, .purple) },
    .fires("of 4 days the first 2 count, the earlier among equals", .twoWeeks) {
      $0.colours(.red, .brown, .brown, .brown)
    },
    .silent("of 5 days the first 3 count, the commonest") {
      $0.colours(.red, .brown, .brown, .brown, .brown)
    },
    .fires(
      "the days between the first 3 and the last 2 do not count", .twoWeeks,
      entries: [1, 2, 3, 6, 7]
    ) { $0.colours(.brown, .red, .red, .yellow, .yellow, .brown, .brown) },
    .fires("latest colour 13 days ago", .twoWeeks) {
      $0.colours(.red, .red, .brown, .brown, until: 13); $0.see(ago: 0)
    },
    .silent("latest colour 14 days ago") {
      $0.colours(.red, .red, .brown, .brown, until: 14); $0.see(ago: 0)
    },
    .silent("red in the episode before") {
      $0.colours(.red, .red, until: 4)
      $0.gone(ago: 3)
      $0.colours(.brown, .brown)
    },
    .silent("healed") {
      $0.colours(.red, .red, .brown, .brown, until: 1); $0.gone(ago: 0)
    },
    .fires("a confirmed lasting kind", .twoWeeks) {
      $0.see(ago: 4, kind: "rosacea", confirmed: true)
      $0.colours(.red, .red, .brown, .brown)
    },
    .fires("and it does not fade when pressed", .prompt, entries: [1, 2, 3, 4, 5]) {
      $0.see(ago: 13, blanches: .no); $0.colours(.red, .red, .purple, .purple)
    },
    .fires("and it did not fade when pressed, 14 days ago", .twoWeeks) {
      $0.see(ago: 14, blanches: .no); $0.colours(.red, .red, .purple, .purple)
    },
    .fires("and it fades when pressed", .twoWeeks) {
      $0.colours(.red, .red, .purple, .purple); $0.see(ago: 0, blanches: .yes)
    },
  ]

  /// Red that turns brown, as a mark does that heals.
  private static let fading: [RuleCase] = [
    .silent("red to brown while it stays as large") {
      $0.colours(.red, .red, .brown, .brown); $0.measure([(3, 6), (2, 6), (1, 6), (0, 6)])
    },
    .silent("red to brown while it shrinks") {
      $0.colours(.red, .red, .brown, .brown); $0.measure([(3, 6), (2, 5), (1, 5), (0, 4)])
    },
    .fires("red to brown while it grows a little", .twoWeeks) {
      $0.colours(.red, .red, .brown, .brown); $0.measure([(3, 6), (2, 6.1), (1, 6.2), (0, 6.3)])
    },
    .fires("red to brown with 3 sizes", .twoWeeks) {
      $0.colours(.red, .red, .brown, .brown); $0.measure([(3, 6), (1, 6), (0, 6)])
    },
    .fires("red to brown and black while it shrinks", .twoWeeks) {
      $0.colours(.red, .red, .brown, .black); $0.measure([(3, 6), (2, 5), (1, 5), (0, 4)])
    },
    .fires("white to brown while it shrinks", .twoWeeks) {
      $0.colours(.white, .white, .brown, .brown); $0.measure([(3, 6), (2, 5), (1, 5), (0, 4)])
    },
    .fires("red to brown, as large, but itches 2 points more", .twoWeeks) {
      $0.colours(.red, .red, .brown, .brown); $0.measure([(3, 6), (2, 6), (1, 6), (0, 6)])
      $0.itch(before: [1, 1, 1, 1], now: [3, 3, 3, 3])
    },
    .silent("red to brown, as large, and itches 1.75 points more") {
      $0.colours(.red, .red, .brown, .brown); $0.measure([(3, 6), (2, 6), (1, 6), (0, 6)])
      $0.itch(before: [1, 1, 1, 1], now: [3, 3, 3, 2])
    },
  ]
}
