internal import SpotterAnalysis
internal import SpotterModel
internal import SpotterReports

/// What is prompt or an emergency in one diary, and absent or less urgent in another.
func newFindings(
  in diary: Diary, since old: @autoclosure () -> Diary, _ settings: Settings, asOf: Day
) -> [Finding] {
  let after = Assessment(of: diary, settings: settings, asOf: asOf, rules: Rule.pressing)
  let pressing = after.findings.filter { $0.urgency >= .prompt }
  guard !pressing.isEmpty else { return [] }
  let before = Assessment(of: old(), settings: settings, asOf: asOf, rules: Rule.pressing)
  return pressing.filter { finding in
    !before.findings.contains {
      $0.rule == finding.rule && $0.spot?.id == finding.spot?.id && $0.urgency >= finding.urgency
    }
  }
}

extension [Finding] {
  /// Lines with the findings around them: what is an emergency comes first, before what was stored;
  /// what is prompt comes after it.
  func around(_ lines: [String], _ style: TextStyle) -> String {
    var text = ""
    for block in [block(.emergency, style), lines, block(.prompt, style)] where !block.isEmpty {
      if !text.isEmpty { text += "\n\n" }
      text += block.joined(separator: "\n")
    }
    return text
  }

  private func block(_ urgency: Urgency, _ style: TextStyle) -> [String] {
    let group = filter { $0.urgency == urgency }
    guard !group.isEmpty else { return [] }
    let indent = String(repeating: " ", count: urgency.mark.count)
    return hanging(urgency.mark, urgency.advice, style).map { style.paint($0, .red) }
      + group.flatMap { finding in
        hanging(indent, "\(finding.summary.visible) [\(finding.rule)]", style)
          + hanging(indent, "Why: \(finding.reason)", style)
      }
  }
}

private func hanging(_ mark: String, _ text: String, _ style: TextStyle) -> [String] {
  let lines = text.wrapped(to: style.width - mark.count - 1)
  let indent = String(repeating: " ", count: mark.count + 1)
  return ["\(mark) \(lines[0])"] + lines.dropFirst().map { indent + $0 }
}
