import SpotterAnalysis
import SpotterModel
import SpotterTestSupport
import Testing

extension RuleTable {
  static let regions = RuleTable(
    .regions,
    [
      .fires(
        "2 new regions", .twoWeeks, entries: [2, 3],
        values: ["newRegions": 2, "limitTwoWeeks": 2, "limitPrompt": 3, "inDays": 7]
      ) {
        $0.see("nape", ago: 20)
        $0.see(ago: 6)
        $0.see("left-shin", ago: 0)
      },
      .silent("1 new region") {
        $0.see("nape", ago: 20)
        $0.see(ago: 0)
        $0.see("navel", ago: 0)
      },
      .silent("one of 2 began 7 days ago") {
        $0.see("nape", ago: 20)
        $0.see(ago: 7)
        $0.see("left-shin", ago: 0)
      },
      .silent("one of 2 was first noticed 7 days ago") {
        $0.see("nape", ago: 20)
        $0.see(ago: 0, noticed: 7)
        $0.see("left-shin", ago: 0)
      },
      .fires("3 new regions", .prompt, entries: [2, 3, 4], values: ["newRegions": 3]) {
        $0.see("nape", ago: 20)
        for place in ["chest", "left-shin", "left-palm"] { $0.see(place, ago: 0) }
      },
      .silent("left and right are one region") {
        $0.see("nape", ago: 20)
        $0.see("left-shin", ago: 0)
        $0.see("right-shin", ago: 0)
      },
      .fires("a spot on the trunk, front and back", .twoWeeks) {
        $0.see("nape", ago: 20)
        $0.see("trunk", ago: 0)
      },
      .fires("one has gone again", .twoWeeks) {
        $0.see("nape", ago: 20)
        $0.see(ago: 0)
        $0.see("left-shin", ago: 3)
        $0.gone("left-shin", ago: 2)
      },
      .silent("one region had a spot until 20 days ago") {
        $0.see("nape", ago: 30)
        $0.see("left-calf", ago: 20)
        $0.gone("left-calf", ago: 19)
        $0.see("left-shin", ago: 0)
        $0.see(ago: 0)
      },
      .fires("one region had a spot until 21 days ago", .twoWeeks, entries: [4, 5]) {
        $0.see("nape", ago: 30)
        $0.see("left-calf", ago: 21)
        $0.gone("left-calf", ago: 20)
        $0.see("left-shin", ago: 0)
        $0.see(ago: 0)
      },
      .silent("one region had a spot that began 7 days ago") {
        $0.see("nape", ago: 30)
        $0.see("left-calf", ago: 7)
        $0.see("left-shin", ago: 0)
        $0.see(ago: 0)
      },
      .silent("one region had a spot all the time, seen long before and since") {
        $0.see("nape", ago: 30)
        $0.see("left-calf", ago: 5, noticed: 28)
        $0.see("left-shin", ago: 0)
        $0.see(ago: 0)
      },
      .silent("a spot that is back is not new") {
        $0.see("nape", ago: 60)
        $0.see("left-shin", ago: 50)
        $0.see("left-shin", ago: 0)
        $0.see(ago: 0)
      },
      .silent("on the journal's second day") {
        $0.see("nape", ago: 1)
        for place in ["chest", "left-shin", "left-palm"] { $0.see(place, ago: 0) }
      },
      .fires("on the journal's third day", .prompt) {
        $0.see("nape", ago: 2)
        for place in ["chest", "left-shin", "left-palm"] { $0.see(place, ago: 0) }
      },
      .silent("no spot is open") {
        $0.see("nape", ago: 20)
        for place in ["chest", "left-shin", "left-palm"] {
          $0.see(place, ago: 1)
          $0.gone(place, ago: 0)
        }
      },
      .silent("one began 3 days ago, when the setting is 3 days") {
        $0.set(.regionsDays, "3")
        $0.see("nape", ago: 20)
        $0.see(ago: 3)
        $0.see("left-shin", ago: 0)
      },
      .fires("3 when the setting for prompt is 4", .twoWeeks) {
        $0.set(.regionsPrompt, "4")
        $0.see("nape", ago: 20)
        for place in ["chest", "left-shin", "left-palm"] { $0.see(place, ago: 0) }
      },
      .silent("2 when the setting for two weeks is 3") {
        $0.set(.regionsTwoWeeks, "3")
        $0.see("nape", ago: 20)
        for place in ["chest", "left-shin"] { $0.see(place, ago: 0) }
      },
    ])
}

@Suite("P16 regions") struct RegionsTests {
  @Test("says of one region that it is one") func one() {
    var diary = SampleDiary()
    diary.set(.regionsTwoWeeks, "1")
    diary.see("nape", ago: 20)
    diary.see("left-shin", ago: 0)
    let finding = Rule.regions.findings(in: diary.examination).first
    #expect(finding?.summary == "New spots in 1 region of the body that had none: leg.")
  }
}
