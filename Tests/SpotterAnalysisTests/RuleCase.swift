import SpotterAnalysis
import SpotterModel
import SpotterReports
import SpotterTestSupport
import Testing

/// One row of a rule's table: a diary, and whether the rule fires on it.
struct RuleCase: Sendable, CustomTestStringConvertible {
  var name: String

  /// The highest urgency of the rule's findings; nil when it keeps silent.
  var urgency: Urgency?

  /// The numbers of the entries that decide, counted as they were added; nil to leave them open.
  var entries: [Int]?

  /// Numbers of the evidence; nil to leave them open.
  var values: [String: Double]?

  /// How many findings the rule has, hidden ones included.
  var findings = 0
  var fill: @Sendable (inout SampleDiary) -> Void

  var testDescription: String { name }

  /// A diary on which the rule fires.
  ///
  /// - Parameters:
  ///   - name: What the diary shows.
  ///   - urgency: How urgent the finding is.
  ///   - entries: The numbers of the entries that decide, from 1 as they are added.
  ///   - values: Numbers that the evidence gives, by their names.
  ///   - findings: How many findings there are.
  ///   - fill: Writes the diary.
  /// - Returns: The row.
  static func fires(
    _ name: String, _ urgency: Urgency, entries: [Int]? = nil, values: [String: Double]? = nil,
    findings: Int = 1, _ fill: @escaping @Sendable (inout SampleDiary) -> Void
  ) -> RuleCase {
    RuleCase(
      name: name, urgency: urgency, entries: entries, values: values, findings: findings,
      fill: fill)
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
    let examination = sample.examination
    let findings = rule.findings(in: examination)
    #expect(findings.map(\.urgency).max() == urgency, "\(name)", sourceLocation: location)
    #expect(findings.count == self.findings, "\(name)", sourceLocation: location)
    for finding in findings {
      try Wording.expectCalm(finding.said(in: examination), at: location)
    }
    guard let finding = findings.first(where: { $0.urgency == urgency }) else { return }
    let evidence = finding.evidence
    #expect(!evidence.entries.isEmpty, "\(name)", sourceLocation: location)
    #expect(evidence.from <= evidence.to, "\(name)", sourceLocation: location)
    #expect(evidence.to <= SampleDiary.asOf, "\(name)", sourceLocation: location)
    #expect(!evidence.values.isEmpty, "\(name)", sourceLocation: location)
    #expect(
      Set(evidence.values.map(\.name)).count == evidence.values.count, "\(name)",
      sourceLocation: location)
    if let entries {
      #expect(evidence.entries.map(\.rawValue) == entries, "\(name)", sourceLocation: location)
    }
    for (key, value) in values ?? [:] {
      let found = evidence[key]
      #expect(
        found.map { abs($0 - value) < 1e-9 } == true,
        "\(name): \(key) is \(String(describing: found))",
        sourceLocation: location)
    }
  }
}

extension Finding {
  /// All that a person may read of it.
  fileprivate func said(in examination: Examination) -> String {
    let own = [summary, detail, advice, reason, ends].compactMap(\.self)
    return (own + Explanation(of: self, in: examination).paragraphs).joined(separator: "\n")
  }
}

extension SampleDiary {
  /// What the rules look at.
  var examination: Examination {
    Examination(of: diary, settings: settings, asOf: SampleDiary.asOf)
  }

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
