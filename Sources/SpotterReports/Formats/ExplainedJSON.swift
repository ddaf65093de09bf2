internal import SpotterAnalysis
internal import SpotterModel

extension ReportFormat {
  /// For other programs, with how each finding came about.
  package static let explainedJSON = ReportFormat(name: "explained-json") { report, _ in
    report.explainedJSON.indentedText
  }
}

extension Report {
  /// `spotter.report/1`, with what `--explain` adds: `explanation` in each finding, `checklists` and
  /// `unjudged`.
  fileprivate var explainedJSON: JSONValue {
    let examination = assessment.examination
    let findings = assessment.findings.map { $0.json(explainedIn: examination) }
    let checklists = examination.openCourses.compactMap { open in
      Checklist(ofPigmented: open, in: examination).map { $0.json(of: open, examination) }
    }
    return json(
      findings: findings,
      adding: [("checklists", .array(checklists)), ("unjudged", .array(lacks.map(\.json)))])
  }
}

extension Finding {
  fileprivate func json(explainedIn examination: Examination) -> JSONValue {
    var explanation = JSONObject()
    explanation.add("question", Rule.coded(rule)?.question)
    explanation.add("reason", reason)
    explanation.add("endsWith", ends)
    explanation.add("restsOn", Rule.coded(rule)?.source.evidence.rawValue)
    let keys = Rule.coded(rule)?.settings ?? []
    var settings = JSONObject()
    for key in keys { settings.add(key.name, examination.settings.text(key)) }
    explanation.add("settings", settings.value)
    explanation.add(
      "paragraphs", .array(Explanation(of: self, in: examination).paragraphs.map(JSONValue.string)))
    return json(adding: [("explanation", explanation.value)])
  }
}

extension Checklist {
  fileprivate func json(of open: OpenCourse, _ examination: Examination) -> JSONValue {
    let answers = items.map { item -> JSONValue in
      var object = JSONObject()
      object.add("feature", item.feature)
      object.add("points", item.points)
      object.add("answer", item.answer.rawValue)
      return object.value
    }
    var signs = JSONObject()
    for sign in ABCDE(of: open, in: examination).signs {
      signs.add(sign.letter, sign.answer.rawValue)
    }
    var object = JSONObject()
    object.add("spot", open.spot.name)
    object.add("score", score)
    object.add("limitScore", Self.referral)
    object.add("items", .array(answers))
    object.add("abcde", signs.value)
    return object.value
  }
}

extension Report.Lack {
  fileprivate var json: JSONValue {
    var object = JSONObject()
    object.add("spot", spot.name)
    object.add("rules", .array(rules.map(JSONValue.string)))
    object.add("needed", needed)
    return object.value
  }
}
