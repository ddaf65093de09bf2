package import SpotterAnalysis
package import SpotterModel

/// What other thresholds would have said of the same journal.
package struct WhatIf: Sendable {
  /// The settings that were tried, with their values in the journal.
  package let changes: [Change]

  /// One setting that was tried.
  package struct Change: Sendable {
    package let key: SettingKey

    /// Its value in the journal; empty when it is not said.
    package let now: String
    package let then: String

    package init(key: SettingKey, now: String, then: String) {
      self.key = key
      self.now = now
      self.then = then
    }

    fileprivate var inWords: String {
      now == then
        ? "\(key.name) = \(then), as it is"
        : "\(key.name) = \(then) instead of \(now.isEmpty ? "not said" : now)"
    }
  }

  /// Findings that there would be, and are not.
  package let appearing: [Finding]

  /// Findings that there are, and would not be.
  package let disappearing: [Finding]

  /// Findings that would have another urgency: as they are, and as they would be.
  package let shifting: [(now: Finding, then: Finding)]

  /// The report's urgency as things are.
  package let urgencyNow: Urgency

  package init(
    _ changes: [Change], now: Assessment, then: Assessment
  ) {
    self.changes = changes
    urgencyNow = now.urgency
    appearing = then.findings.filter { $0.counterpart(in: now.findings) == nil }
    disappearing = now.findings.filter { $0.counterpart(in: then.findings) == nil }
    shifting = then.findings.compactMap { finding in
      finding.counterpart(in: now.findings).flatMap {
        $0.urgency == finding.urgency ? nil : (now: $0, then: finding)
      }
    }
  }

  /// One line for what is tried, and one for each finding that would differ.
  package var lines: [String] {
    var lines = ["What if \(list(changes.map(\.inWords))): nothing is changed in the journal."]
    lines += appearing.map { "+ \($0.summary) [\($0.rule)]" }
    lines += disappearing.map { "- \($0.summary) [\($0.rule)]" }
    lines += shifting.map {
      "~ \($0.then.summary) [\($0.then.rule)] \($0.then.urgency.rawValue) instead of "
        + $0.now.urgency.rawValue
    }
    if lines.count == 1 { lines.append("= The findings would be the same.") }
    return lines
  }

  var json: JSONValue {
    var settings = JSONObject()
    for change in changes {
      var values = JSONObject()
      values.add("now", change.key.json(change.now))
      values.add("then", change.key.json(change.then))
      settings.add(change.key.name, values.value)
    }
    var object = JSONObject()
    object.add("settings", settings.value)
    object.add("urgencyNow", urgencyNow.rawValue)
    object.add("appearing", .array(appearing.map(\.json)))
    object.add("disappearing", .array(disappearing.map(\.json)))
    object.add(
      "shifting",
      .array(
        shifting.map { $0.then.json(adding: [("urgencyNow", .string($0.now.urgency.rawValue))]) }))
    return object.value
  }
}

extension SettingKey {
  /// A value as JSON has it: a number where the setting takes one; nil when it is not said.
  package func json(_ text: String) -> JSONValue? {
    guard !text.isEmpty else { return nil }
    switch kind {
    case .number, .whole: return Double(text).map(JSONValue.number)
    case .flag: return .bool(text == "yes")
    case .clockTime: return .string(text)
    }
  }
}

extension Finding {
  /// The same finding in another assessment: of the same rule, about the same spot.
  fileprivate func counterpart(in findings: [Finding]) -> Finding? {
    findings.first { $0.rule == rule && $0.spot?.id == spot?.id }
  }
}
