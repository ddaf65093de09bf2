import SpotterAnalysis
import SpotterModel
import SpotterTestSupport

extension RuleTable {
  static let mouth = RuleTable(
    .mouth,
    [
      .fires(
        "mouth sores and fatigue", .prompt, entries: [2, 4],
        values: ["signsInMouth": 1, "otherSigns": 1]
      ) {
        $0.see(ago: 0)
        $0.feel(ago: 3, [.mouthSores])
        $0.feel(ago: 2, [.headache])
        $0.feel(ago: 1, [.fatigue])
      },
      .fires("mouth sores alone", .twoWeeks, entries: [1], values: ["otherSigns": 0]) {
        $0.see(ago: 0, symptoms: [.mouthSores])
      },
      .fires("swollen gums alone", .twoWeeks) { $0.see(ago: 0, symptoms: [.swollenGums]) },
      .fires("bleeding gums alone", .twoWeeks) { $0.see(ago: 0, symptoms: [.bleedingGums]) },
      .fires("swollen gums and easy bruising", .prompt) {
        $0.see(ago: 0, symptoms: [.swollenGums, .easyBruising])
      },
      .fires("bleeding gums and easy bleeding", .prompt) {
        $0.see(ago: 0, symptoms: [.bleedingGums, .easyBleeding])
      },
      .fires("with infections that come back", .prompt) {
        $0.see(ago: 0, symptoms: [.mouthSores, .recurrentInfection])
      },
      .fires("with fever", .prompt) { $0.see(ago: 0, symptoms: [.mouthSores, .fever]) },
      .fires("with 38.0 °C", .prompt) { $0.see(ago: 0, symptoms: [.mouthSores], celsius: 38) },
      .fires("with 37.9 °C", .twoWeeks) { $0.see(ago: 0, symptoms: [.mouthSores], celsius: 37.9) },
      .fires("with 37.9 °C when the setting is lower", .prompt) {
        $0.set(.fever, "37.9")
        $0.see(ago: 0, symptoms: [.mouthSores], celsius: 37.9)
      },
      .fires("with other signs of the body", .twoWeeks, entries: [1]) {
        $0.see(ago: 0, symptoms: [.mouthSores])
        $0.feel(ago: 0, [.jointPain, .swollenGlands, .weightLoss, .nightSweats])
      },
      .fires("both 13 days ago", .prompt) {
        $0.feel(ago: 13, [.mouthSores, .fatigue])
        $0.see(ago: 0)
      },
      .fires("the other sign 14 days ago", .twoWeeks) {
        $0.feel(ago: 14, [.fatigue, .fever, .easyBruising, .recurrentInfection])
        $0.see(ago: 0, symptoms: [.mouthSores])
      },
      .silent("the mouth 14 days ago") {
        $0.feel(ago: 14, [.mouthSores, .swollenGums, .bleedingGums])
        $0.see(ago: 0, symptoms: [.fatigue])
      },
      .silent("the other sign alone") { $0.see(ago: 0, symptoms: [.fatigue, .easyBruising]) },
      .silent("without an open spot") { $0.feel(ago: 0, [.mouthSores, .fatigue]) },
    ])
}
