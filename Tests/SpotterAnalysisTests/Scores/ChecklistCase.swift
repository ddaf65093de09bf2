import SpotterAnalysis
import SpotterModel
import SpotterTestSupport
import Testing

/// One answer of the checklist about one feature.
struct ChecklistCase: Sendable, CustomTestStringConvertible {
  let feature: String
  let answer: Checklist.Answer
  let name: String
  let fill: @Sendable (inout SampleDiary) -> Void

  init(
    _ feature: String, _ answer: Checklist.Answer, _ name: String,
    _ fill: @escaping @Sendable (inout SampleDiary) -> Void
  ) {
    self.feature = feature
    self.answer = answer
    self.name = name
    self.fill = fill
  }

  var testDescription: String { "\(feature), \(answer.rawValue): \(name)" }

  static let all = size + shape + colour + diameter + inflammation + oozing + sensation

  private static let size: [ChecklistCase] = [
    ChecklistCase("change in size", .yes, "the last sizes are 2 mm above the first") {
      $0.measure([(9, 4), (6, 4), (3, 6), (0, 6)])
    },
    ChecklistCase("change in size", .no, "1.9 mm above") {
      $0.measure([(9, 4), (6, 4), (3, 5.9), (0, 5.9)])
    },
    ChecklistCase("change in size", .no, "smaller") {
      $0.measure([(9, 6), (6, 6), (3, 4), (0, 4)])
    },
    ChecklistCase("change in size", .yes, "fast growth") {
      $0.measure([(3, 3), (2, 4), (1, 5), (0, 6)])
    },
    ChecklistCase("change in size", .yes, "slow growth") {
      $0.measure([(28, 3), (21, 3.5), (14, 4), (7, 4.5), (0, 5)])
    },
    ChecklistCase("change in size", .yes, "moderate growth, after larger sizes") {
      $0.measure([(24, 16), (23, 16), (22, 16)])
      let grown = [10, 10.5, 11, 11.5, 12, 12.5, 13]
      $0.measure(grown.enumerated().map { (ago: 12 - 2 * $0, size: $1) })
    },
    ChecklistCase("change in size", .notAnswered, "3 sizes") {
      $0.measure([(6, 4), (3, 6), (0, 6)])
    },
    ChecklistCase("change in size", .yes, "the latest size 13 days ago") {
      $0.measure([(22, 4), (19, 4), (16, 6), (13, 6)])
    },
    ChecklistCase("change in size", .notAnswered, "the latest size 14 days ago") {
      $0.measure([(23, 4), (20, 4), (17, 6), (14, 6)])
    },
  ]

  private static let shape: [ChecklistCase] = [
    ChecklistCase("irregular shape", .yes, "the word") {
      $0.see(ago: 2, symptoms: [.irregularBorder]); $0.see(ago: 1)
    },
    ChecklistCase("irregular shape", .no, "another word") { $0.see(ago: 1, symptoms: [.raised]) },
    ChecklistCase("irregular shape", .notAnswered, "no word") { $0.see(ago: 1) },
    ChecklistCase("irregular shape", .notAnswered, "a word on the fourth last observed day") {
      $0.see(ago: 3, symptoms: [.irregularBorder]); $0.see(ago: 2); $0.see(ago: 1)
    },
  ]

  private static let colour: [ChecklistCase] = [
    ChecklistCase("irregular colour", .yes, "mixed") { $0.see(ago: 2, colour: .mixed) },
    ChecklistCase("irregular colour", .yes, "more than one colour") {
      $0.see(ago: 2, symptoms: [.multicolour])
    },
    ChecklistCase("irregular colour", .yes, "a changed colour") {
      $0.colours(.red, .red, .brown, until: 1)
    },
    ChecklistCase("irregular colour", .no, "brown") { $0.see(ago: 2, colour: .brown) },
    ChecklistCase("irregular colour", .no, "mixed on the fourth last observed day") {
      $0.see(ago: 3, colour: .mixed); $0.see(ago: 2); $0.see(ago: 1)
    },
  ]

  private static let diameter: [ChecklistCase] = [
    ChecklistCase("largest diameter 7 mm or more", .yes, "the median of the last 3 is 7 mm") {
      $0.measure([(3, 4), (2, 7), (1, 6.9), (0, 9)])
    },
    ChecklistCase("largest diameter 7 mm or more", .no, "the median of the last 3 is 6.9 mm") {
      $0.measure([(3, 9), (2, 6.9), (1, 6), (0, 9)])
    },
    ChecklistCase("largest diameter 7 mm or more", .notAnswered, "2 sizes") {
      $0.measure([(1, 9), (0, 9)])
    },
    ChecklistCase("largest diameter 7 mm or more", .notAnswered, "the latest 14 days ago") {
      $0.measure([(16, 9), (15, 9), (14, 9)])
    },
    ChecklistCase("largest diameter 5 mm or more", .yes, "6 mm, where large.mm says 5") {
      $0.set(.largeMm, "5")
      $0.measure([(2, 6), (1, 6), (0, 6)])
    },
  ]

  private static let inflammation: [ChecklistCase] = [
    ChecklistCase("inflammation", .yes, "redness") { $0.see(ago: 0, symptoms: [.redness]) },
    ChecklistCase("inflammation", .yes, "swelling") { $0.see(ago: 0, symptoms: [.swelling]) },
    ChecklistCase("inflammation", .yes, "warmth") { $0.see(ago: 0, symptoms: [.warmth]) },
    ChecklistCase("inflammation", .no, "scaling") { $0.see(ago: 0, symptoms: [.scaling]) },
    ChecklistCase("inflammation", .notAnswered, "no word") { $0.see(ago: 0, itch: 0) },
  ]

  private static let oozing: [ChecklistCase] = [
    ChecklistCase("oozing", .yes, "oozing") { $0.see(ago: 0, symptoms: [.oozing]) },
    ChecklistCase("oozing", .yes, "bleeding") { $0.see(ago: 0, symptoms: [.bleeding]) },
    ChecklistCase("oozing", .yes, "a crust as a shape") { $0.see(ago: 0, shape: .crust) },
    ChecklistCase("oozing", .no, "a papule") { $0.see(ago: 0, shape: .papule) },
    ChecklistCase("oozing", .notAnswered, "no word") { $0.see(ago: 0) },
  ]

  private static let sensation: [ChecklistCase] = [
    ChecklistCase("change in sensation", .yes, "itch after none") {
      $0.see(ago: 30, itch: 0); $0.see(ago: 16); $0.see(ago: 1, itch: 1)
    },
    ChecklistCase("change in sensation", .yes, "the word") {
      $0.see(ago: 1, symptoms: [.newFeeling])
    },
    ChecklistCase("change in sensation", .no, "itch before none") {
      $0.see(ago: 2, itch: 1); $0.see(ago: 1, itch: 0)
    },
    ChecklistCase("change in sensation", .no, "itch all along") {
      $0.see(ago: 2, itch: 3); $0.see(ago: 1, itch: 5)
    },
    ChecklistCase("change in sensation", .notAnswered, "itch on the fourth last observed day") {
      $0.see(ago: 4, itch: 0); $0.see(ago: 3, itch: 4); $0.see(ago: 2); $0.see(ago: 1)
    },
    ChecklistCase("change in sensation", .no, "no itch in the episode before") {
      $0.see(ago: 4, itch: 0); $0.gone(ago: 2); $0.see(ago: 1, itch: 4)
    },
  ]
}
