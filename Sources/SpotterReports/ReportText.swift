internal import SpotterAnalysis
internal import SpotterModel

/// The report as lines for a terminal or a mail.
struct ReportText {
  let report: Report
  let style: TextStyle
  let isExplained: Bool

  var text: String {
    var blocks = [style.paint(heading, .bold)]
    let findings = report.assessment.findings
    let pressing = findings.filter { $0.urgency > .selfCare }
    for urgency in Urgency.allCases.reversed() where urgency > .selfCare {
      let group = pressing.filter { $0.urgency == urgency }
      if !group.isEmpty { blocks.append(block(urgency, group)) }
    }
    if pressing.isEmpty { blocks.append(Self.nothingFound.wrapped(to: style.width).joinedLines) }
    let remarks = remarks(findings.filter { $0.urgency == .selfCare })
    if !remarks.isEmpty { blocks.append(remarks.joinedLines) }
    let figures = report.spots
    if !figures.isEmpty { blocks.append(table(figures).joinedLines) }
    blocks.append(style.paint(Report.notice.wrapped(to: style.width).joinedLines, .dim))
    return blocks.joined(separator: "\n\n")
  }

  private static let nothingFound =
    "No entry matches the advice to see somebody that Spotter knows. That is no sign that all is "
    + "well: it knows only what was logged."

  private var heading: String {
    let open = report.assessment.examination.openCourses.count
    let healed = report.spots.filter { $0.state == .healed }.count
    let lapsed = report.spots.filter { $0.state == .lapsed }.count
    let isWeek = report.period.upperBound - report.period.lowerBound == 6
    let span = isWeek ? "this week" : "in this time"
    var parts = [(isWeek ? "Week of " : "") + report.period.inWords]
    parts.append("\(open) open \(open == 1 ? "spot" : "spots")")
    if healed > 0 { parts.append("\(healed) healed \(span)") }
    if lapsed > 0 { parts.append("\(lapsed) not logged any more") }
    return parts.joined(separator: " · ").wrapped(to: style.width).joinedLines
  }

  private func block(_ urgency: Urgency, _ findings: [Finding]) -> String {
    let mark = urgency.mark
    let paint: TextStyle.Paint = urgency >= .prompt ? .red : urgency == .twoWeeks ? .yellow : .bold
    let indent = String(repeating: " ", count: mark.count + 1)
    var lines = hanging(mark + " ", urgency.advice, indent).map { style.paint($0, paint) }
    for (index, finding) in findings.enumerated() {
      if index > 0 { lines.append("") }
      lines += describe(finding, indent)
    }
    return lines.joinedLines
  }

  private func describe(_ finding: Finding, _ indent: String) -> [String] {
    let code = "[\(finding.rule)]"
    var summary = finding.summary.visible.wrapped(
      to: style.width - indent.count - code.count - 2)
    let first = summary.removeFirst()
    let blanks = max(2, style.width - indent.count - first.displayWidth - code.count)
    var lines = [indent + first + String(repeating: " ", count: blanks) + style.paint(code, .dim)]
    lines += summary.map { indent + $0 }
    if let day = finding.acknowledged {
      lines += hanging(
        indent, "Seen to on \(day.inWords); shown as new again on \((day + 14).inWords).", indent)
    }
    if let detail = finding.detail { lines += hanging(indent, detail.visible, indent) }
    lines += hanging(indent, "Why: \(finding.reason) (\(finding.source.clause))", indent)
    if isExplained { lines += explain(finding, indent) }
    return lines
  }

  private func explain(_ finding: Finding, _ indent: String) -> [String] {
    guard let rule = Rule.coded(finding.rule) else { return [] }
    let evidence = finding.evidence
    let numbers = evidence.values.map { "\($0.name) \(number($0.number))" }
    let entries = evidence.entries.map { "\($0.rawValue)" }
    let settings = report.assessment.examination.settings
    let limits = rule.settings.map { key in
      "\(key.name) = \(settings.text(key)) (\(settings.isSet(key) ? "yours" : key.source))"
    }
    var parts = [
      "Asked: \(rule.question)",
      "From \(evidence.from) to \(evidence.to), entries \(entries.joined(separator: ", ")).",
    ]
    if !numbers.isEmpty { parts.append("Compared: \(numbers.joined(separator: ", ")).") }
    if !limits.isEmpty { parts.append("Settings: \(limits.joined(separator: "; ")).") }
    parts.append("Rests on: \(rule.source.evidence.rawValue).")
    return parts.flatMap { hanging(indent, $0, indent + "  ") }
  }

  private func number(_ number: Double) -> String {
    number.magnitude < 0.01 && number != 0
      ? jsonText(of: number) : jsonText(of: (number * 1000).rounded() / 1000)
  }

  /// What asks for no action; all that could not be judged shares one sentence.
  private func remarks(_ findings: [Finding]) -> [String] {
    let (unjudged, others) = (
      findings.filter { $0.rule == Rule.tooFewData.code },
      findings.filter { $0.rule != Rule.tooFewData.code }
    )
    var lines = others.flatMap { finding -> [String] in
      hanging("· ", "\(finding.summary.visible) [\(finding.rule)]", "  ")
        + (isExplained ? explain(finding, "  ") : [])
    }
    if !unjudged.isEmpty {
      let spots = unjudged.map { finding in
        "\(finding.spot?.label.visible ?? ""): \((finding.detail ?? "").withoutLead)"
      }
      lines += hanging(
        "· ",
        "Too few entries to judge a trend. Still needed for \(spots.joined(separator: "; ")). "
          + "[\(Rule.tooFewData.code)]", "  ")
      if isExplained { lines += unjudged.flatMap { explain($0, "  ") } }
    }
    return lines
  }

  private func table(_ figures: [SpotFigures]) -> [String] {
    Table(
      [
        .init("Spot"), .init("Days", isRightAligned: true), .init("Size"), .init("Itch"),
        .init("Last seen"), .init(""),
      ],
      rows: figures.map { $0.row(report.assessment.examination.settings) }
    ).lines(style)
  }

  private func hanging(_ first: String, _ text: String, _ indent: String) -> [String] {
    let lines = text.wrapped(to: max(20, style.width - indent.count))
    return [first + lines[0]] + lines.dropFirst().map { indent + $0 }
  }
}

extension Urgency {
  /// One stroke for each step of urgency, so that colour is not needed to see it.
  package var mark: String { String(repeating: "!", count: rank) }
}

extension [String] {
  var joinedLines: String { joined(separator: "\n") }
}

extension String {
  fileprivate var withoutStop: String { hasSuffix(".") ? String(dropLast()) : self }
  fileprivate var clause: String { withoutStop }

  /// The part behind the colon of "Still needed: …".
  fileprivate var withoutLead: String {
    withoutStop.firstIndex(of: ":").map { String(self[index(after: $0)...].dropFirst()) }
      ?? withoutStop
  }
}

extension ClosedRange<Day> {
  /// "16–22 November 2026", "27 October – 2 November 2026".
  package var inWords: String {
    let (from, to) = (lowerBound, upperBound)
    if from == to { return "\(to.inWords) \(to.year)" }
    if from.year != to.year { return "\(from.inWords) \(from.year) – \(to.inWords) \(to.year)" }
    if from.month != to.month { return "\(from.inWords) – \(to.inWords) \(to.year)" }
    return "\(from.dayOfMonth)–\(to.inWords) \(to.year)"
  }
}
