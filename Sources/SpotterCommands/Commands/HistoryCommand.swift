package import ArgumentParser
internal import SpotterAnalysis
internal import SpotterModel
internal import SpotterReports
internal import SpotterStore

/// Lists what was logged, of a body area or of everything.
package struct HistoryCommand: EnvironmentCommand {
  package static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "List what was logged for a body area, oldest first.",
    discussion: """
      An area covers the sites below it, and a side narrows it: `left arm` lists the
      left forearm, wrist and hand. Without an area everything is listed. Care for
      all spots and exposures stand beside the spots of any area.

      --chart draws them instead: size and itch of each spot day by day, when it was
      looked at and gone, care, exposures, and what the report of today found.

      EXAMPLES
        spotter history left arm --last 30d
        spotter history left arm --last 8w --chart
        spotter history leg --since 2026-03-01 --csv > leg.csv
        spotter history --spot left-forearm-2
      """)

  @Argument(help: "The body area, such as left arm or face.", completion: .offering(.place))
  var area: [String] = []

  @Option(
    help: ArgumentHelp("Only what names this spot.", valueName: "name"),
    completion: .offering(.spot))
  var spot: String?

  @Flag(help: "Draw a chart of each spot over the days.")
  var chart = false

  @OptionGroup var period: PeriodOptions
  @OptionGroup var output: ListOptions
  @OptionGroup var journal: JournalOptions

  package init() {}

  package func run(in environment: Environment) throws {
    let areas = try area.isEmpty ? [] : BodyArea.all(in: area)
    let store = try journal.open(in: environment)
    let clock = Clock(environment, try store.settings())
    let days = try period.days(clock)
    let spots = try store.spots(in: areas, orNamed: spot)
    guard !chart else { return try draw(spots, days, clock, store, in: environment) }
    var filter = EntryFilter(since: days.since, until: days.until)
    filter.spots = spots
    filter.addsCommon = spot == nil && !areas.isEmpty
    let entries = try store.entries(filter)
    try output.show(
      Listing(entries: entries, isForTable: !output.isCSV), orSay: "Nothing is logged for that.",
      in: environment
    ) {
      var object = JSONObject()
      object.add("schema", "spotter.history/1")
      object.add("entries", .array(entries.map(\.json)))
      return object.value
    }
  }

  private func draw(
    _ spots: [Spot]?, _ days: (since: Day?, until: Day?), _ clock: Clock,
    _ store: borrowing JournalStore, in environment: Environment
  ) throws {
    let settings = try store.settings()
    let diary = try store.diary(
      judgedOn: clock.today, with: [settings], shownFrom: days.since ?? .earliest)
    let chart = Chart(
      Assessment(of: diary, settings: settings, asOf: clock.today), spots: spots,
      since: days.since,
      // Who asks from some day on wants to see also that nothing came since.
      until: days.until ?? days.since.map { max($0, clock.today) },
      surroundings: spot == nil ? .all : .ofSpots)
    try environment.print(
      chart?.text(environment.style) ?? "No spot was logged in that time.")
  }

  package func validate() throws {
    if chart, output.isJSON || output.isCSV {
      throw ValidationError("Choose one of --chart, --json and --csv.")
    }
    if spot != nil, !area.isEmpty {
      throw ValidationError("Choose one of an area and --spot.")
    }
  }
}
