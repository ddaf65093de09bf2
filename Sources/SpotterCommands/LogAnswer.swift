internal import SpotterAnalysis
internal import SpotterCatalogue
internal import SpotterModel
internal import SpotterReports
internal import SpotterStore

/// What a command says after it has stored something, or would have.
struct LogAnswer {
  let stored: [StoredEntry]
  let isRehearsal: Bool

  /// What the entries bring about: prompt or emergency, and absent or less urgent without them.
  let findings: [Finding]

  /// Why the findings are not known, if something kept them from being worked out.
  let trouble: String?

  /// What to know about the entries beside their findings.
  let remarks: [String]

  /// The answer when there was nothing to store.
  init(nothingAt clock: Clock) {
    stored = []
    isRehearsal = false
    findings = []
    trouble = nil
    remarks = []
  }

  /// Looks at what entries that are on the disk bring about.
  ///
  /// They are safe by now: nothing that goes wrong here may look as if they were not.
  init(
    stored: [StoredEntry], in store: borrowing JournalStore, _ settings: Settings, _ clock: Clock
  ) {
    self.stored = stored
    isRehearsal = false
    do {
      let diary = try store.diary(
        judgedOn: clock.today, with: [settings], about: stored.map(\.entry))
      findings = newFindings(in: diary, by: stored, settings, asOf: clock.today)
      remarks = contradictions(of: stored, in: diary)
      trouble = nil
    } catch {
      findings = []
      remarks = []
      trouble = (error as? JournalError)?.reason ?? "\(error)"
    }
  }

  /// Looks at what entries would bring about in a diary that does not have them.
  init(rehearsing entries: [Entry], in diary: Diary, _ settings: Settings, _ clock: Clock) {
    // Above all numbers that a journal gives.
    stored = zip(entries, (Int.max - entries.count)...).map { entry, id in
      StoredEntry(id: Entry.ID(rawValue: id), entry: entry)
    }
    isRehearsal = true
    trouble = nil
    let rehearsed = stored.reduce(diary) { $0.adding($1) }
    findings = newFindings(in: rehearsed, by: stored, settings, asOf: clock.today)
    remarks = contradictions(of: stored, in: rehearsed)
  }

  /// Writes the answer.
  ///
  /// - Parameters:
  ///   - isJSON: Whether for other programs.
  ///   - isList: Whether there may be any number of entries.
  ///   - environment: The world.
  /// - Throws: ``CommandError`` when the output cannot be written.
  func show(asJSON isJSON: Bool, isList: Bool, in environment: Environment) throws {
    if let trouble {
      environment.remark("It is stored, but what it means could not be worked out: \(trouble)")
    }
    if isJSON {
      try environment.print(json(isList: isList).indentedText)
    } else if !stored.isEmpty {
      try environment.print(text(environment.style))
    }
  }

  private func json(isList: Bool) -> JSONValue {
    let entries = stored.map { isRehearsal ? $0.entry.json : $0.json }
    var object = JSONObject()
    object.add("schema", "spotter.log/1")
    if isRehearsal { object.add("dryRun", true) }
    if isList {
      object.add("entries", .array(entries))
    } else {
      object.add("entry", entries.first)
      if entries.count > 1 { object.add("photos", .array(Array(entries.dropFirst()))) }
    }
    // An entry that was not stored has no number that anybody could look up.
    let unknown = isRehearsal ? Set(stored.map(\.id)) : []
    object.add("findings", .array(findings.map { $0.json(leavingOut: unknown) }))
    return object.value
  }

  private func text(_ style: TextStyle) -> String {
    findings.around(stored.flatMap { sentence(about: $0).wrapped(to: style.width) }, style)
  }

  private func sentence(about stored: StoredEntry) -> String {
    let entry = stored.entry
    let said = [entry.mainFigures, entry.remarkOnMatter].filter { !$0.isEmpty }
    var what = said.joined(separator: ", ")
    let subject: String
    switch entry.content {
    case .spot(let seen):
      subject = "\(seen.spot) for "
      if what.isEmpty { what = "it is there" }
    case .day:
      subject = "how you are for "
      if what.isEmpty { what = "nothing to note" }
    case .care(let care):
      let remedy = Remedy(id: care.remedy)?.name.uncapitalized ?? care.remedy
      subject = "\(remedy) for \(care.spot ?? "all spots"), "
    case .exposure(let exposure): subject = "exposure to \(exposure.label) on "
    case .photo(let photo):
      let spot = photo.spot.map { " of \($0)" } ?? ""
      subject = "the photo \(photo.file)\(spot) for "
    case .acknowledge(let seen): subject = "\(seen.rule) as seen to on "
    }
    let number = isRehearsal ? "" : " (entry \(stored.id.rawValue))"
    return "\(isRehearsal ? "Would log" : "Logged") \(subject.visible)\(entry.day.spelledOut)"
      + (what.isEmpty ? "" : ": \(what.visible)") + "\(number)."
  }
}

/// A day with an entry that sees a spot counts as one on which it was there, whatever else is said.
private func contradictions(of stored: [StoredEntry], in diary: Diary) -> [String] {
  stored.compactMap { new in
    guard case .spot(let seen) = new.entry.content, seen.presence == .clear else { return nil }
    let history = diary.histories.first { $0.spot.name == seen.spot }
    let sameDay = history?.entries.contains { other in
      guard case .spot(let seen) = other.entry.content else { return false }
      return seen.presence == .present && other.entry.day == new.entry.day
    }
    guard sameDay == true else { return nil }
    return "Another entry of that day sees \(seen.spot.visible), so the spot stays open: log it as "
      + "gone on the next day, too."
  }
}

private func newFindings(
  in diary: Diary, by stored: [StoredEntry], _ settings: Settings, asOf: Day
) -> [Finding] {
  newFindings(
    in: diary, since: diary.removing(Set(stored.map(\.id))), settings, asOf: asOf)
}
