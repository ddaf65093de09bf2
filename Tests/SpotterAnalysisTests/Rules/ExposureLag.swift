import SpotterAnalysis
import SpotterModel
import SpotterTestSupport
import Testing

extension RuleTable {
  static let exposureLag = RuleTable(
    .exposureLag,
    [
      .fires(
        "1 and 3 days after nickel, though healed", .selfCare, entries: [1, 2, 4, 6],
        values: [
          "episodes": 2, "limitEpisodes": 2, "shareFollowed": 1, "limitShareFollowed": 0.6,
        ]
      ) {
        $0.meet("nickel", ago: 30); $0.see(ago: 29); $0.gone(ago: 28)
        $0.meet("nickel", ago: 20); $0.meet("soap", ago: 18)
        $0.see(ago: 17); $0.see(ago: 16); $0.gone(ago: 15)
      },
      .silent("once only") {
        $0.meet("nickel", ago: 30); $0.see(ago: 29); $0.gone(ago: 28)
      },
      .silent("on the day itself, and 3 days after") {
        $0.meet("nickel", ago: 30); $0.see(ago: 30); $0.gone(ago: 28)
        $0.meet("nickel", ago: 20); $0.see(ago: 17)
      },
      .silent("1 and 4 days after") {
        $0.meet("nickel", ago: 30); $0.see(ago: 29); $0.gone(ago: 28)
        $0.meet("nickel", ago: 20); $0.see(ago: 16)
      },
      .silent("a day before") {
        $0.see(ago: 31); $0.see("left shin", ago: 31); $0.meet("nickel", ago: 30)
      },
      .fires("two spots after one day", .selfCare) {
        $0.meet("nickel", ago: 30); $0.see(ago: 29); $0.see("left shin", ago: 28)
      },
      .silent("one each after two exposures") {
        $0.meet("nickel", ago: 30); $0.see(ago: 29); $0.gone(ago: 28)
        $0.meet("soap", ago: 20); $0.see(ago: 18)
      },
      .fires("after 3 of 5 days", .selfCare, values: ["shareFollowed": 0.6]) {
        for ago in [50, 40, 30, 20, 10] { $0.meet("nickel", ago: ago) }
        for ago in [50, 40, 30] { $0.see(ago: ago - 2); $0.gone(ago: ago - 4) }
      },
      .silent("after 3 of 6 days") {
        for ago in [60, 50, 40, 30, 20, 10] { $0.meet("nickel", ago: ago) }
        for ago in [50, 40, 30] { $0.see(ago: ago - 2); $0.gone(ago: ago - 4) }
      },
      .fires("after 1 of 1 day, which was logged twice", .selfCare) {
        $0.meet("nickel", ago: 30); $0.meet("nickel", ago: 30)
        $0.see(ago: 29); $0.see("left shin", ago: 29)
      },
      .fires("the exposure 89 days ago", .selfCare) {
        $0.meet("nickel", ago: 89); $0.see(ago: 88); $0.see("left shin", ago: 86)
      },
      .silent("the exposure 90 days ago") {
        $0.meet("nickel", ago: 90); $0.see(ago: 88); $0.see("left shin", ago: 88)
      },
      .fires("first noticed after it, logged later", .selfCare) {
        $0.meet("nickel", ago: 30); $0.see(ago: 20, noticed: 29); $0.see("left shin", ago: 27)
      },
      .silent("first noticed before it, logged after") {
        $0.meet("nickel", ago: 30); $0.see(ago: 29, noticed: 31); $0.see("left shin", ago: 27)
      },
    ])
}

@Suite("I1 exposure-lag") struct ExposureLagTests {
  @Test("names each exposure in one finding") func labels() throws {
    var diary = SampleDiary()
    for label in ["soap", "nickel", "sun"] { diary.meet(label, ago: label == "sun" ? 26 : 30) }
    diary.see(ago: 29)
    diary.see("left shin", ago: 28)
    let findings = Rule.exposureLag.findings(in: diary.examination)
    #expect(
      findings.map(\.summary) == [
        "In the last 90 days a spot began or came back 2 times 1 to 3 days after nickel and 2 "
          + "times 1 to 3 days after soap."
      ])
  }
}
