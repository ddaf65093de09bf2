import SpotterAnalysis
import SpotterModel
import SpotterTestSupport

extension RuleTable {
  static let eyesMild = RuleTable(
    .eyesMild,
    [
      .fires(
        "red eyes on 2 of the last 14 days, with a spot on the cheek", .twoWeeks,
        entries: [1, 2, 4],
        values: ["days": 2, "limitDays": 2]
      ) {
        $0.see("left cheek", ago: 0)
        $0.feel(ago: 13, [.eyeRed])
        $0.feel(ago: 5, [.headache])
        $0.feel(ago: 0, [.eyeRed, .eyeGritty])
      },
      .silent("on 1 day") {
        $0.see("left cheek", ago: 0); $0.feel(ago: 0, [.eyeRed])
      },
      .silent("twice on 1 day") {
        $0.see("left cheek", ago: 0); $0.feel(ago: 0, [.eyeRed]); $0.feel(ago: 0, [.eyeDry])
      },
      .silent("on 2 days, the first 14 days ago") {
        $0.see("left cheek", ago: 0)
        $0.feel(ago: 14, [.eyeRed])
        $0.feel(ago: 0, [.eyeRed])
      },
      .fires("dry and watery", .twoWeeks) {
        $0.see("left cheek", ago: 0); $0.feel(ago: 1, [.eyeDry]); $0.feel(ago: 0, [.eyeTearing])
      },
      .fires("burning, and inflamed eyelids", .twoWeeks) {
        $0.see("left cheek", ago: 0)
        $0.feel(ago: 1, [.eyeBurning])
        $0.feel(ago: 0, [.eyelidSwelling])
      },
      .fires("gritty, logged with spots", .twoWeeks) {
        $0.see("left shin", ago: 1, symptoms: [.eyeGritty])
        $0.see("left cheek", ago: 0, symptoms: [.eyeGritty])
      },
      .silent("eye pain counts elsewhere") {
        $0.see("left cheek", ago: 0); $0.feel(ago: 1, [.eyePain]); $0.feel(ago: 0, [.eyePain])
      },
      .fires("a spot on the face, no more exactly", .twoWeeks) {
        $0.see("face", ago: 0); $0.feel(ago: 1, [.eyeRed]); $0.feel(ago: 0, [.eyeRed])
      },
      .silent("a spot on the ear") {
        $0.see("left ear", ago: 0); $0.feel(ago: 1, [.eyeRed]); $0.feel(ago: 0, [.eyeRed])
      },
      .silent("a spot on the head, no more exactly") {
        $0.see("head", ago: 0); $0.feel(ago: 1, [.eyeRed]); $0.feel(ago: 0, [.eyeRed])
      },
      .fires("a spot on the chest and one on the nose", .twoWeeks) {
        $0.see(ago: 0)
        $0.see("nose", ago: 14)
        $0.feel(ago: 1, [.eyeRed])
        $0.feel(ago: 0, [.eyeRed])
      },
      .silent("a spot on the face that healed, another that is open") {
        $0.see("left cheek", ago: 1)
        $0.gone("left cheek", ago: 0)
        $0.see(ago: 0)
        $0.feel(ago: 1, [.eyeRed])
        $0.feel(ago: 0, [.eyeRed])
      },
    ])
}
