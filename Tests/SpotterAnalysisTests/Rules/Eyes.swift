import SpotterAnalysis
import SpotterModel
import SpotterTestSupport

extension RuleTable {
  static let eyes = RuleTable(
    .eyes,
    [
      .fires(
        "blurred vision today", .prompt, entries: [2], values: ["days": 1, "withinDays": 7]
      ) {
        $0.see(ago: 0)
        $0.feel(ago: 0, [.blurredVision])
        $0.feel(ago: 0, [.eyeRed])
      },
      .fires("light hurts 6 days ago", .prompt) {
        $0.feel(ago: 6, [.lightHurts])
        $0.see(ago: 0)
      },
      .fires("eye pain, logged with the spot", .prompt) { $0.see(ago: 0, symptoms: [.eyePain]) },
      .silent("7 days ago") {
        $0.feel(ago: 7, [.blurredVision, .lightHurts, .eyePain])
        $0.see(ago: 0)
      },
      .silent("milder signs of the eyes") {
        $0.see("left-eye-area", ago: 0, symptoms: [.eyeRed, .eyeBurning, .eyelidSwelling])
      },
      .silent("without an open spot") {
        $0.see(ago: 1)
        $0.gone(ago: 0, symptoms: [.eyePain])
      },
    ])
}
