package import SpotterModel

/// One question that the analysis asks of a journal.
///
/// A rule lives in a file of its own under `Rules/`, named like it, and is one word in ``all``. It
/// is a pure function of entries, settings and a day.
package struct Rule: Sendable {
  /// Such as `D6`: its group (Emergency, Prompt, Dermatologist, Routine, Information) and number.
  package let code: String

  /// Such as `persistence-long`.
  package let name: String

  /// What it asks, for a person.
  package let question: String

  /// How urgent its findings can be, the most urgent first.
  package let steps: [UrgencyStep]

  /// Why the answer matters, as a finished sentence.
  package let reason: String

  /// What would make its finding go away, as a finished sentence.
  package let ends: String

  /// Who says so.
  package let source: Source

  /// The settings that it compares with, also through the rules and trends that it asks; each once.
  package var settings: [SettingKey] {
    read().reduce(into: []) { keys, key in
      if !keys.contains(key) { keys.append(key) }
    }
  }

  /// Asked for when they are needed: a rule may name the settings of others.
  private let read: @Sendable () -> [SettingKey]

  /// The codes of stronger forms of the same: on the same spot they hide this rule.
  package let hiddenBy: Set<String>

  /// What it would take to judge an open spot that has too few entries for it, such as "2 more days
  /// with a size"; nil when the spot can be judged.
  package let lacks: @Sendable (OpenCourse, Examination) -> String?
  package let evaluation: Evaluation

  /// A look at one spot with an open episode.
  package typealias SpotEvaluation = @Sendable (OpenCourse, Examination) -> Verdict?

  /// A look at the person.
  package typealias PersonEvaluation = @Sendable (Examination) -> Verdict?

  /// How a rule looks at a journal.
  package enum Evaluation: Sendable {
    /// At each spot with an open episode.
    case spot(SpotEvaluation)
    /// At the person, as long as a spot is open.
    case person(PersonEvaluation)
    /// At the person, whether a spot is open or not.
    case personAlways(PersonEvaluation)
    /// At the person as long as a spot is open, and at each open spot.
    case personAndSpot(PersonEvaluation, SpotEvaluation)
  }

  /// A rule; without ``steps`` its group says how urgent its findings are.
  init(
    _ code: String, _ name: String, question: String, steps: [UrgencyStep] = [], reason: String,
    ends: String, source: Source,
    settings: @autoclosure @escaping @Sendable () -> [SettingKey] = [],
    hiddenBy: Set<String> = [],
    lacks: @escaping @Sendable (OpenCourse, Examination) -> String? = { _, _ in nil },
    _ evaluation: Evaluation
  ) {
    self.code = code
    self.name = name
    self.question = question
    self.steps = steps.isEmpty ? [UrgencyStep(ofGroup: code)] : steps
    self.reason = reason
    self.ends = ends
    self.source = source
    read = settings
    self.hiddenBy = hiddenBy
    self.lacks = lacks
    self.evaluation = evaluation
  }
}

/// Who says that a rule's condition matters, and what its numbers rest on.
package struct Source: Hashable, Sendable {
  package let text: String
  package let evidence: Evidence

  /// What the numbers rest on.
  package enum Evidence: String, Hashable, Sendable {
    case published = "published advice"
    case simulation = "our own figures, checked by simulation"
    case design = "our own choice of figures"
  }

  init(_ text: String, _ evidence: Evidence) {
    self.text = text
    self.evidence = evidence
  }
}

/// A rule's answer when it is yes.
package struct Verdict: Sendable {
  package var urgency: Urgency
  package var summary: String
  package var detail: String?
  package var evidence: Evidence

  /// What would make this finding go away, where that is another thing than the rule says.
  package private(set) var ends: String?

  /// The same, with what would make it go away, if it is another thing than the rule says.
  func ending(with ends: String?) -> Verdict {
    var verdict = self
    verdict.ends = ends
    return verdict
  }

  /// The summary as a sentence of its own below another that began with the spot's label.
  func summary(without label: String) -> String {
    let start = "\(label): "
    return summary.hasPrefix(start)
      ? String(summary.dropFirst(start.count)).capitalizedFirst : summary
  }

  init(_ urgency: Urgency, _ summary: String, detail: String? = nil, _ evidence: Evidence) {
    self.urgency = urgency
    self.summary = summary
    self.detail = detail
    self.evidence = evidence
  }

  /// A verdict that rests on the entries of some days; nil without a day.
  init?(
    _ urgency: Urgency, _ summary: String, detail: String? = nil, _ sightings: [Sighting],
    _ values: [Evidence.Value] = []
  ) {
    self.init(urgency, summary, detail: detail, sightings, and: nil, values)
  }

  /// A verdict that rests on the entries of some days, and on what another rule found.
  init?(
    _ urgency: Urgency, _ summary: String, detail: String? = nil, _ sightings: [Sighting],
    and other: Evidence?, _ values: [Evidence.Value] = []
  ) {
    let all =
      values
      + (other?.values ?? []).filter { value in
        !values.contains { $0.name == value.name }
      }
    guard let evidence = Evidence(sightings + (other?.sightings ?? []), values: all) else {
      return nil
    }
    self.init(urgency, summary, detail: detail, evidence)
  }
}
