package import ArgumentParser
internal import SpotterAnalysis
internal import SpotterModel
internal import SpotterReports
internal import SpotterStore

/// Corrects an entry.
package struct EditCommand: EnvironmentCommand {
  package static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Correct an entry.",
    discussion: """
      Say what is different, as you would log it; the rest stays. Symptoms that you
      name take the place of those that were there. A site moves the entry to the
      spot there. What was there before stays in `spotter changes`.

      EXAMPLES
        spotter edit 55 --size 6 --clear itch
        spotter edit 55 right forearm --date yesterday
        spotter edit 12 --minutes 15 --water lukewarm
      """)

  @Argument(help: "The number of the entry, as `spotter history` lists it.") var entry: Int
  @Argument(help: "Where the spot is, if that is different.", completion: .offering(.place))
  var site: [String] = []
  @OptionGroup(title: "What you saw and felt") var observation: ObservationOptions

  @Flag(inversion: .prefixedNo, help: "Whether you looked and the spot was not there any more.")
  var gone: Bool?

  @Option(
    help: ArgumentHelp("The spot of yours that it is about.", valueName: "name"),
    completion: .offering(.spot))
  var spot: String?

  @Option(
    defaultAsFlag: "",
    help: ArgumentHelp(
      "Begin another spot at the site, with a name if you like.", valueName: "name"))
  var new: String?

  @Option(
    help: ArgumentHelp("Of care: the remedy.", valueName: "remedy"), completion: .offering(.remedy))
  var remedy: String?
  @Option(help: ArgumentHelp("Of care: how long it took.", valueName: "n")) var minutes: String?

  @Option(
    help: ArgumentHelp("Of care: hot, lukewarm or cold.", valueName: "word"),
    completion: .offering(.water))
  var water: String?

  @Flag(inversion: .prefixedNo, help: "Of care: whether the product was 100 % pure.")
  var pure: Bool?

  @Option(help: ArgumentHelp("Of an exposure: what you met.", valueName: "label"))
  var label: String?

  @Option(
    help: ArgumentHelp("Empty a field, such as itch or first-noticed.", valueName: "field"),
    completion: .offering(.clearable))
  var clear: [String] = []

  @OptionGroup var occasion: OccasionOptions
  @Flag(help: "Say what would be different, and change nothing.") var dryRun = false
  @OptionGroup var output: JSONOption
  @OptionGroup var journal: JournalOptions

  package init() {}

  package func run(in environment: Environment) throws {
    guard !edit.isEmpty else {
      throw CommandError.usage(
        "Say what is different, such as `spotter edit \(entry) --size 6`; `spotter void \(entry)` "
          + "takes the whole entry out.")
    }
    let store = try journal.openToWrite(in: environment)
    let settings = try store.settings()
    let clock = Clock(environment, settings)
    let id = Entry.ID(rawValue: entry)
    let spots = try store.spots()
    let old = try findingEntries { try store.entry(id) }
    let before = try store.diary(judgedOn: clock.today, with: [settings], about: [old.entry])
    let change: Step.Change
    do {
      let (was, now) = try findingEntries {
        try store.alter(id, as: "edit", at: clock.stamp, isRehearsal: dryRun) { entry in
          try edit.applied(to: entry, number: self.entry, spots, clock)
        }
      }
      change = Step.Change(subject: .entry(id), before: was.entry.json, after: now.entry.json)
      try environment.answer(after: dryRun ? "Nothing is changed" : "The entry is changed") {
        let after =
          dryRun
          ? before.removing([id]).adding(now)
          : try store.diary(judgedOn: clock.today, with: [settings], about: [now.entry])
        let findings = newFindings(in: after, since: before, settings, asOf: clock.today)
        let remarks = try remarks(about: now, in: store)
        try show(change, findings, now, in: environment)
        for remark in remarks { environment.remark(remark) }
      }
    } catch let error as RefusedEntry {
      throw CommandError.usage(error.reason.sentence)
    }
  }

  private var edit: EntryEdit {
    EntryEdit(
      words: site, observation: observation, isGone: gone, spot: spot, new: new,
      occasion: occasion, remedy: remedy, minutes: minutes, water: water, isPure: pure,
      label: label, cleared: clear)
  }

  /// What `log` and `care` would have said of the entry as it is by now.
  private func remarks(
    about stored: StoredEntry, in store: borrowing JournalStore
  ) throws -> [String] {
    switch stored.entry.content {
    case .spot(let seen):
      let size = seen.size?.millimetres
      let remark = size.flatMap { size in seen.shape?.sizeRemark(millimetres: size) }
      return remark.map { [PhraseError($0).sentence] } ?? []
    case .care(let care):
      let day = stored.entry.day
      let around = try store.entries(
        EntryFilter(since: day - Care.daysAround, until: day + Care.daysAround))
      return care.limitsPassed(on: day, beside: around.filter { $0.id != stored.id })
    case .day, .exposure, .photo, .acknowledge: return []
    }
  }

  private func show(
    _ change: Step.Change, _ findings: [Finding], _ entry: StoredEntry,
    in environment: Environment
  ) throws {
    if output.isJSON {
      var object = JSONObject()
      object.add("schema", "spotter.edit/1")
      if dryRun { object.add("dryRun", true) }
      object.add("entry", entry.json)
      object.add("before", change.before)
      object.add("findings", .array(findings.map { $0.json(leavingOut: []) }))
      return try environment.print(object.value.indentedText)
    }
    let isSame = change.differences.isEmpty
    let sentence =
      isSame
      ? "Entry \(entry.id.rawValue) says that already."
      : dryRun ? "Would change \(change.sentence)." : change.wholeSentence
    let lines = sentence.visible.wrapped(to: environment.style.width)
    try environment.print(findings.around(lines, environment.style))
  }
}
