package import ArgumentParser
internal import SpotterAnalysis
internal import SpotterModel
internal import SpotterReports
internal import SpotterStore

/// Judges the journal as it stands on a day.
package struct ReportCommand: EnvironmentCommand {
  package static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Tell what has persisted, spread or changed, and whether to have it seen.",
    discussion: """
      Every finding that is true on the day is listed, the most urgent first, with
      what the journal shows, why it matters and where the advice comes from. --last
      only chooses the days shown.

      EXAMPLES
        spotter report
        spotter report --as-of 2026-03-31 --last 30d --explain
        spotter report --json | python3 -m json.tool
        spotter report --what-if persist.days=10,large.mm=5
        spotter report --exit-code || echo "something to have seen"
      """)

  @Option(help: ArgumentHelp("The day to judge on; today unless said.", valueName: "date"))
  var asOf: String?

  @Option(help: ArgumentHelp("The days to show: 7d, 4w, 3mo.", valueName: "span"))
  var last = standardPeriod

  @Option(
    help: ArgumentHelp("`persist.days` for this report, 14 unless set.", valueName: "n"))
  var persistDays: String?

  @Option(
    help: ArgumentHelp(
      "Report as other settings would have it, and how that differs; nothing is changed.",
      valueName: "key=value,…"))
  var whatIf: String?

  @Flag(help: "Add the entries, numbers, limits and sources of each finding.")
  var explain = false

  @Flag(
    help: "Exit with 10 for routine, 11 for two weeks, 12 for prompt, 13 for emergency; else 0.")
  var exitCode = false

  @OptionGroup var output: JSONOption
  @OptionGroup var journal: JournalOptions

  static let standardPeriod = "7d"

  package init() {}

  package func run(in environment: Environment) throws {
    let store = try journal.open(in: environment)
    var settings = try store.settings()
    let clock = Clock(environment, settings)
    let asOf = try clock.day(asOf, of: "--as-of") ?? clock.today
    guard persistDays == nil || whatIf == nil else {
      throw CommandError.usage("Choose one of --persist-days and --what-if persist.days=….")
    }
    if let persistDays {
      try phrased("--persist-days") { () throws(PhraseError) in
        try settings.`try`(.persistDays, as: persistDays)
      }
    }
    let tried = try whatIf.map { try settings.trying($0, clock) }
    let first = try Span(typed: last, for: "--last").firstDay(endingOn: asOf)
    let diary = try store.diary(
      judgedOn: asOf, with: [settings] + (tried.map { [$0.settings] } ?? []), shownFrom: first)
    var assessment = Assessment(of: diary, settings: settings, asOf: asOf)
    var comparison: WhatIf?
    if let tried {
      let now = assessment
      assessment = Assessment(of: diary, settings: tried.settings, asOf: asOf)
      comparison = WhatIf(tried.changes, now: now, then: assessment)
    }
    let format: ReportFormat =
      switch (output.isJSON, explain) {
      case (true, false): .json
      case (true, true): .explainedJSON
      case (false, false): .text
      case (false, true): .explained
      }
    let report = Report(assessment, period: first...asOf, whatIf: comparison)
    do {
      try environment.print(format.render(report, environment.style))
    } catch let error as CommandError where exitCode && error.status == .done {
      // The reader has gone; the status is still asked for.
    }
    if exitCode, let status = assessment.urgency.exitStatus {
      throw CommandError(status, "")
    }
  }
}

extension Urgency {
  /// What `--exit-code` makes of it; nil for self-care.
  fileprivate var exitStatus: ExitStatus? {
    switch self {
    case .selfCare: nil
    case .routine: .routine
    case .twoWeeks: .twoWeeks
    case .prompt: .prompt
    case .emergency: .emergency
    }
  }
}
