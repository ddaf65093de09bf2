import SpotterAnalysis
import SpotterModel
import SpotterTestSupport
import Testing

extension RuleTable {
  static let improving = RuleTable(
    .improving,
    [
      .fires(
        "shrinking by 3 mm on 4 days", .selfCare, entries: [1, 2, 4, 5],
        values: ["gainMm": -3, "limitGainMm": -2, "measuredDays": 4, "spanDays": 3, "p": 1.0 / 24]
      ) {
        $0.measure([(3, 9), (2, 8)]); $0.see(ago: 1); $0.measure([(1, 7), (0, 6)])
      },
      .silent("shrinking by 1.5 mm") { $0.measure([(3, 9), (2, 8.5), (1, 8), (0, 7.5)]) },
      .silent("shrinking by less than a fifth, from 19 mm") {
        $0.measure([(3, 20), (2, 19), (1, 18), (0, 17)])
      },
      .silent("shrinking on 3 days") { $0.measure([(3, 9), (1, 7), (0, 5)]) },
      .silent("shrinking, with two equal sizes among 4") {
        $0.measure([(3, 9), (2, 7), (1, 7), (0, 5)])
      },
      .fires("latest size 13 days ago", .selfCare) {
        $0.measure([(16, 9), (15, 8), (14, 7), (13, 6)])
      },
      .silent("latest size 14 days ago") { $0.measure([(17, 9), (16, 8), (15, 7), (14, 6)]) },
      .silent("growing") { $0.measure([(3, 6), (2, 7), (1, 8), (0, 9)]) },
      .silent("one of 4 sizes by eye") {
        $0.measure([(3, 9), (2, 8), (0, 6)]); $0.see(ago: 1, size: 7, by: .eye)
      },
      .fires(
        "itch falls by 2 points", .selfCare, entries: [1, 2, 3, 4, 5, 6, 7, 8],
        values: ["itchChange": -2, "limitItchChange": -2]
      ) { $0.itch(before: [5, 5, 5, 5], now: [3, 3, 3, 3]) },
      .silent("itch falls by 1.75 points") { $0.itch(before: [5, 5, 5, 5], now: [3, 3, 3, 4]) },
      .silent("3 days of itch this week") {
        $0.itch(before: [8, 8, 8, 8, 8, 8, 8], now: [0, 0, 0])
      },
      .silent("3 days of itch last week") {
        $0.itch(before: [8, 8, 8], now: [0, 0, 0, 0, 0, 0, 0])
      },
      .silent("itch of an episode before") {
        $0.itch(before: [8, 8, 8, 8, 8], now: [0, 0, 0, 0, 0, 0, 0]); $0.gone(ago: 7)
      },
      .silent("healed") {
        $0.measure([(4, 9), (3, 8), (2, 7), (1, 6)]); $0.gone(ago: 0)
      },
      .silent("itch falls by 2 points where the setting asks for 3") {
        $0.set(.itchRiseDelta, "3")
        $0.itch(before: [5, 5, 5, 5], now: [3, 3, 3, 3])
      },
      .silent("p is 0.042 where the setting asks for 0.01") {
        $0.set(.growFastAlpha, "0.01")
        $0.measure([(3, 9), (2, 8), (1, 7), (0, 6)])
      },
    ])
}

@Suite("I9 improving") struct ImprovingTests {
  @Test(
    "says that a brown mark can remain, when red turned brown",
    arguments: [(Colour.brown, "A brown mark can remain for a while."), (.pink, nil)]
      as [(Colour, String?)])
  func brownMark(last: Colour, detail: String?) {
    var diary = SampleDiary()
    diary.measure([(3, 9), (2, 8), (1, 7), (0, 6)])
    diary.colours(.red, .red, last, last)
    #expect(Rule.colourChange.findings(in: diary.examination).isEmpty)
    #expect(Rule.improving.findings(in: diary.examination).map(\.detail) == [detail])
  }
}
