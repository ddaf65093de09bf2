import SpotterAnalysis
import SpotterModel
import SpotterTestSupport

extension RuleTable {
  static let sunPattern = RuleTable(
    .sunPattern,
    [
      .fires(
        "on the day and 2 days after, though healed", .selfCare, entries: [1, 2, 4, 5],
        values: ["episodes": 2, "limitEpisodes": 2]
      ) {
        $0.meet("sun", ago: 30); $0.see("nose", ago: 30); $0.gone("nose", ago: 28)
        $0.meet("sun", ago: 20); $0.see("left forearm", ago: 18); $0.gone("left forearm", ago: 17)
      },
      .silent("once only") {
        $0.meet("sun", ago: 30); $0.see("nose", ago: 30)
      },
      .silent("1 and 3 days after") {
        $0.meet("sun", ago: 30); $0.see("nose", ago: 29); $0.see("left forearm", ago: 27)
      },
      .silent("a day before") {
        $0.see("nose", ago: 31); $0.see("left forearm", ago: 31); $0.meet("sun", ago: 30)
      },
      .silent("on chest and back") {
        $0.meet("sun", ago: 30); $0.see("chest", ago: 30); $0.see("upper back", ago: 30)
      },
      .silent("on nose and chest") {
        $0.meet("sun", ago: 30); $0.see("nose", ago: 30); $0.see("chest", ago: 30)
      },
      .fires("on neck and leg", .selfCare) {
        $0.meet("sun", ago: 30); $0.see("nape", ago: 30); $0.see("left shin", ago: 30)
      },
      .silent("another exposure") {
        $0.meet("heat", ago: 30); $0.see("nose", ago: 30); $0.see("left shin", ago: 30)
      },
      .fires("after 2 of 8 days", .selfCare) {
        for ago in stride(from: 80, through: 10, by: -10) { $0.meet("sun", ago: ago) }
        $0.see("nose", ago: 80)
        $0.see("left shin", ago: 20)
      },
      .fires("the sun 89 days ago", .selfCare) {
        $0.meet("sun", ago: 89); $0.see("nose", ago: 89); $0.see("left shin", ago: 87)
      },
      .silent("the sun 90 days ago") {
        $0.meet("sun", ago: 90); $0.see("nose", ago: 89); $0.see("left shin", ago: 88)
      },
    ])
}
