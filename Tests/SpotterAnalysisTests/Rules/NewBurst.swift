import SpotterAnalysis
import SpotterModel
import SpotterTestSupport
import Testing

extension RuleTable {
  static let newBurst = RuleTable(
    .newBurst,
    [
      .fires(
        "3 new spots, none in the 14 days before", .twoWeeks, entries: [15, 16, 17],
        values: ["newSpots": 3, "inDays": 3, "newSpotsBefore": 0, "regions": 1]
      ) {
        begin(3, &$0)
      },
      .silent("2 new spots") { begin(2, &$0) },
      .silent("3 after 1: p is 0.019") { begin(3, after: 1, &$0) },
      .fires("4 after 1: p is 0.004", .twoWeeks, values: ["newSpots": 4, "newSpotsBefore": 1]) {
        begin(4, after: 1, &$0)
      },
      .silent("4 after 2: p is 0.0107") { begin(4, after: 2, &$0) },
      .fires("5 after 2: p is 0.003, and 5 are many", .prompt, values: ["newSpotsBefore": 2]) {
        begin(5, after: 2, &$0)
      },
      .fires("3 in 2 regions", .prompt, values: ["regions": 2]) {
        begin(2, &$0); $0.see("left-shin", ago: 0)
      },
      .silent("one of 3 began 3 days ago") {
        begin(2, &$0); $0.see("lower-abdomen", ago: 3)
      },
      .silent("one of 3 was first noticed 3 days ago") {
        begin(2, &$0); $0.see("lower-abdomen", ago: 0, noticed: 3)
      },
      .fires("one of 3 was first noticed 2 days ago, and has gone", .twoWeeks) {
        begin(2, &$0)
        $0.see("lower-abdomen", ago: 1, noticed: 2)
        $0.gone("lower-abdomen", ago: 0)
      },
      .silent("one of 3 is back after it had gone") {
        begin(2, &$0)
        $0.see("lower-abdomen", ago: 9)
        $0.gone("lower-abdomen", ago: 8)
        $0.see("lower-abdomen", ago: 0)
      },
      .silent("no spot is open") {
        for ago in 3...16 { $0.meet("soap", ago: ago) }
        for place in ["chest", "navel", "upper-abdomen"] {
          $0.see(place, ago: 1)
          $0.gone(place, ago: 0)
        }
      },
      .silent("3 when the setting is 4") {
        $0.set(.burstMin, "4"); begin(3, &$0)
      },
      .silent("3 when the error level is 0.005") {
        $0.set(.burstAlpha, "0.005"); begin(3, &$0)
      },
      .silent("3 when the setting is 1 day: 2 of them are older") {
        $0.set(.burstDays, "1"); begin(3, &$0)
      },
      .silent("3 after 7 days are not unlikely") {
        $0.set(.burstRefDays, "7"); begin(3, &$0)
      },
    ] + whileIll + withSilence)

  /// Three new spots in one region, and how the person was.
  private static let whileIll: [RuleCase] = [
    .fires("fever 6 days ago", .prompt, entries: [15, 16, 17, 18]) {
      begin(3, &$0); $0.feel(ago: 6, [.fever])
    },
    .fires("fever 7 days ago", .twoWeeks, entries: [15, 16, 17]) {
      begin(3, &$0); $0.feel(ago: 7, [.fever])
    },
    .fires("38.0 °C", .prompt) {
      begin(3, &$0); $0.feel(ago: 0, celsius: 38)
    },
    .fires("37.9 °C", .twoWeeks) {
      begin(3, &$0); $0.feel(ago: 0, celsius: 37.9)
    },
    .fires("headache 6 days ago", .prompt) {
      begin(3, &$0); $0.feel(ago: 6, [.headache])
    },
    .fires("headache 7 days ago", .twoWeeks) {
      begin(3, &$0); $0.feel(ago: 7, [.headache])
    },
    .fires("lost sleep and distress", .twoWeeks) {
      begin(3, &$0); $0.feel(ago: 0, [.sleepLoss, .distress])
    },
    .fires("signs of the eyes and the mouth", .twoWeeks) {
      begin(3, &$0); $0.feel(ago: 0, [.eyeRed, .mouthSores])
    },
  ]

