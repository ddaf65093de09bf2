package import SpotterAnalysis
package import SpotterModel

/// How a finding came about, for a person and their doctor to follow.
package struct Explanation: Sendable {
  /// One paragraph each: what was asked, the days and entries, the trend, the numbers, the limits and
  /// where they come from, what they rest on, and what would end it.
  package let paragraphs: [String]

  package init(of finding: Finding, in examination: Examination) {
    guard let rule = Rule.coded(finding.rule) else {
      paragraphs = []
      return
    }
    let parts: [String?] = [
      "Asked: \(rule.question)",
      "Days: \((finding.evidence.from...finding.evidence.to).inWords).",
      Self.entries(finding, in: examination),
      Self.trend(finding.evidence),
      Self.numbers(finding.evidence),
      Self.limits(rule, examination.settings),
      "Rests on: \(rule.source.evidence.rawValue) (\(rule.source.text)).",
      "Ends with: \(finding.ends.uncapitalized)",
    ]
    paragraphs = parts.compactMap(\.self)
  }

  /// So many entries are told in full, at each end.
  private static let shownAtEachEnd = 3

  /// The entries that decided, by day; of many those at the ends in full, and the numbers of all.
  private static func entries(_ finding: Finding, in examination: Examination) -> String? {
    let found = examination.entries(finding.evidence.entries, mostlyOf: finding.spot)
    guard let first = found.first, let last = found.last else { return nil }
    let years = first.entry.day.year...last.entry.day.year
    let namesSpots = finding.spot == nil
    func words(_ entries: some Sequence<StoredEntry>) -> [String] {
      entries.map { $0.inWords(namesSpot: namesSpots, withYear: years.count > 1) }
    }
    let isLong = found.count > 2 * shownAtEachEnd + 1
    guard isLong else { return "Entries: \(words(found).joined(separator: "; "))." }
    let between = found.dropFirst(shownAtEachEnd).dropLast(shownAtEachEnd)
    let numbers = list(between.map { "\($0.id.rawValue)" })
    let told =
      words(found.prefix(shownAtEachEnd)) + ["also \(numbers)"]
      + words(found.suffix(shownAtEachEnd))
    return "Entries: \(told.joined(separator: "; "))."
  }

  /// A slope with its interval, where the finding rests on one.
  private static func trend(_ evidence: Evidence) -> String? {
    for unit in ["MmPerDay", "PointsPerDay"] {
      guard let slope = evidence["slope\(unit)"] else { continue }
      let word = unit == "MmPerDay" ? "mm" : "points"
      let interval = evidence["slopeLow\(unit)"].flatMap { low in
        evidence["slopeHigh\(unit)"].map { high in
          " (95 % interval \(twoDecimals(low)) to \(twoDecimals(high)))"
        }
      }
      let counts: [(String, String)] = [
        ("measuredDays", "measured days"), ("weeks", "weeks"), ("scoredDays", "days with a score"),
      ]
      let count = counts.lazy.compactMap { name, words in
        evidence[name].map { ", from \(oneDecimal($0)) \(words)" }
      }.first
      return "Trend: \(twoDecimals(slope)) \(word) a day\(interval ?? "")\(count ?? "")."
    }
    return nil
  }

  private static func numbers(_ evidence: Evidence) -> String? {
    let numbers = evidence.values.filter { value in
      // The chance itself is left out: it reads like a probability of being ill, and is none.
      !["p", "limitP"].contains(value.name) && !value.name.hasPrefix("slope")
    }.map { "\($0.name.fieldInWords) \(twoDecimals($0.number))" }
    return numbers.isEmpty ? nil : "Compared: \(numbers.joined(separator: ", "))."
  }

  /// So many settings are told with where they come from; of more, their names.
  private static let shownSettings = 9

  /// The limits with where they come from, those of one source together.
  private static func limits(_ rule: Rule, _ settings: Settings) -> String? {
    let keys = rule.settings.filter { !settings.text($0).isEmpty }
    guard keys.count <= shownSettings else {
      let names = list(keys.map(\.name))
      return "Settings, told in full by `spotter settings list KEY`: \(names)."
    }
    let known = keys.map { key in
      (
        text: "\(key.name) = \(settings.text(key))",
        source: settings.origin(of: key)
      )
    }
    let sources = known.map(\.source).reduce(into: [String]()) { seen, source in
      if !seen.contains(source) { seen.append(source) }
    }
    let groups = sources.map { source in
      "\(list(known.filter { $0.source == source }.map(\.text))) (\(source))"
    }
    return groups.isEmpty ? nil : "Settings: \(groups.joined(separator: "; "))."
  }
}

extension Settings {
  /// Where a value comes from.
  fileprivate func origin(of key: SettingKey) -> String {
    if isTried(key) { return "tried for this report" }
    guard isSet(key) else { return key.source }
    return key.isOptional ? "yours" : "yours; by default \(key.defaultText): \(key.source)"
  }
}

extension StoredEntry {
  /// The entry as evidence: "12 on 20 October (4 mm, red)".
  fileprivate func inWords(namesSpot: Bool, withYear: Bool) -> String {
    let spot = namesSpot ? entry.spotName : nil
    let said = [spot, entry.mainFigures, entry.remark].compactMap {
      $0.flatMap { $0.isEmpty ? nil : $0 }
    }
    let what = said.isEmpty ? "there" : said.joined(separator: ", ")
    let year = withYear ? " \(entry.day.year)" : ""
    return "\(id.rawValue) on \(entry.day.inWords)\(year) (\(what.visible))"
  }
}

extension Entry {
  /// Size, colour, itch and pain, or that the spot is gone.
  package var mainFigures: String {
    guard case .spot(let seen) = content else { return "" }
    if seen.presence == .clear { return "gone" }
    var figures = CommaList()
    figures.add(seen.size?.description)
    figures.add(seen.colour?.words)
    figures.add(seen.itch.map { "itch " + String($0.level) })
    figures.add(seen.pain.map { "pain " + String($0.level) })
    return figures.text
  }
}

/// At most two decimals, and none that is zero.
private func twoDecimals(_ number: Double) -> String {
  jsonText(of: (number * 100).rounded() / 100)
}
