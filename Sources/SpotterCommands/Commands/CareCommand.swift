package import ArgumentParser
internal import SpotterAnalysis
internal import SpotterCatalogue
internal import SpotterModel
internal import SpotterStore

/// Writes down a session of home care, or counts one down and writes it down then.
package struct CareCommand: EnvironmentCommand {
  package static let configuration = CommandConfiguration(
    commandName: "care",
    abstract: "Write down what you did for the skin, or time it.",
    discussion: """
      The remedies are \(Remedy.all.map(\.id).joined(separator: ", ")).
      What goes past the limits of a remedy is stored all the same, and you are told.
      --timer counts a session down on the terminal, no further than the remedy's
      limit; Enter, q or ctrl-C stops it, and what has passed is logged in tenths of
      a minute.

      EXAMPLES
        spotter care cold-compress --minutes 15 --spot left-forearm
        spotter care oatmeal-bath --minutes 12 --water lukewarm
        spotter care aloe-vera --no-pure --date yesterday
        spotter care --timer cold-compress --minutes 10
      """)

  @Argument(help: "The remedy, such as cold-compress.", completion: .offering(.remedy))
  var remedy: [String]

  @Option(help: ArgumentHelp("How long it took.", valueName: "n"))
  var minutes: String?

  @Option(
    help: ArgumentHelp("How warm the water was: hot, lukewarm or cold.", valueName: "warmth"),
    completion: .offering(.water))
  var water: String?

  @Flag(
    inversion: .prefixedNo, exclusivity: .exclusive,
    help: "Whether the product was 100 % pure, such as aloe.")
  var pure: Bool?

  @Option(
    help: ArgumentHelp("The spot it was for; all spots unless said.", valueName: "name"),
    completion: .offering(.spot))
  var spot: String?

  @Flag(help: "Count the session down now, and log what has passed.")
  var timer = false

  @Option(help: ArgumentHelp("Anything else, in your own words.", valueName: "text"))
  var note: String?

  @OptionGroup var occasion: OccasionOptions

  @Flag(help: "Say what would be stored, and store nothing.")
  var dryRun = false

  @OptionGroup var journal: JournalOptions
  @OptionGroup var output: JSONOption

  package init() {}

  package func run(in environment: Environment) throws {
    guard timer else { return try writeEntries(in: environment) }
    guard let session = try timed(in: environment) else { return }
    do {
      try session.command.writeEntries(in: environment)
    } catch let error as any SpotterError {
      guard error.status != .done, !error.mayBeStored, !dryRun else { throw error }
      // The minutes have passed, and nobody should have to sit through them again.
      let line = try session.command.line(at: session.began)
      throw CommandError(
        error.status,
        "\(error.description)\nThe session is not logged yet. Do not repeat it: this logs it.\n"
          + "  \(line)")
    }
  }
}

extension CareCommand: EntryCommand {
  static let step = "care"

  func glance(
    at store: borrowing JournalStore, _ settings: Settings, _ clock: Clock
  ) throws -> JournalGlance {
    let day = try occasion.day(clock)
    let around = EntryFilter(since: day - Care.daysAround, until: day + Care.daysAround)
    return JournalGlance(
      spots: try spot.map { try store.spots(toFind: $0) } ?? [],
      entries: try store.entries(around))
  }

  func plan(_ glance: JournalGlance, _ clock: Clock) throws -> EntryPlan {
    let remedy = try typedRemedy
    let care = Care(
      remedy: remedy.id, minutes: try typedMinutes,
      water: try water.map { text in
        try understood { () throws(PhraseError) in
          try Care.Water(word: text.lowercased(), for: "--water")
        }
      },
      isPure: pure, spot: try spot.map { try glance.spots.find($0).name })
    let entry = try occasion.entry(.care(care), note: try checkedNote(note), clock)
    return EntryPlan(
      entries: [entry],
      remarks: care.limitsPassed(on: entry.day, beside: glance.entries)
        + care.detailsWithoutMeaning(of: remedy))
  }

  var typedRemedy: Remedy {
    get throws {
      try understood { () throws(PhraseError) in
        try Remedy(phrase: remedy.joined(separator: " "))
      }
    }
  }

  private var typedMinutes: Double? {
    get throws {
      try minutes.map { text in
        try understood { () throws(PhraseError) in
          try Care.minutes(phrase: text, for: "--minutes")
        }
      }
    }
  }

  /// The command as it would be typed after a session that was counted down, and the time at which
  /// that began, unless it was early on the next day of the calendar; nil when it was too short to
  /// be one.
  private func timed(
    in environment: Environment
  ) throws -> (command: CareCommand, began: ClockTime?)? {
    guard occasion.date == nil, occasion.time == nil else {
      throw CommandError.usage("--timer is about now: leave out --date and --time.")
    }
    let remedy = try typedRemedy
    let asked = try typedMinutes
    if let longest = remedy.limits.mostMinutes, let asked, asked > longest {
      throw CommandError.usage(
        "--timer counts a session of \(remedy.id) no further than \(jsonText(of: longest)) minutes, "
          + "not \(jsonText(of: asked)).")
    }
    guard let planned = asked ?? remedy.limits.mostMinutes else {
      throw CommandError.usage(
        "--timer needs --minutes with \(remedy.id), for which no advice names a time.")
    }
    // Nobody should hold still for twenty minutes to hear that there is no such spot.
    let plan = try entryPlan(in: environment)
    guard let terminal = environment.session else {
      throw CommandError.usage(
        "--timer needs a terminal: without one, log the session afterwards, such as `spotter care "
          + "\(remedy.id) --minutes \(jsonText(of: planned))`.")
    }
    let countdown = Countdown(
      name: remedy.name, minutes: planned, drawsBlocks: environment.speaksUTF8)
    let passed = try countdown.run(on: terminal, in: environment)
    guard let passed else { return nil }
    var command = self
    command.timer = false
    command.minutes = jsonText(of: passed)
    // The day on which it began.
    guard let began = plan.entries.first, let offset = began.utcOffset else { return nil }
    command.occasion.date = began.day.description
    let isThatDay = began.written.day(at: offset) == began.day
    return (command, isThatDay ? began.written.clockTime(at: offset) : nil)
  }
}

extension Care {
  /// What was said and is stored, but means nothing for the remedy.
  fileprivate func detailsWithoutMeaning(of remedy: Remedy) -> [String] {
    var remarks: [String] = []
    if isPure != nil, !remedy.limits.isPureOnly {
      remarks.append("--pure is stored, but says nothing of \(remedy.id): it is about aloe-vera.")
    }
    if water != nil, remedy.limits.water == nil {
      remarks.append(
        "--water is stored, but says nothing of \(remedy.id): it is about baths and compresses.")
    }
    return remarks
  }
}
