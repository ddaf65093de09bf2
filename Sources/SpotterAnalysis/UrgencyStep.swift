package import SpotterModel

/// How urgent a finding of a rule can be, and what it takes.
package struct UrgencyStep: Hashable, Sendable {
  package let urgency: Urgency

  /// What it takes, in a few words that stand behind the urgency; empty where the question says all.
  package let condition: String

  /// The condition of a step for all that is left.
  package static let otherwise = "otherwise"

  init(_ urgency: Urgency, _ condition: String = otherwise) {
    self.urgency = urgency
    self.condition = condition
  }

  /// The only step of a rule, by the letter that its code begins with.
  init(ofGroup code: String) {
    let urgency: Urgency =
      switch code.first {
      case "E": .emergency
      case "P": .prompt
      case "D": .twoWeeks
      case "R": .routine
      default: .selfCare
      }
    self.init(urgency, "")
  }
}
