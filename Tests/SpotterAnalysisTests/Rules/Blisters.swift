import SpotterAnalysis
import SpotterModel
import SpotterTestSupport

extension RuleTable {
  static let blisters = RuleTable(
    .blisters,
    [
      .fires("on the first day", .prompt, entries: [1], values: ["newBlisterDays": 1]) {
        $0.see(ago: 0, symptoms: [.blister])
      },
      .fires("as a shape", .prompt) { $0.see(ago: 0, shape: .vesicle) },
      .fires("as a large shape", .prompt) { $0.see(ago: 0, shape: .bulla) },
      .fires("new 6 days ago", .prompt, entries: [2]) {
        $0.see(ago: 7)
        $0.see(ago: 6, symptoms: [.blister])
        $0.see(ago: 0, symptoms: [.blister])
      },
      .silent("new 7 days ago, there ever since") {
        $0.see(ago: 8)
        $0.see(ago: 7, symptoms: [.blister])
        $0.see(ago: 0, symptoms: [.blister])
      },
      .fires("back after a day without", .prompt, entries: [3], values: ["newBlisterDays": 1]) {
        $0.see(ago: 8, symptoms: [.blister])
        $0.see(ago: 7)
        $0.see(ago: 6, symptoms: [.blister])
      },
      .fires("back after the spot had gone", .prompt, entries: [3]) {
        $0.see(ago: 8, symptoms: [.blister])
        $0.gone(ago: 7)
        $0.see(ago: 6, symptoms: [.blister])
      },
      .silent("without blisters") { $0.see(ago: 0, symptoms: [.pus]) },
      .silent("the spot has gone") {
        $0.see(ago: 1, symptoms: [.blister]); $0.gone(ago: 0)
      },
      .silent("tiny, in heat rash") {
        $0.see(ago: 0, size: 2, symptoms: [.blister], kind: "heat-rash")
      },
      .fires("2.1 mm, in heat rash", .prompt) {
        $0.see(ago: 0, size: 2.1, symptoms: [.blister], kind: "heat-rash")
      },
      .fires("tiny, in what is called something else", .prompt) {
        $0.see(ago: 0, size: 2, symptoms: [.blister], kind: "insect-bite")
      },
      .fires("heat rash of unknown size", .prompt) {
        $0.see(ago: 0, symptoms: [.blister], kind: "heat-rash")
      },
      .silent("tiny by eye, in heat rash") {
        $0.see(ago: 0, size: 2, by: .eye, symptoms: [.blister], kind: "heat-rash")
      },
      .fires("tiny by eye, in heat rash that a ruler found larger", .prompt) {
        $0.see(ago: 1, size: 3, symptoms: [.blister], kind: "heat-rash")
        $0.see(ago: 0, size: 2, by: .eye, symptoms: [.blister])
      },
      .fires("tiny, in heat rash, with fever", .prompt) {
        $0.see(ago: 0, size: 2, symptoms: [.blister, .fever], kind: "heat-rash")
      },
      .fires("tiny, in heat rash, and very painful", .prompt) {
        $0.see(ago: 0, size: 2, pain: 7, symptoms: [.blister], kind: "heat-rash")
      },
      .silent("tiny, in heat rash, with findings that can wait two weeks") {
        $0.see(ago: 1, size: 2, symptoms: [.blister, .bleeding], kind: "heat-rash")
        $0.see(ago: 0, symptoms: [.bleeding])
        $0.feel(ago: 0, [.mouthSores])
      },
      .silent("tiny, in heat rash, another spot grows") {
        $0.see(ago: 0, size: 2, symptoms: [.blister], kind: "heat-rash")
        $0.measure("left shin", [(1, 6), (0, 12)])
      },
      .silent("tiny in heat rash, that size is 6 days old") {
        $0.see(ago: 6, size: 2, kind: "heat-rash")
        $0.see(ago: 0, symptoms: [.blister])
      },
      .fires("tiny in heat rash, but that size is 7 days old", .prompt) {
        $0.see(ago: 7, size: 2, kind: "heat-rash")
        $0.see(ago: 0, symptoms: [.blister])
      },
    ])
}
