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
    let pressing = findings.filter { $0.urgency > .selfCare && $0.acknowledged == nil }
    for urgency in Urgency.allCases.reversed() where urgency > .selfCare {
      let group = pressing.filter { $0.urgency == urgency }
      if !group.isEmpty { blocks.append(block(urgency, group)) }
      // Nothing stands before an emergency.
      if urgency == .emergency, let whatIf = report.whatIf {
        blocks.append(whatIf.lines.flatMap { hanging("", $0.visible, "  ") }.joinedLines)
      }
    }
    let seenTo = findings.filter { $0.urgency > .selfCare && $0.acknowledged != nil }
    if pressing.isEmpty {
      let isEmpty = report.assessment.examination.courses.isEmpty
      let said =
        isEmpty ? Self.nothingLogged : seenTo.isEmpty ? Self.nothingFound : Self.nothingElseFound
      blocks.append(style.text(said).wrapped(to: style.width).joinedLines)
    }
    for day in Set(seenTo.compactMap(\.acknowledged)).sorted() {
      blocks.append(block(seenTo.filter { $0.acknowledged == day }, seenToOn: day))
    }
    let remarks = remarks(findings.filter { $0.urgency == .selfCare })
    if !remarks.isEmpty { blocks.append(remarks.joinedLines) }
    let figures = report.spots
    if !figures.isEmpty { blocks.append((table(figures) + burden(figures)).joinedLines) }
    let events = [report.careInWords, report.exposuresInWords].compactMap(\.self)
    if !events.isEmpty {
      blocks.append(events.flatMap { hanging("", $0.visible, "  ") }.joinedLines)
    }
    if isExplained { blocks += appendices }
    blocks.append(style.paint(style.text(Report.notice).wrapped(to: style.width).joinedLines, .dim))
    return blocks.joined(separator: "\n\n")
  }

  static let nothingLogged =
    "No spot was logged in the months before this day, so there is nothing to compare."

  static let nothingFound =
    "None of the advice that Spotter knows asks for an appointment on these entries. " + noSign

  static let nothingElseFound =
    "Apart from what was seen to, none of the advice that Spotter knows asks for an appointment on "
    + "these entries. " + noSign

  private static let noSign =
    "That is no sign that all is well: it knows only what was logged."

  private var heading: String {
    let open = report.assessment.examination.openCourses.count
    let healed = report.spots.filter { $0.state == .healed }.count
    let lapsed = report.spots.filter { $0.state == .lapsed }.count
    let isWeek = report.period.upperBound - report.period.lowerBound == 6
    let span = isWeek ? "this week" : "in this time"
    var parts = [(isWeek ? "Week of " : "") + report.period.inWords]
    parts.append("\(open == 0 ? "no" : "\(open)") open \(open == 1 ? "spot" : "spots")")
    if healed > 0 { parts.append("\(healed) healed \(span)") }
    if lapsed > 0 { parts.append("\(lapsed) no longer logged") }
    return style.text(parts.joined(separator: " · ")).wrapped(to: style.width).joinedLines
  }

  private func block(_ urgency: Urgency, _ findings: [Finding]) -> String {
    let mark = urgency.mark
    let paint: TextStyle.Paint = urgency >= .prompt ? .red : urgency == .twoWeeks ? .yellow : .bold
    let indent = String(repeating: " ", count: mark.count + 1)
    var lines = hanging(mark + " ", urgency.advice, indent).map { style.paint($0, paint) }
    for (index, finding) in findings.enumerated() {
      if index > 0 { lines.append("") }
      let next = index + 1 < findings.count ? findings[index + 1] : nil
      // One rule at several spots has one reason: it stands once, at the last of them.
      lines += describe(finding, indent, saysWhy: isExplained || next?.rule != finding.rule)
    }
    return lines.joinedLines
  }

  /// What was acknowledged on a day: still true, but not counted.
  private func block(_ findings: [Finding], seenToOn day: Day) -> String {
    let again = day + Examination.acknowledgementDays
    var lines = hanging(
      "· ", "Seen to on \(day.inWords), and counted again from \(again.inWords) if still so:", "  ")
    for finding in findings {
      lines += tagged(finding.summary.visible, "[\(finding.rule)]", "  ")
      if isExplained { lines += explain(finding, "  ") }
    }
    return lines.joinedLines
  }

  private func describe(_ finding: Finding, _ indent: String, saysWhy: Bool) -> [String] {
    var lines = tagged(finding.summary.visible, "[\(finding.rule)]", indent)
    if let detail = finding.detail { lines += hanging(indent, detail.visible, indent) }
    if saysWhy {
      lines += hanging(indent, "Why: \(finding.reason) (\(finding.source))", indent)
    }
    if isExplained { lines += explain(finding, indent) }
    return lines
  }

  /// A sentence with a tag at the right end of its last line.
  private func tagged(_ text: String, _ tag: String, _ indent: String) -> [String] {
    let width = style.width - indent.count
    var lines = style.text(text).wrapped(to: width)
    var last = lines.removeLast()
    if last.displayWidth + 2 + tag.count > width {
      lines.append(last)
      last = ""
    }
    let blanks = width - last.displayWidth - tag.count
    last += String(repeating: " ", count: max(2, blanks)) + style.paint(tag, .dim)
    return (lines + [last]).map { indent + $0 }
  }

  private func explain(_ finding: Finding, _ indent: String) -> [String] {
    Explanation(of: finding, in: report.assessment.examination).paragraphs.flatMap {
      hanging(indent, $0, indent + "  ")
    }
  }

  /// What asks for no action; all that could not be judged shares one sentence.
  private func remarks(_ findings: [Finding]) -> [String] {
    let (unjudged, others) = (
      findings.filter { $0.rule == Rule.tooFewData.code },
      findings.filter { $0.rule != Rule.tooFewData.code }
    )
    var lines = others.flatMap { finding -> [String] in
      let said = [finding.summary, finding.detail].compactMap { $0?.visible }
      return hanging("· ", "\(said.joined(separator: " ")) [\(finding.rule)]", "  ")
        + (isExplained ? explain(finding, "  ") : [])
    }
    if !unjudged.isEmpty {
      let needs = Dictionary(grouping: unjudged) { $0.detail ?? "" }
      let parts = unjudged.map { $0.detail ?? "" }.reduce(into: [String]()) { seen, need in
        if !seen.contains(need) { seen.append(need) }
      }.map { need in
        "\(need.withoutLead) for \(list(needs[need, default: []].map { $0.spot?.labelInSentence.visible ?? "" }))"
      }
      lines += hanging(
        "· ",
        "Too few entries to judge a trend. It still takes \(parts.joined(separator: "; ")). "
          + "[\(Rule.tooFewData.code)]", "  ")
      if isExplained {
        for finding in unjudged {
          lines += hanging("  ", finding.spot?.label.visible ?? "", "  ")
          lines += explain(finding, "    ")
        }
      }
    }
    return lines
  }

  /// The table, with as many blocks as there is room for, and names cut where there is little.
  private func table(_ figures: [SpotFigures]) -> [String] {
    let widest =
      figures.map { style.text($0.course.spot.name.visible).displayWidth }.max() ?? 0
    func overflow(_ blocks: Int) -> Int {
      let whole = rows(figures, widestName: widest, blocks: blocks).lines(
        TextStyle(width: .max / 2))
      return (whole.map(\.displayWidth).max() ?? 0) - style.width
    }
    let blocks = Self.blocks.first { overflow($0) <= 0 }
    if let blocks { return rows(figures, widestName: widest, blocks: blocks).lines(style) }
    let least = Self.leastBlocks.first { widest - overflow($0) >= Self.narrowestName } ?? 0
    return rows(
      figures, widestName: max(Self.narrowestName, widest - max(0, overflow(least))),
      blocks: least
    ).lines(style, narrowest: Self.narrowestColumn)
  }

  private func rows(_ figures: [SpotFigures], widestName: Int, blocks: Int) -> Table {
    let settings = report.assessment.examination.settings
    return Table(
      [
        .init("Spot"), .init("Days", isRightAligned: true), .init("Size"), .init("Itch"),
        .init("Last seen"), .init(""),
      ],
      rows: figures.map {
        $0.row(settings, asOf: report.asOf, widestName: widestName, blocks: blocks, style)
      })
  }

  /// How many blocks size and itch have, the best first: a day each for four weeks.
  private static let blocks = (6...28).reversed()

  /// How many they have before names are cut.
  private static let leastBlocks = [6, 4, 0]

  private static let narrowestName = 8
  private static let narrowestColumn = 4

  /// The area of the open spots together, each taken as a disc, where several were measured.
  private func burden(_ figures: [SpotFigures]) -> [String] {
    let sizes = figures.filter { $0.state == .open }.compactMap {
      $0.measurements.last?.millimetres
    }
    guard sizes.count > 1 else { return [] }
    let squareMillimetres = sizes.reduce(0) { $0 + .pi / 4 * $1 * $1 }
    let area =
      squareMillimetres < 100
      ? "\(oneDecimal(squareMillimetres.rounded())) mm²"
      : "\(oneDecimal(squareMillimetres / 100)) cm²"
    return hanging(
      "", "Area of the \(sizes.count) measured open spots together: about \(area).", "")
  }

  func hanging(_ first: String, _ text: String, _ indent: String) -> [String] {
    let lines = style.text(text).wrapped(to: max(20, style.width - indent.count))
    return [style.text(first) + lines[0]] + lines.dropFirst().map { indent + $0 }
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
  /// What stands between "It still takes " and the stop.
  fileprivate var withoutLead: String {
    let lead = "It still takes "
    let text = hasSuffix(".") ? String(dropLast()) : self
    return text.hasPrefix(lead) ? String(text.dropFirst(lead.count)) : text
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
