import SpotterAnalysis
import SpotterModel
import SpotterTestSupport

extension RuleTable {
  static let widespread = RuleTable(
    .widespread,
    [
      .fires(
        "trunk and both arms: 50 %", .prompt, entries: [2, 3],
        values: ["sharePercent": 50, "limitSharePercent": 50]
      ) {
        $0.see("trunk", ago: 1)
        $0.see("trunk", ago: 0)
        $0.see("both-arms", ago: 0)
      },
      .silent("trunk, one arm, head and neck: 49.5 %") {
        for place in ["trunk", "left-arm", "head", "neck"] { $0.see(place, ago: 0) }
      },
      .fires("the whole body", .prompt, values: ["sharePercent": 100]) { $0.see("body", ago: 0) },
      .fires("left and right are two", .prompt, values: ["sharePercent": 50]) {
        for place in ["trunk", "left-arm", "right-arm"] { $0.see(place, ago: 0) }
      },
      .silent("an arm without a side counts once, with the left one") {
        for place in ["trunk", "arm", "left-arm"] { $0.see(place, ago: 0) }
      },
      .silent("what lies within another counts once") {
        for place in ["trunk", "left-arm", "chest", "lower-back", "left-palm", "left-buttock"] {
          $0.see(place, ago: 0)
        }
      },
      .silent("one of them has gone") {
        for place in ["trunk", "left-arm", "right-arm"] { $0.see(place, ago: 1) }
        $0.gone("right-arm", ago: 0)
      },
      .silent("one of them was last seen 15 days ago") {
        for place in ["trunk", "left-arm"] { $0.see(place, ago: 0) }
        $0.see("right-arm", ago: 15)
      },
      .fires("31 % when the setting is 31", .prompt) {
        $0.set(.widespreadShare, "31")
        $0.see("trunk", ago: 0)
      },
      .silent("31 % when the setting is 31.1") {
        $0.set(.widespreadShare, "31.1")
        $0.see("trunk", ago: 0)
      },
      .fires("19 %, an arm on both sides", .prompt, values: ["sharePercent": 19]) {
        $0.set(.widespreadShare, "19")
        $0.see("both-arms", ago: 0)
      },
    ])
}
