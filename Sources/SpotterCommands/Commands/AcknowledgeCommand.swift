package import ArgumentParser
internal import SpotterAnalysis
internal import SpotterModel
internal import SpotterReports
internal import SpotterStore

/// Notes that a finding has been seen to, so that it does not count for a while.
package struct AcknowledgeCommand: EnvironmentCommand {
  package static let configuration = CommandConfiguration(
    commandName: "acknowledge",
    abstract: "Note that a finding has been seen to: it counts again in 14 days.",
    discussion: """
      The finding stays in the report, marked. It counts again sooner when it becomes
      more urgent, or when the spot has gone and come back. An emergency cannot be
      acknowledged.

      EXAMPLES
        spotter acknowledge D6
        spotter acknowledge persistence-long --spot left-forearm --date yesterday
      """)

  @Argument(
    help: "The rule's code or name, as the report shows it, such as D6.",
    completion: .offering(.rule))
  var rule: String

  @Option(
    help: ArgumentHelp(
      "The spot of the finding; needed when several spots have it.", valueName: "name"),
    completion: .offering(.spot))
  var spot: String?

  @Option(help: ArgumentHelp("The day it was seen to; today unless said.", valueName: "date"))
  var date: String?

  @OptionGroup var journal: JournalOptions
  @OptionGroup var output: JSONOption

  package init() {}

  package func run(in environment: Environment) throws {
    let rule = try Rule(typed: rule)
    let store = try journal.openToWrite(in: environment)
    let settings = try store.settings()
    let clock = Clock(environment, settings)
    let day = try clock.day(date, of: "--date") ?? clock.today
    let spot = try spot.map { try store.findSpot($0) }
    let diary = try store.diary(judgedOn: day, with: [settings])
    let findings = Assessment(of: diary, settings: settings, asOf: day).findings
    let finding = try findings.only(rule, about: spot, on: day)
    if finding.acknowledged == day {
      return try show(finding, nil, in: environment)
    }
    let back = day + Examination.acknowledgementDays
    guard back > clock.today else {
      throw CommandError.usage(
        "What was seen to on \(day.spelledOut) counts again since \(back.spelledOut): acknowledge a "
          + "day of the last two weeks.")
    }
    let entry = Entry(
      day: day, utcOffset: clock.utcOffset, written: clock.now,
      content: .acknowledge(
        Acknowledgement(rule: rule.code, spot: finding.spot?.name, urgency: finding.urgency)))
    let result = try store.append([entry], as: "acknowledge", at: clock.stamp)
    var seenTo = finding
    seenTo.acknowledged = day
    try environment.answer(after: "The entry is stored") {
      try show(seenTo, result.ids.first.map { StoredEntry(id: $0, entry: entry) }, in: environment)
    }
  }

  private func show(
    _ finding: Finding, _ stored: StoredEntry?, in environment: Environment
  ) throws {
    if output.isJSON {
      var object = JSONObject()
      object.add("schema", "spotter.acknowledge/1")
      object.add("entry", stored?.json)
      object.add("finding", finding.json)
      return try environment.print(object.value.indentedText)
    }
    let subject =
      "\(finding.rule) \(finding.name)" + (finding.spot.map { ", \($0.name.visible)" } ?? "")
    guard let stored else {
      return try environment.print("\(subject): seen to on that day already; nothing was stored.")
    }
    let back = stored.entry.day + Examination.acknowledgementDays
    let text =
      "\(subject): seen to on \(stored.entry.day.spelledOut) (entry \(stored.id.rawValue)). It stays "
      + "in the report and counts again from \(back.spelledOut), or sooner if it becomes more urgent."
    try environment.print(text.wrapped(to: environment.style.width).joined(separator: "\n"))
  }
}

extension Rule {
  /// Reads a code or a name, in any case.
  fileprivate init(typed text: String) throws {
    let word = text.lowercased()
    guard let rule = Rule.all.first(where: { $0.code.lowercased() == word || $0.name == word })
    else {
      let near = nearest(to: word, among: Rule.all.map(\.name))
      let hint =
        near.isEmpty
        ? "The report shows the code of each finding, such as D6."
        : "Near it: \(near.joined(separator: ", "))."
      throw CommandError.usage("There is no rule \"\(text.visible)\". \(hint)")
    }
    self = rule
  }
}

extension [Finding] {
  /// The finding that is meant.
  ///
  /// - Throws: ``CommandError`` when there is none, when there are several, or when it must not be
  ///   put off.
  fileprivate func only(_ rule: Rule, about spot: Spot?, on day: Day) throws -> Finding {
    let all = filter { $0.rule == rule.code }
    // Without a spot the person's own finding is meant, where there is one.
    let found =
      spot.map { spot in all.filter { $0.spot?.id == spot.id } }
      ?? (all.contains { $0.spot == nil } ? all.filter { $0.spot == nil } : all)
    guard let finding = found.first else {
      let place = spot.map { " for \($0.name.visible)" } ?? ""
      throw CommandError(
        .missing,
        "\(rule.code) \(rule.name) is no finding\(place) on \(day.spelledOut): there is nothing to "
          + "acknowledge. `spotter report` lists the findings.")
    }
    guard found.count == 1 else {
      let names = found.compactMap { $0.spot?.name.visible }.joined(separator: ", ")
      throw CommandError.usage("\(rule.code) is about several: choose with --spot one of \(names).")
    }
    guard finding.urgency > .selfCare else {
      throw CommandError.usage(
        "\(rule.code) \(rule.name) only informs: it counts for nothing, and there is nothing to "
          + "acknowledge.")
    }
    guard finding.urgency < .emergency else {
      throw CommandError.usage("An emergency cannot be acknowledged. \(finding.advice)")
    }
    return finding
  }
}
