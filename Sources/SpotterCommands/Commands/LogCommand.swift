package import ArgumentParser
internal import SpotterAnalysis
internal import SpotterModel
internal import SpotterReports
internal import SpotterStore

/// Writes down how a spot, or the person, is on a day.
package struct LogCommand: EnvironmentCommand {
  package static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Write down how a spot looks and feels today.",
    discussion: """
      Say where the spot is, in your own words, and what you know of it; leave out
      what you do not. Without a site, symptoms and temperature are those of the
      whole person.

      EXAMPLES
        spotter log left forearm --size 6 --colour red --itch 4
        spotter log back of knee left -s ~12 --symptom warmth --date yesterday
        spotter log left forearm --new --size 3        a second spot at the same site
        spotter log chest --gone                       looked, and it is gone
        spotter log --symptom fever --temperature 38.4
        spotter log --all-gone
      """)

  @Argument(help: "Where the spot is, such as left forearm.")
  var site: [String] = []

  @OptionGroup(title: "What you see and feel") var observation: ObservationOptions

  @Flag(help: "You looked, and the spot is not there any more.")
  var gone = false

  @Flag(help: "You looked everywhere, and no spot is left.")
  var allGone = false

  @Option(help: ArgumentHelp("Log to this spot of yours.", valueName: "name"))
  var spot: String?

  @Option(
    defaultAsFlag: "",
    help: ArgumentHelp(
      "Begin another spot at this site, with a name if you like.", valueName: "name")
  )
  var new: String?

  @Option(
    help: ArgumentHelp(
      "The day it is about: 2026-03-01, yesterday, 3 days ago, monday.", valueName: "date"))
  var date: String?

  @Option(help: ArgumentHelp("The time on that day.", valueName: "hh:mm"))
  var time: String?

  @Flag(help: "Say what would be stored, and store nothing.")
  var dryRun = false

  @OptionGroup var journal: JournalOptions
  @OptionGroup var output: JSONOption

  package init() {}

  package func run(in environment: Environment) throws {
    let path = try journal.location(in: environment)
    guard try !JournalStore.exists(at: path) else {
      return try run(on: JournalStore(opening: path), in: environment)
    }
    // Understood before the journal is made: what is wrong must not leave an empty one behind.
    let clock = Clock(environment, Settings())
    let plan = try plan(for: [], clock, open: [])
    if plan.entries.isEmpty {
      return try show(LogAnswer(nothingAt: clock), plan, environment)
    }
    guard dryRun else { return try run(on: journal.create(in: environment), in: environment) }
    let answer = LogAnswer(rehearsing: plan.entries, in: Diary(), Settings(), clock)
    try show(answer, plan, environment)
  }

  private func run(on store: borrowing JournalStore, in environment: Environment) throws {
    let settings = try store.settings()
    let clock = Clock(environment, settings)
    // Another process may take the next free name at any time: then the one after it is free.
    for _ in 0..<Self.mostTries {
      let spots = try store.spots()
      let open = allGone ? try store.openSpots(on: day(clock), settings) : []
      let plan = try plan(for: spots, clock, open: open)
      if dryRun {
        let diary = try store.diary(
          judgedOn: clock.today, with: [settings], about: plan.entries)
        let answer = LogAnswer(rehearsing: plan.entries, in: diary, settings, clock)
        return try show(answer, plan, environment)
      }
      if plan.entries.isEmpty {
        return try show(LogAnswer(nothingAt: clock), plan, environment)
      }
      do {
        let result = try store.write(
          plan.entries, as: "log", at: clock.stamp, newSpot: plan.newSpot)
        let stored = zip(result.ids, plan.entries).map(StoredEntry.init)
        return try showStored(
          LogAnswer(stored: stored, in: store, settings, clock), plan, environment)
      } catch let error as TakenName {
        guard new == "" else {
          throw CommandError.usage(
            "There is a spot \"\(error.name.visible)\" by now: choose another name.")
        }
      }
    }
    throw CommandError(.busy, "Other programs took every new name. Nothing was logged; try again.")
  }

  private static let mostTries = 50

  private func showStored(
    _ answer: LogAnswer, _ plan: LogPlan, _ environment: Environment
  ) throws {
    do {
      try show(answer, plan, environment)
    } catch let error as CommandError where error.status == .inputOutput {
      // Who reads of a failure alone would log it again.
      throw CommandError(.inputOutput, "The entry is stored, but its answer is lost. \(error)")
    }
  }

  private func show(_ answer: LogAnswer, _ plan: LogPlan, _ environment: Environment) throws {
    if plan.entries.isEmpty {
      environment.remark("There is no open spot: nothing was logged.")
    }
    try answer.show(asJSON: output.isJSON, isList: allGone, in: environment)
    for remark in plan.remarks + answer.remarks { environment.remark(remark) }
  }
}

extension LogCommand {
  private func day(_ clock: Clock) throws -> Day {
    try clock.day(date, of: "--date") ?? clock.today
  }

  /// What was typed, as entries.
  private func plan(
    for spots: [Spot], _ clock: Clock, open: [Spot]
  ) throws -> LogPlan {
    let day = try day(clock)
    let clockTime = try time.map { text in
      try phrased("--time") { () throws(PhraseError) in try ClockTime(phrase: text) }
    }
    let note = try observation.noteText
    func entry(_ content: Entry.Content, note: String?) -> Entry {
      Entry(
        day: day, time: clockTime, utcOffset: clock.utcOffset, written: clock.now, note: note,
        content: content)
    }
    if allGone {
      guard site.isEmpty, spot == nil, new == nil else {
        throw CommandError.usage(
          "--all-gone is about every spot: leave out the site and the spot.")
      }
      // What else was said is about the person: every spot is gone, and has nothing more to say.
      let person = try observation.dayObservation()
      var entries = open.map { spot in
        entry(
          .spot(SpotObservation(spot: spot.name, place: spot.place, presence: .clear)), note: nil)
      }
      if observation.saysSomethingOfThePerson { entries.append(entry(.day(person), note: note)) }
      return LogPlan(entries: entries)
    }
    guard site.isEmpty, spot == nil, new == nil else {
      let choice = try SpotChoice(words: site, named: spot, new: new, among: spots)
      if gone, choice.isNew { throw choice.nothingGone(among: spots) }
      let seen = try observation.observation(
        of: choice.name, at: choice.place, isGone: gone, on: day, clock)
      return LogPlan(
        entries: [entry(.spot(seen), note: note)], newSpot: new == nil ? nil : choice.name,
        remarks: choice.remarks(about: seen, among: spots, isAskedFor: new != nil))
    }
    if gone {
      throw CommandError.usage("Say which spot is gone, such as `spotter log left forearm --gone`.")
    }
    let person = try observation.dayObservation()
    guard observation.saysSomethingOfThePerson else {
      throw CommandError.usage(
        "Say where the spot is and how it looks, such as `spotter log left forearm --size 6`, or "
          + "how you are, such as `spotter log --symptom fever`.")
    }
    return LogPlan(entries: [entry(.day(person), note: note)])
  }
}

/// What `log` is about to store.
private struct LogPlan {
  var entries: [Entry]

  /// The name of a spot that must not be there yet.
  var newSpot: String?

  /// What may have been meant otherwise; none of it changes what is stored.
  var remarks: [String] = []
}

extension JournalStore {
  fileprivate func openSpots(on day: Day, _ settings: Settings) throws -> [Spot] {
    let diary = try diary(since: day - settings.whole(.lapseDays), until: day)
    return Examination(of: diary, settings: settings, asOf: day).openCourses.map(\.spot)
  }
}