  /// Days without an entry, before the new spots or before those they are compared with.
  private static let withSilence: [RuleCase] = [
    .silent("2 silent days make it 3 in 5 days: p is 0.018") { begin(3, watched: 5...18, &$0) },
    .fires("2 silent days make it 4 in 5 days: p is 0.005", .twoWeeks, values: ["inDays": 5]) {
      begin(3, watched: 5...18, &$0); $0.see("left-breast", ago: 0, noticed: 4)
    },
    .fires("7 days with entries before: a test", .twoWeeks, entries: [8, 9, 10]) {
      begin(3, watched: 3...9, &$0)
    },
    .silent("6 days with entries before: no test, and 4 in one region are few") {
      begin(4, watched: 3...8, &$0)
    },
    .silent("6 days with entries before, 4 in one region, with fever") {
      begin(4, watched: 3...8, &$0); $0.feel(ago: 0, [.fever])
    },
    .fires(
      "6 days with entries before, 5 in one region", .prompt,
      values: [
        "newSpots": 5, "limitNewSpots": 5, "loggedDaysBefore": 6, "limitLoggedDaysBefore": 7,
      ]
    ) {
      begin(5, watched: 3...8, &$0)
    },
    .fires(
      "6 days with entries before, 3 in 2 regions", .prompt, entries: [7, 8, 9],
      values: ["limitNewSpots": 3, "regions": 2, "limitRegions": 2]
    ) {
      begin(2, watched: 3...8, &$0); $0.see("left-shin", ago: 0)
    },
    .silent("6 days with entries before, 2 in 2 regions") {
      begin(1, watched: 3...8, &$0); $0.see("left-shin", ago: 0)
    },
    .silent("5 on the journal's second day") {
      $0.see("nape", ago: 1)
      for place in ["chest", "navel", "head", "left-shin", "left-palm"] { $0.see(place, ago: 0) }
    },
    .fires("5 on the journal's third day", .prompt, values: ["newSpots": 5, "inDays": 3]) {
      $0.see("nape", ago: 2)
      for place in ["chest", "navel", "head", "left-shin", "left-palm"] { $0.see(place, ago: 0) }
    },
  ]

  /// So many new spots on the front of the trunk since 2 days ago, and so many 10 days ago, beside
  /// one on the nape that was seen on each of some days: nothing else was logged.
  @Sendable private static func begin(
    _ count: Int, after earlier: Int = 0, watched: ClosedRange<Int> = 3...16,
    _ diary: inout SampleDiary
  ) {
    for ago in watched.reversed() { diary.see("nape", ago: ago) }
    for place in ["left-armpit", "right-armpit"].prefix(earlier) { diary.see(place, ago: 10) }
    let places = ["chest", "navel", "upper-abdomen", "left-breast", "right-breast"].prefix(count)
    for (index, place) in places.enumerated() { diary.see(place, ago: max(0, 2 - index)) }
  }
}

@Suite("P15 new-burst") struct NewBurstTests {
  @Test("names the new spots and the signs of illness") func detail() {
    var diary = SampleDiary()
    for ago in (3...16).reversed() { diary.see("nape", ago: ago) }
    for place in ["chest", "navel", "upper-abdomen"] { diary.see(place, ago: 0) }
    diary.feel(ago: 0, [.headache, .sleepLoss], celsius: 38)
    let finding = Rule.newBurst.findings(in: diary.examination).first
    let detail = "New: chest, navel and upper abdomen. Within 7 days: fever and headache."
    #expect(finding?.detail == detail)
  }

  @Test("claims nothing of days before that were hardly logged") func unwatched() {
    var diary = SampleDiary()
    diary.see("nape", ago: 6)
    for place in ["chest", "navel", "left-shin"] { diary.see(place, ago: 0) }
    let finding = Rule.newBurst.findings(in: diary.examination).first
    #expect(
      finding?.summary
        == "3 new spots in 6 days, in 2 regions of the body; too few of the 14 days before were "
        + "logged to compare with.")
    #expect(finding?.evidence["newSpotsBefore"] == nil)
    #expect(finding?.evidence["limitP"] == nil)
    #expect(finding?.ends != Rule.newBurst.ends)
  }

  @Test("says of one spot and one day that they are one") func one() {
    var diary = SampleDiary()
    diary.set(.burstMin, "1")
    diary.set(.burstDays, "1")
    diary.set(.burstAlpha, "0.5")
    for ago in (1...14).reversed() { diary.see("nape", ago: ago) }
    diary.see("chest", ago: 0)
    let finding = Rule.newBurst.findings(in: diary.examination).first
    #expect(finding?.summary == "1 new spot in 1 day, none in the 14 days before.")
  }
}
