internal import SpotterAnalysis
internal import SpotterModel

extension VisitPage {
  /// What the entries show that published advice wants seen, the most urgent first.
  var findings: HTML? {
    let asking = visit.findings.filter { $0.urgency > .selfCare }
    let pressing = asking.filter { $0.acknowledged == nil }
    let seenTo = asking.filter { $0.acknowledged != nil }
    let groups = Urgency.allCases.reversed().compactMap { urgency -> HTML? in
      let group = pressing.filter { $0.urgency == urgency }
      guard !group.isEmpty else { return nil }
      return """
        <div class="group \(urgency.rawValue)"><h3><span class="urgency">\(urgency.words)</span> \
        \(urgency.advice)</h3>
        \(articles(group))</div>

        """
    }
    let isEmpty = visit.report.assessment.examination.courses.isEmpty
    let nothing =
      isEmpty
      ? ReportText.nothingLogged
      : seenTo.isEmpty ? ReportText.nothingFound : ReportText.nothingElseFound
    let none: HTML? = pressing.isEmpty ? "<p>\(nothing)</p>\n" : nil
    let past: HTML? =
      seenTo.isEmpty
      ? nil
      : """
      <div class="group"><h3>Seen to already, and still so</h3>
      \(articles(seenTo))</div>

      """
    return Self.section("findings", "What the diary shows", "\(none)\(groups)\(past)")
  }

  /// One rule at several spots has one reason: it stands once, at the last of them.
  private func articles(_ findings: [Finding]) -> [HTML] {
    findings.enumerated().map { index, finding in
      let next = index + 1 < findings.count ? findings[index + 1].rule : nil
      return article(finding, saysWhy: finding.rule != next)
    }
  }

  private func article(_ finding: Finding, saysWhy: Bool) -> HTML {
    let spot = visit.spots.first { $0.course.spot.name == finding.spot?.name }
    let number: HTML? = spot.map {
      "<a class=\"number\" href=\"#\($0.anchor)\" aria-label=\"Spot \($0.number)\">\($0.number)</a> "
    }
    let detail: HTML? = finding.detail.map { "<p>\($0)</p>\n" }
    let seen: HTML? = finding.acknowledged.map { "<p>Seen to on \($0.inWords).</p>\n" }
    let why: HTML? =
      saysWhy ? "<p class=\"why\">Why: \(finding.reason) (\(finding.source))</p>\n" : nil
    let explanation = Explanation(of: finding, in: visit.report.assessment.examination).paragraphs
    return """
      <article><h4>\(number)\(finding.summary) <span class="rule">\(finding.rule)</span></h4>
      \(detail)\(seen)\(why)<details><summary>Evidence for \(finding.rule)\(spot.map { ", spot \($0.number)" } ?? "")\
      </summary><ul>\(explanation.map { "<li>\($0)</li>" as HTML })</ul></details></article>

      """
  }
}

extension Urgency {
  /// "Emergency", "Within 2 weeks": a few words for a label.
  var words: String {
    switch self {
    case .selfCare: "Nothing to act on"
    case .routine: "Routine"
    case .twoWeeks: "Within 2 weeks"
    case .prompt: "Within 1 to 2 days"
    case .emergency: "Emergency"
    }
  }
}
