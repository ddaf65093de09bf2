internal import SpotterAnalysis
package import SpotterModel

extension Step {
  /// The step and its changes as lines for a person.
  ///
  /// - Parameters:
  ///   - style: How the lines look.
  ///   - isTakenBack: Whether a later step took it back.
  /// - Returns: A heading, then a line a change, each wrapped.
  package func lines(_ style: TextStyle, isTakenBack: Bool = false) -> [String] {
    let shown = changes.prefix(Self.mostShown)
    var lines = [style.paint(heading, .bold) + (isTakenBack ? " (taken back)" : "")]
    for change in shown { lines += change.sentence.visible.hanging(by: 2, style) }
    let rest = changes.count - shown.count + omitted
    if rest > 0 { lines.append("  and \(rest) more") }
    if changes.isEmpty { lines.append("  \(withoutChanges)") }
    return lines
  }

  /// What a step did of which no single change is kept.
  private var withoutChanges: String {
    switch command {
    case "restore": "a copy took the journal's place"
    case "salvage": "what was done before it may lack a part, and is not taken back"
    case "undo", "redo":
      undoes == nil ? "the journal that was replaced came back" : "forgotten for good"
    case "unfinished purge": "forgotten, but bytes of it may be left: repeat the purge"
    default: "forgotten for good"
    }
  }

  /// How many changes of one step are shown to a person.
  private static let mostShown = 20

  /// "Step 12, edit, 25 November 2026, 18:30".
  private var heading: String {
    let offset = utcOffset ?? .zero
    let day = written.day(at: offset)
    let what = undoes.map { "\(command) of step \($0)" } ?? command
    return "Step \(id): \(what), \(day.inWords) \(day.year), \(written.clockTime(at: offset))"
  }
}

extension Step.Change {
  /// What happened to the thing, such as "entry 12 (left-forearm, 24 November 2026): itch 5 → 4".
  package var sentence: String {
    switch subject {
    case .entry(let id): "entry \(id.rawValue)\(entryWords)"
    case .spot: "spot \(spotWords)"
    case .setting(let key): "\(key): \(value(before)) → \(value(after))"
    }
  }

  /// The sentence as it stands alone: "Entry 12 (left-forearm, 24 November 2026): itch 5 → 4.".
  package var wholeSentence: String {
    sentence.prefix(1).uppercased() + sentence.dropFirst() + "."
  }

  private var entryWords: String {
    guard let entry = entry(after ?? before) else { return ": changed" }
    let about = [entry.spotName, "\(entry.day.inWords) \(entry.day.year)"].compactMap(\.self)
    let subject = " (\(about.joined(separator: ", "))): "
    switch (isThere(before), isThere(after)) {
    case (false, true):
      return subject + (isVoided(before) ? "brought back" : "written, \(entry.figures)")
    case (true, false): return subject + (isVoided(after) ? "voided" : "taken away")
    case (false, false): return subject + voidedWords(entry)
    case (true, true): return subject + differencesInWords
    }
  }

  /// What happened to an entry that was voided before, if it was there, and is so after, if it is.
  private func voidedWords(_ entry: Entry) -> String {
    guard before != nil else { return "written, \(entry.figures), voided" }
    return after == nil ? "taken away, voided as it was" : differencesInWords + ", voided"
  }

  private var spotWords: String {
    switch (before?["name"]?.words, after?["name"]?.words) {
    case (let name?, nil): "\(name): taken away"
    case (nil, let name?): "\(name): begun"
    case (let old?, let new?) where old != new: "\(old): called \(new)"
    case (_, let name): "\(name ?? ""): \(differencesInWords)"
    }
  }

  /// The fields that differ, as a person calls them.
  package var differencesInWords: String {
    let differences = differences
    let isMoved = differences.contains { $0.name == "spot" }
    return differences.filter { !isMoved || !["site", "side"].contains($0.name) }.map {
      "\($0.name.fieldInWords) \($0.before?.words ?? notSaid) → \($0.after?.words ?? notSaid)"
    }.joined(separator: ", ")
  }

  private func isVoided(_ value: JSONValue?) -> Bool { value?["voided"] == .bool(true) }
  private func isThere(_ value: JSONValue?) -> Bool { value != nil && !isVoided(value) }
  private func value(_ value: JSONValue?) -> String { value?["value"]?.words ?? "its default" }

  private func entry(_ value: JSONValue?) -> Entry? {
    guard case .object(let members) = value else { return nil }
    let known = members.filter { $0.name != "voided" }
    return try? Entry(json: .object(known), now: Instant(secondsSince1970: 0))
  }
}

/// What stands for a field that is empty.
private let notSaid = "not said"

extension Entry {
  fileprivate var figures: String {
    let said = [mainFigures, remark].filter { !$0.isEmpty }
    return said.isEmpty ? "there" : said.joined(separator: ", ")
  }
}

extension String {
  /// "firstNoticed" as "first noticed".
  package var fieldInWords: String {
    reduce(into: "") { words, letter in
      words += letter.isUppercase ? " " + letter.lowercased() : String(letter)
    }
  }

  /// Lines that are set in, those after the first one a little more.
  fileprivate func hanging(by indent: Int, _ style: TextStyle) -> [String] {
    let blanks = String(repeating: " ", count: indent)
    return wrapped(to: style.width - indent - 2).enumerated().map { index, line in
      blanks + (index == 0 ? "" : "  ") + line
    }
  }
}

extension JSONValue {
  /// A value of a field in words; a long text is cut off.
  package var words: String {
    let text = cellText
    return text.count > 60 ? "\(text.prefix(59))…" : text
  }
}
