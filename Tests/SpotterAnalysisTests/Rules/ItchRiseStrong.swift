import SpotterAnalysis
import SpotterModel
import SpotterTestSupport
import Testing

extension RuleTable {
  static let itchRiseStrong = RuleTable(
    .itchRiseStrong,
    [
      .fires(
        "4 points from week to week", .twoWeeks, entries: [1, 2, 3, 4, 5, 6, 7, 8],
        values: [
          "itchThisWeek": 5, "itchLastWeek": 1, "itchChange": 4, "limitItchChange": 4,
          "p": 1.0 / 70, "limitP": 0.05,
        ]
      ) { $0.itch(before: [1, 1, nil, nil, nil, 1, 1], now: [5, nil, 5, nil, 5, nil, 5]) },
      .silent("3.75 points") { $0.itch(before: [1, 1, 1, 1], now: [4, 5, 5, 5]) },
      .silent("6 points, but falling within both weeks: p is over 0.05") {
        $0.itch(before: [3, 2, 1, 0], now: [9, 8, 7, 6])
      },
      .silent("3 scores this week") { $0.itch(before: [0, 0, 0, 0], now: [9, 9, 9]) },
      .silent("3 scores the week before") { $0.itch(before: [0, 0, 0], now: [9, 9, 9, 9]) },
      .silent("the fourth score of the week before is 14 days ago") {
        $0.see(ago: 14, itch: 0)
        $0.itch(before: [nil, 0, 0, 0], now: [9, 9, 9, 9])
      },
      .silent("the fourth score is of a later day") {
        $0.itch(before: [0, 0, 0, 0], now: [9, 9, 9])
        $0.see(ago: -1, itch: 9)
      },
      .silent("gone between the weeks") {
        $0.itch(before: [0, 0, 0, 0], now: [9, 9, 9, 9])
        $0.gone(ago: 7)
      },
      .silent("healed") {
        $0.itch(before: [0, 0, 0, 0], now: [9, 9, 9, 9])
        $0.gone(ago: 0)
      },
      .fires("a confirmed lasting kind", .twoWeeks) {
        $0.see(ago: 14, kind: "eczema", confirmed: true)
        $0.itch(before: [1, 1, 1, 1], now: [5, 5, 5, 5])
      },
      .fires("3 points where the setting says so", .twoWeeks) {
        $0.set(.itchStrongDelta, "3")
        $0.itch(before: [1, 1, 1, 1], now: [4, 4, 4, 4])
      },
    ])
}

@Suite("D8 itch-rise-strong") struct ItchRiseStrongTests {
  @Test("hides R2 on the same spot") func hidesWeaker() {
    var diary = SampleDiary()
    diary.itch(before: [1, 1, 1, 1, 1], now: [5, 5, 5, 5, 5])
    #expect(!Rule.itchRise.findings(in: diary.examination).isEmpty)
    #expect(diary.codes.filter { ["D8", "R2"].contains($0) } == ["D8"])
  }
}
