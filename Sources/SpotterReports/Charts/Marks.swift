internal import SpotterAnalysis
internal import SpotterModel

extension Chart {
  var asOf: Day { assessment.examination.asOf }

  /// The findings about a spot, and those about the person if that is wanted, whose evidence ends in
  /// the days that are shown, the most urgent first.
  ///
  /// That there are too few entries is about no day.
  func findings(on spot: Spot?, withPerson: Bool) -> [Finding] {
    assessment.findings.filter { finding in
      let isAbout = finding.spot.map { $0.id == spot?.id } ?? (withPerson && surroundings == .all)
      return isAbout && days ~= finding.evidence.to && finding.rule != Rule.tooFewData.code
    }
  }
}

/// Findings on an axis, each on the day on which its evidence ends.
struct Marks {
  private let findings: [Finding]
  private let axis: TimeAxis
  private let room: Int

  /// - Parameters:
  ///   - findings: All of them within the days of the axis.
  ///   - axis: Where they stand.
  ///   - room: How many columns a line has, which may be more than the axis has.
  init(_ findings: [Finding], _ axis: TimeAxis, _ room: Int) {
    self.findings = findings
    self.axis = axis
    self.room = room
  }

  /// As many lines as it takes for no two marks to touch.
  func lines(_ style: TextStyle) -> [String] {
    var rows: [Row] = []
    for (slot, findings) in groups {
      let column = axis.middle(of: slot)
      for (text, start) in pieces(findings.map(\.rule), at: column, style) {
        let wanted = start..<start + text.count
        if !rows.contains(where: { $0.isFree(wanted) }) { rows.append(Row(width: room)) }
        guard let free = rows.firstIndex(where: { $0.isFree(wanted) }) else { continue }
        rows[free].put(text, at: start)
      }
    }
    return rows.map(\.text)
  }

  private var groups: [(slot: Int, findings: [Finding])] {
    Dictionary(grouping: findings) { axis.slot(of: $0.evidence.to) ?? 0 }
      .sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// Codes behind an arrow on their column, or in front of it where there is no room behind; several
  /// such texts where one would be too long.
  private func pieces(
    _ codes: [String], at column: Int, _ style: TextStyle
  ) -> [(text: String, start: Int)] {
    let arrow = style.isASCII ? "^" : "▲"
    let widest = max(column + 1, room - column) - 1
    let texts = codes.joined(separator: " ").wrapped(to: max(1, widest))
    return texts.map { text in
      let isBehind = text.count + 1 <= room - column
      return isBehind ? (arrow + text, column) : (text + arrow, column - text.count)
    }
  }

  /// Each finding in words, behind its code.
  func explained(_ style: TextStyle, asOf: Day) -> [String] {
    findings.flatMap { finding -> [String] in
      let seenTo = finding.acknowledged.map { " Seen to on \($0.dated(beside: asOf))." } ?? ""
      let code = finding.rule.padded(to: 4)
      let mark = finding.urgency.mark.padded(to: Self.markWidth)
      let start = style.paint(code + mark, finding.paint)
      return hanging(
        style.text(finding.summary.visible + seenTo), behind: start, code.count + mark.count,
        orIndentedBy: 2, to: style.width)
    }
  }

  private static let markWidth = 5
}

extension Finding {
  fileprivate var paint: TextStyle.Paint {
    guard acknowledged == nil else { return .dim }
    return urgency >= .prompt ? .red : urgency == .twoWeeks ? .yellow : .bold
  }
}
