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
      Say where the spot is, in your own words, and what you know of it; leave out what you do not.
      Without a site, symptoms and temperature are those of the whole person.

      EXAMPLES
        spotter log left forearm --size 6 --colour red --itch 4
        spotter log back of knee left -s ~12 --symptom warmth,swelling --date yesterday
        spotter log left forearm --new --size 3        a second spot at the same site
        spotter log chest --gone                       looked, and it is not there any more
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
    guard try JournalStore.exists(at: path) else { return try runFirst(in: environment) }
    let store = try JournalStore(opening: path)
    let (spots, settings) = (try store.spots(), try store.settings())
    let clock = Clock(environment, settings)
    let day = try clock.day(date, of: "--date") ?? clock.today
    let open = allGone ? try store.openSpots(on: day, settings) : []
    let entries = try entries(about: day, spots, clock, open: open)
    guard !entries.isEmpty else { return sayNothingIsOpen(environment) }
    guard dryRun else {
      return try write(entries, spots, settings, clock, to: store, environment)
    }
    let diary = try store.diary(about: entries, settings, clock)
    let answer = LogAnswer(rehearsing: entries, in: diary, settings, clock)
    try show(answer, entries, spots, environment)
  }

  /// Logs the first entry of a journal, which is made for it.
  private func runFirst(in environment: Environment) throws {
    let settings = Settings()
    let clock = Clock(environment, settings)
    let day = try clock.day(date, of: "--date") ?? clock.today
    let entries = try entries(about: day, [], clock, open: [])
    guard !entries.isEmpty else { return sayNothingIsOpen(environment) }
    guard dryRun else {
      let store = try journal.create(in: environment)
      return try write(entries, [], settings, clock, to: store, environment)
    }
    let answer = LogAnswer(rehearsing: entries, in: Diary(), settings, clock)
    try show(answer, entries, [], environment)
  }

  private func sayNothingIsOpen(_ environment: Environment) {
    environment.remark("There is no open spot: nothing was logged.")
  }

  private func write(
    _ entries: [Entry], _ spots: [Spot], _ settings: Settings, _ clock: Clock,
    to store: borrowing JournalStore, _ environment: Environment
  ) throws {
    let result = try store.writing { try store.append(entries, as: "log", at: clock.stamp) }
    let stored = zip(result.ids, entries).map(StoredEntry.init)
    let answer = LogAnswer(stored: stored, in: store, settings, clock)
    do {
      try show(answer, entries, spots, environment)
    } catch let error as CommandError where error.status == .inputOutput {
      // Who reads of a failure alone would log it again.
      throw CommandError(.inputOutput, "The entry is stored, but its answer is lost. \(error)")
    }
  }

  private func show(
    _ answer: LogAnswer, _ entries: [Entry], _ spots: [Spot], _ environment: Environment
  ) throws {
    try answer.show(asJSON: output.isJSON, in: environment)
    hints(entries, spots, environment)
  }
}

extension LogCommand {
  private func entries(
    about day: Day, _ spots: [Spot], _ clock: Clock, open: [Spot]
  ) throws -> [Entry] {
    let clockTime = try time.map { text in
      try phrased("--time") { () throws(PhraseError) in try ClockTime(phrase: text) }
    }
    let note = try observation.noteText
    func entry(_ content: Entry.Content) -> Entry {
      Entry(
        day: day, time: clockTime, utcOffset: clock.utcOffset, written: clock.now, note: note,
        content: content)
    }
    if allGone {
      guard site.isEmpty, spot == nil, new == nil else {
        throw CommandError.usage(
          "--all-gone is about every spot: leave out the site and the spot.")
      }
      return try open.map { spot in
        entry(
          .spot(
            try observation.observation(
              of: spot.name, at: spot.place, isGone: true, on: day, clock)))
      }
    }
    guard site.isEmpty, spot == nil, new == nil else {
      let choice = try SpotChoice(words: site, named: spot, new: new, among: spots)
      if gone, choice.isNew { throw nothingGone(choice.name, spots) }
      return [
        entry(
          .spot(
            try observation.observation(
              of: choice.name, at: choice.place, isGone: gone, on: day, clock)))
      ]
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
    return [entry(.day(person))]
  }

  private func nothingGone(_ name: String, _ spots: [Spot]) -> CommandError {
    let near = nearest(to: name, among: spots.map(\.name))
    let hint = near.isEmpty ? "" : " Near it: \(near.joined(separator: ", ").visible)."
    return CommandError(
      .missing, "There is no spot \"\(name.visible)\" that could be gone.\(hint)")
  }

  /// What may have been meant otherwise; none of it changes what was stored.
  private func hints(_ entries: [Entry], _ spots: [Spot], _ environment: Environment) {
    guard case .spot(let seen)? = entries.first?.content, !allGone else { return }
    if let size = seen.size, let remark = seen.shape?.sizeRemark(millimetres: size.millimetres) {
      environment.remark(remark)
    }
    guard !spots.contains(where: { $0.name == seen.spot }) else { return }
    let others = spots.filter { $0.place.site == seen.place.site && $0.name != seen.spot }
    if !others.isEmpty, new == nil {
      environment.remark(
        "This is a new spot, \(seen.spot.visible), beside "
          + "\(others.map(\.name).joined(separator: ", ").visible).")
    } else if seen.place.site.isPaired, seen.place.side == nil {
      environment.remark(
        "You did not say which side: left, right or both tells it from the other one.")
    }
  }
}

extension JournalStore {
  fileprivate func openSpots(on day: Day, _ settings: Settings) throws -> [Spot] {
    let diary = try diary(since: day - settings.whole(.lapseDays), until: day)
    return Examination(of: diary, settings: settings, asOf: day).openCourses.map(\.spot)
  }
}
