internal import SpotterAnalysis
package import SpotterCatalogue
internal import SpotterModel

extension Page {
  /// The steps of urgency, and the rules behind each.
  package static let when = Page(
    "when", "When to be seen", "The steps of urgency, and the rules behind them."
  ) {
    let steps = Section(
      "The five steps",
      "A report is as urgent as its most urgent finding; findings do not add up.",
      steps: Urgency.allCases.reversed().map { "\($0.rawValue): \($0.advice)" })
    let groups = RuleGroup.all.map { group in
      Section(
        group.title, text: [group.lead],
        items: Rule.all.filter { $0.code.hasPrefix(group.letter) }.map(\.inWords))
    }
    let reading = Section(
      "How to read the rules",
      "Most rules are as urgent as their group. Some have a weaker and a stronger form: "
        + "their urgencies are told, each with what it takes. What stands in `such marks` is a setting: `spotter settings` lists them all, and says "
        + "which figures are published and which our own.")
    return Contents([steps] + groups + [reading], sources: sources)
  }

  private static let sources = [
    Reference("Those named at each rule; `spotter report --explain` tells more"), .ownChoice,
  ]
}

/// Rules whose code begins with one letter.
private struct RuleGroup {
  let letter: String
  let title: String
  let lead: String

  static let all = [
    RuleGroup(letter: "E", title: "Rules E: emergency", lead: Urgency.emergency.advice),
    RuleGroup(letter: "P", title: "Rules P: prompt", lead: Urgency.prompt.advice),
    RuleGroup(letter: "D", title: "Rules D: two-weeks", lead: Urgency.twoWeeks.advice),
    RuleGroup(letter: "R", title: "Rules R: routine", lead: Urgency.routine.advice),
    RuleGroup(
      letter: "I", title: "Rules I: information",
      lead: "These only tell something, and never ask for an appointment."),
  ]
}

extension Rule {
  /// Code, name, question, the defaults of the settings that it names, and who says so.
  fileprivate var inWords: String {
    let strengths =
      steps.count > 1 ? " Urgency: \(steps.map(\.inWords).joined(separator: ", "))." : ""
    let asked = question + strengths
    let defaults = settings.filter { asked.contains("`\($0.name)`") && !$0.isOptional }
      .map { "`\($0.name)` is \($0.defaultText)" }
    let limits = defaults.isEmpty ? "" : " (\(list(defaults)))"
    let isTold = source.evidence == .published || source.text.contains("our own")
    let basis = isTold ? "" : " (\(source.evidence.rawValue))"
    return "\(code) \(name): \(asked)\(limits) Source: \(source.text)\(basis)."
  }
}

extension UrgencyStep {
  /// Such as "prompt (with fever)", or "else two-weeks".
  package var inWords: String {
    condition == Self.otherwise ? "else \(urgency.rawValue)" : "\(urgency.rawValue) (\(condition))"
  }
}
