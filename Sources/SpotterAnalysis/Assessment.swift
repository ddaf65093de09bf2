package import SpotterModel

/// What the rules say of a journal on one day.
package struct Assessment: Sendable {
  package let examination: Examination

  /// The most urgent first, then in the order of the rules, then by the spots' names.
  package let findings: [Finding]

  /// The highest urgency of the findings that are not acknowledged, else self-care.
  package var urgency: Urgency {
    findings.filter { $0.acknowledged == nil }.map(\.urgency).max() ?? .selfCare
  }

  /// Asks every rule.
  ///
  /// - Parameters:
  ///   - diary: What was written down; entries after `asOf` are not read.
  ///   - settings: The thresholds.
  ///   - asOf: The day on which the journal is judged.
  ///   - rules: Which rules to ask.
  package init(
    of diary: Diary, settings: Settings, asOf: Day, rules: [Rule] = Rule.all
  ) {
    let examination = Examination(of: diary, settings: settings, asOf: asOf)
    self.examination = examination
    var findings: [Finding] = []
    for rule in rules { findings += rule.findings(in: examination) }
    guard !findings.isEmpty else {
      self.findings = []
      return
    }
    let fired = Dictionary(grouping: findings, by: { $0.spot?.id }).mapValues { found in
      Set(found.map(\.rule))
    }
    findings.removeAll { finding in
      let stronger = rules.first { $0.code == finding.rule }?.hiddenBy ?? []
      return !stronger.isDisjoint(with: fired[finding.spot?.id, default: []])
    }
    for index in findings.indices {
      findings[index].acknowledged = examination.acknowledgement(of: findings[index])
    }
    let order = Dictionary(uniqueKeysWithValues: zip(rules.map(\.code), 0...))
    self.findings = findings.enumerated().sorted { a, b in
      let (x, y) = (a.element, b.element)
      if x.urgency != y.urgency { return x.urgency > y.urgency }
      let (i, j) = (order[x.rule, default: 0], order[y.rule, default: 0])
      return i == j ? a.offset < b.offset : i < j
    }.map(\.element)
  }
}

extension Rule {
  /// The rule's findings, hidden ones included: of the person first, then of spots in the order of
  /// the examination.
  package func findings(in examination: Examination) -> [Finding] {
    switch evaluation {
    case .spot(let evaluate): findings(evaluate, examination)
    case .person(let evaluate):
      examination.openCourses.isEmpty ? [] : findings(evaluate, examination)
    case .personAlways(let evaluate): findings(evaluate, examination)
    case .personAndSpot(let person, let spot):
      examination.openCourses.isEmpty
        ? [] : findings(person, examination) + findings(spot, examination)
    }
  }

  /// The verdict on one open spot, for rules that name this one.
  func verdict(on open: OpenCourse, _ examination: Examination) -> Verdict? {
    switch evaluation {
    case .spot(let evaluate), .personAndSpot(_, let evaluate): evaluate(open, examination)
    case .person, .personAlways: nil
    }
  }

  /// The verdict on the person, if it has one.
  func personVerdict(_ examination: Examination) -> Verdict? {
    switch evaluation {
    case .spot: nil
    case .personAlways(let evaluate): evaluate(examination)
    case .person(let evaluate), .personAndSpot(let evaluate, _):
      examination.openCourses.isEmpty ? nil : evaluate(examination)
    }
  }

  private func findings(_ evaluate: SpotEvaluation, _ examination: Examination) -> [Finding] {
    examination.openCourses.compactMap { open in
      evaluate(open, examination).map { finding($0, open.spot) }
    }
  }

  private func findings(_ evaluate: PersonEvaluation, _ examination: Examination) -> [Finding] {
    evaluate(examination).map { [finding($0, nil)] } ?? []
  }

  private func finding(_ verdict: Verdict, _ spot: Spot?) -> Finding {
    Finding(
      rule: code, name: name, urgency: verdict.urgency, spot: spot, summary: verdict.summary,
      detail: verdict.detail, advice: verdict.urgency.advice, reason: reason,
      ends: verdict.ends ?? ends,
      source: source.text, evidence: verdict.evidence)
  }
}

extension Examination {
  /// How long an acknowledgement holds: on the day so many days later the finding is shown again.
  package static let acknowledgementDays = 14

  /// The day on which a finding was acknowledged, if that still counts: not when its urgency has
  /// risen, not in a new episode, and never for an emergency.
  func acknowledgement(of finding: Finding) -> Day? {
    guard finding.urgency < .emergency else { return nil }
    let episode = courses.first { $0.spot.id == finding.spot?.id }?.latest
    return acknowledgements.last { stored in
      guard case .acknowledge(let seen) = stored.entry.content, seen.rule == finding.rule,
        seen.spot == finding.spot?.name, asOf - stored.entry.day < Self.acknowledgementDays,
        finding.urgency <= seen.urgency ?? .prompt
      else { return false }
      return episode.map { stored.entry.day >= $0.firstActive } ?? true
    }?.entry.day
  }
}
