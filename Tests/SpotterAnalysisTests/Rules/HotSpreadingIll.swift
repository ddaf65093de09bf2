import SpotterAnalysis
import SpotterModel
import SpotterTestSupport

extension RuleTable {
  static let hotSpreadingIll = RuleTable(
    .hotSpreadingIll,
    [
      .fires(
        "warm, painful, twice as large, with fever", .emergency, entries: [1, 2],
        values: ["withinDays": 2, "gainMm": 6, "limitGainMm": 5]
      ) {
        $0.see(ago: 1, size: 6)
        $0.see(ago: 0, size: 12, pain: 1, symptoms: [.warmth, .fever])
      },
      .fires("an entry that says nothing of it decides nothing", .emergency, entries: [1, 3, 4, 5])
      {
        $0.see(ago: 3, size: 6)
        $0.see(ago: 2, itch: 3)
        $0.see(ago: 1, size: 12)
        $0.see(ago: 0, size: 13, symptoms: [.warmth, .tenderness])
        $0.feel(ago: 0, [.chills])
      },
      .fires("the area doubles within a week", .emergency, values: ["gainMm": 3]) {
        $0.measure([(3, 6), (2, 7), (1, 8), (0, 9)])
        $0.see(ago: 0, symptoms: [.warmth, .pain, .dizziness])
      },
      .silent("the area doubles in two weeks") {
        for ago in 0..<15 { $0.see(ago: ago, size: 14 - 0.3 * Double(ago)) }
        hot(&$0)
        $0.feel(ago: 0, [.fever])
      },
      .fires("all yesterday, 38.0 °C", .emergency) {
        $0.see(ago: 2, size: 6)
        $0.see(ago: 1, size: 12, pain: 3, symptoms: [.warmth], celsius: 38)
      },
      .silent("37.9 °C") {
        grown(&$0)
        hot(&$0)
        $0.feel(ago: 0, celsius: 37.9)
      },
      .silent("warm 2 days ago") {
        grown(&$0)
        $0.see(ago: 2, symptoms: [.warmth])
        $0.see(ago: 0, pain: 3, symptoms: [.fever])
      },
      .silent("painful 2 days ago") {
        grown(&$0)
        $0.see(ago: 2, pain: 8)
        $0.see(ago: 0, symptoms: [.warmth, .fever])
      },
      .silent("ill 2 days ago") {
        grown(&$0)
        hot(&$0)
        $0.feel(ago: 2, [.fever, .chills, .dizziness])
      },
      .fires("it grew 6 days ago, and is still so large", .emergency) {
        $0.measure([(7, 6), (6, 12)])
        hot(&$0)
        $0.feel(ago: 0, [.fever])
      },
      .silent("it grew 7 days ago") {
        $0.measure([(8, 6), (7, 12)])
        hot(&$0)
        $0.feel(ago: 0, [.fever])
      },
      .silent("not warm") {
        grown(&$0)
        $0.see(ago: 0, pain: 3, symptoms: [.redness, .swelling, .fever])
      },
      .silent("neither painful nor tender") {
        grown(&$0)
        $0.see(ago: 0, pain: 0, symptoms: [.warmth, .burning, .fever])
      },
      .silent("not grown") {
        hot(&$0)
        $0.feel(ago: 0, [.fever])
      },
      .silent("grown by eye, beside a ruler's size") {
        $0.see(ago: 1, size: 6)
        $0.see(ago: 0, size: 12, by: .eye, pain: 3, symptoms: [.warmth, .fever])
      },
      .silent("ill in another way") {
        grown(&$0)
        hot(&$0)
        $0.feel(ago: 0, [.fatigue, .headache, .nausea])
      },
      .silent("another spot grew") {
        $0.measure("nape", [(1, 6), (0, 12)])
        hot(&$0)
        $0.feel(ago: 0, [.fever])
      },
      .silent("the spot has gone") {
        $0.see(ago: 2, size: 6)
        $0.see(ago: 1, size: 12, pain: 3, symptoms: [.warmth])
        $0.gone(ago: 0, symptoms: [.fever])
      },
    ])

  @Sendable private static func grown(_ diary: inout SampleDiary) {
    diary.measure([(3, 6), (1, 12)])
  }

  @Sendable private static func hot(_ diary: inout SampleDiary) {
    diary.see(ago: 0, symptoms: [.warmth, .tenderness])
  }
}
