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

  /// Why the answer matters, as a finished sentence.
  package let reason: String

  /// Who says so.
  package let source: Source

  /// The settings that it compares with.
  package let settings: [SettingKey]

  /// The codes of stronger forms of the same: on the same spot they hide this rule.
  package let hiddenBy: Set<String>
  package let evaluation: Evaluation

  /// How a rule looks at a journal.
  package enum Evaluation: Sendable {
    /// At each spot with an open episode.
    case spot(@Sendable (OpenCourse, Examination) -> Verdict?)
    /// At the person, as long as a spot is open.
    case person(@Sendable (Examination) -> Verdict?)
  }

  init(
    _ code: String, _ name: String, question: String, reason: String, source: Source,
    settings: [SettingKey] = [], hiddenBy: Set<String> = [], _ evaluation: Evaluation
  ) {
    self.code = code
    self.name = name
    self.question = question
    self.reason = reason
    self.source = source
    self.settings = settings
    self.hiddenBy = hiddenBy
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

/// A course whose latest episode is open, with that episode at hand.
package struct OpenCourse: Sendable {
  package let course: Course
  package let episode: Episode

  init?(_ course: Course) {
    guard let episode = course.openEpisode else { return nil }
    self.course = course
    self.episode = episode
  }

  package var spot: Spot { course.spot }
  package var label: String { course.spot.label }

  /// The episode's days within a span.
  package func days(in span: ClosedRange<Day>) -> [SpotDay] {
    episode.days.filter { span ~= $0.day }
  }
}

/// A rule's answer when it is yes.
package struct Verdict: Sendable {
  package var urgency: Urgency
  package var summary: String
  package var detail: String?
  package var evidence: Evidence

  init(_ urgency: Urgency, _ summary: String, detail: String? = nil, _ evidence: Evidence) {
    self.urgency = urgency
    self.summary = summary
    self.detail = detail
    self.evidence = evidence
  }
}
