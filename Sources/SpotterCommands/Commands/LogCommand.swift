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
      With nothing said, on a terminal, it asks about one open spot after the other:
      Enter says that it is there, = that its figures are the same, 6 i4 what they
      are now. All is stored at the end, or nothing.

      EXAMPLES
        spotter log
        spotter log left forearm --size 6 --colour red --itch 4
        spotter log back of knee left -s ~12 --symptom warmth --date yesterday
        spotter log left forearm --new --size 3        a second spot at the same site
        spotter log chest --gone                       looked, and it is gone
        spotter log left forearm --photo arm.jpg
        spotter log --symptom fever --temperature 38.4
        spotter log --all-gone
      """)

  @Argument(help: "Where the spot is, such as left forearm.", completion: .offering(.place))
  var site: [String] = []

  @OptionGroup(title: "What you see and feel") var observation: ObservationOptions

  @Flag(help: "You looked, and the spot is not there any more.")
  var gone = false

  @Flag(help: "You looked everywhere, and no spot is left.")
  var allGone = false

  @Option(
    help: ArgumentHelp("Log to this spot of yours.", valueName: "name"),
    completion: .offering(.spot))
  var spot: String?

  @Option(
    defaultAsFlag: "",
    help: ArgumentHelp(
      "Begin another spot at this site, with a name if you like.", valueName: "name")
  )
  var new: String?

  @Option(
    help: ArgumentHelp(
      "Keep a photo of the spot (JPEG or PNG), without its metadata.", valueName: "file"),
    completion: .file())
  var photo: [String] = []

  @OptionGroup var occasion: OccasionOptions

  @Flag(help: "Say what would be stored, and store nothing.")
  var dryRun = false

  @OptionGroup var journal: JournalOptions
  @OptionGroup var output: JSONOption

  package init() {}

  package func run(in environment: Environment) throws {
    guard photo.isEmpty || !allGone && !(site.isEmpty && spot == nil && new == nil) else {
      throw CommandError.usage(
        "--photo shows one spot: say where it is, such as `spotter log left forearm --photo "
          + "arm.jpg`.")
    }
    if saysNothing, let conversation = environment.conversation {
      return try checkIn(by: conversation, in: environment)
    }
    try writeEntries(in: environment)
  }
}

extension LogCommand: EntryCommand {
  static let step = "log"
  var isAboutMany: Bool { allGone }
  var photoFiles: [String] { photo }
  var nothingToStore: String { "There is no open spot: nothing was logged." }

  func glance(
    at store: borrowing JournalStore, _ settings: Settings, _ clock: Clock
  ) throws -> JournalGlance {
    JournalGlance(
      spots: try typedSpots(in: store),
      open: allGone ? try store.openSpots(on: occasion.day(clock), settings) : [])
  }

  func plan(_ glance: JournalGlance, _ clock: Clock) throws -> EntryPlan {
    let spots = glance.spots
    let note = try observation.noteText
    func entry(_ content: Entry.Content, note: String?) throws -> Entry {
      try occasion.entry(content, note: note, clock)
    }
    if allGone {
      guard site.isEmpty, spot == nil, new == nil else {
        throw CommandError.usage(
          "--all-gone is about every spot: leave out the site and the spot.")
      }
      // What else was said is about the person: every spot is gone, and has nothing more to say.
      let person = try observation.dayObservation()
      var entries = try glance.open.map { spot in
        try entry(
          .spot(SpotObservation(spot: spot.name, place: spot.place, presence: .clear)), note: nil)
      }
      if observation.saysSomethingOfThePerson {
        entries.append(try entry(.day(person), note: note))
      }
      return EntryPlan(entries: entries)
    }
    guard !site.isEmpty || spot != nil || new == nil else {
      throw CommandError.usage(
        "Say where the new spot is, such as `spotter log left forearm --new`.")
    }
    guard site.isEmpty, spot == nil, new == nil else {
      let choice = try SpotChoice(words: site, named: spot, new: new, among: spots)
      if gone, choice.isNew { throw choice.nothingGone(among: spots) }
      let seen = try observation.observation(
        of: choice.name, at: choice.place, isGone: gone, clock)
      let photos = try glance.photos.map { taken in
        let photo = Photo(file: taken.file, spot: choice.name, image: taken.image)
        return try entry(.photo(photo), note: nil)
      }
      return EntryPlan(
        entries: [try entry(.spot(seen), note: note)] + photos,
        newSpot: new == nil ? nil : choice.name,
        isNameFree: new == "",
        remarks: choice.remarks(about: seen, among: spots, isAskedFor: new != nil))
    }
    if gone {
      throw CommandError.usage("Say which spot is gone, such as `spotter log left forearm --gone`.")
    }
    let person = try observation.dayObservation()
    guard observation.saysSomethingOfThePerson else {
      throw CommandError.usage(
        "Say where the spot is and how it looks, such as `spotter log left forearm --size 6`, or "
          + "how you are, such as `spotter log --symptom fever`."
          + (saysNothing ? " On a terminal, `spotter log` alone asks." : ""))
    }
    return EntryPlan(entries: [try entry(.day(person), note: note)])
  }
}

extension LogCommand {
  private func typedSpots(in store: borrowing JournalStore) throws -> [Spot] {
    // Two of them, or none, are for the plan to refuse. A new one needs a name that no spot has.
    if new != nil { return try store.spots() }
    if let spot { return try store.spots(toFind: spot) }
    guard !allGone, !site.isEmpty else { return [] }
    return try store.spots(toFind: BodyPlace(typed: site).slug)
  }
}

extension JournalStore {
  fileprivate func openSpots(on day: Day, _ settings: Settings) throws -> [Spot] {
    let diary = try diary(since: day - settings.whole(.lapseDays), until: day)
    return Examination(of: diary, settings: settings, asOf: day).openCourses.map(\.spot)
  }
}
