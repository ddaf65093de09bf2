internal import SpotterAnalysis
internal import SpotterModel

extension ReportText {
  /// What an explained report adds at its end.
  var appendices: [String] {
    [checklists, unjudged].filter { !$0.isEmpty }.map(\.joinedLines)
  }

  /// The scores of each open pigmented spot, whether it reaches them or not.
  private var checklists: [String] {
    let examination = report.assessment.examination
    return examination.openCourses.flatMap { open -> [String] in
      guard let checklist = Checklist(ofPigmented: open, in: examination) else { return [] }
      let isLowerBound = checklist.items.contains { $0.answer == .notAnswered }
      var lines = hanging(
        "",
        "\(open.label.visible): \(isLowerBound ? "at least " : "")\(checklist.score) of 10 points on "
          + "the weighted seven-point checklist (\(Checklist.referral) or more count).", "")
      for item in checklist.items {
        let points = item.answer == .yes ? "\(item.points)" : "0"
        lines += hanging(
          "  \(points)  ", "\(item.feature): \(item.answer.rawValue)", "     ")
      }
      let signs = ABCDE(of: open, in: examination).signs
      let shown = signs.map { "\($0.letter) \($0.answer.rawValue) (\($0.meaning))" }
      return lines + hanging("  ", "Beside it, ABCDE: \(shown.joined(separator: ", ")).", "  ")
    }
  }

  /// Which rules could not be judged for lack of entries, and what it would take.
  private var unjudged: [String] {
    let lacks = report.lacks
    guard !lacks.isEmpty else { return [] }
    let spots = lacks.map(\.spot).reduce(into: [Spot]()) { seen, spot in
      if seen.last != spot { seen.append(spot) }
    }
    return hanging("", "Could not be judged yet, and what it takes:", "")
      + spots.flatMap { spot in
        let needs = lacks.filter { $0.spot == spot }.map { "\($0.needed) for \(list($0.rules))" }
        return hanging("  ", "\(spot.label.visible): \(needs.joined(separator: "; ")).", "    ")
      }
  }
}

extension Report {
  /// Rules that could not judge an open spot, and what it would take.
  struct Lack: Sendable {
    let spot: Spot
    let rules: [String]
    let needed: String
  }

  /// By spot, then by what is needed.
  var lacks: [Lack] {
    struct Key: Hashable {
      var rule: String
      var spot: Spot.ID?
    }
    let examination = assessment.examination
    // What was found out was judged.
    let fired = Set(assessment.findings.map { Key(rule: $0.rule, spot: $0.spot?.id) })
    return examination.openCourses.flatMap { open -> [Lack] in
      let needs = Rule.all.compactMap { rule -> (rule: String, needed: String)? in
        fired.contains(Key(rule: rule.code, spot: open.spot.id))
          ? nil : rule.lacks(open, examination).map { ("\(rule.code) \(rule.name)", $0) }
      }
      let distinct = needs.map(\.needed).reduce(into: [String]()) { seen, need in
        if !seen.contains(need) { seen.append(need) }
      }
      return distinct.map { need in
        Lack(
          spot: open.spot, rules: needs.filter { $0.needed == need }.map(\.rule), needed: need)
      }
    }
  }
}
