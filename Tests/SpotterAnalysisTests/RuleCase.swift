import SpotterAnalysis
import SpotterModel
import SpotterTestSupport
import Testing

/// One row of a rule's table: a diary, and whether the rule fires on it.
struct RuleCase: Sendable, CustomTestStringConvertible {
  var name: String
  var urgency: Urgency?
  var fill: @Sendable (inout SampleDiary) -> Void

  var testDescription: String { name }

  /// A diary on which the rule fires.
  static func fires(
    _ name: String, _ urgency: Urgency, _ fill: @escaping @Sendable (inout SampleDiary) -> Void
  ) -> RuleCase {
    RuleCase(name: name, urgency: urgency, fill: fill)
  }

  /// A diary on which it does not.
  static func silent(
    _ name: String, _ fill: @escaping @Sendable (inout SampleDiary) -> Void
  ) -> RuleCase {
    RuleCase(name: name, urgency: nil, fill: fill)
  }

  /// Compares the rule's answer with the table's, hidden findings included.
  func check(_ rule: Rule, at location: SourceLocation = #_sourceLocation) throws {
    var sample = SampleDiary()
    fill(&sample)
    let examination = Examination(
      of: sample.diary, settings: sample.settings, asOf: SampleDiary.asOf)
    let findings = rule.findings(in: examination)
    #expect(findings.first?.urgency == urgency, "\(name)", sourceLocation: location)
    guard let finding = findings.first else { return }
    #expect(!finding.evidence.entries.isEmpty, "\(name)", sourceLocation: location)
    #expect(finding.evidence.from <= finding.evidence.to, sourceLocation: location)
    #expect(!finding.source.isEmpty, sourceLocation: location)
  }
}

extension SampleDiary {
  /// What the rules say, hidden ones left out.
  var assessment: Assessment {
    Assessment(of: diary, settings: settings, asOf: SampleDiary.asOf)
  }

  /// The codes of the findings, in their order.
  var codes: [String] { assessment.findings.map(\.rule) }

  /// The course of the only spot.
  var course: Course? {
    diary.histories.first.map { Course(of: $0, asOf: SampleDiary.asOf, settings: settings) }
  }

  /// Changes a setting.
  mutating func set(_ key: SettingKey, _ text: String) {
    do {
      try settings.set(key, to: text)
    } catch {
      Issue.record(error)
    }
  }
}
