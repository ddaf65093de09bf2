package import ArgumentParser
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

      EXAMPLES
        spotter history left arm --last 30d
        spotter history leg --since 2026-03-01 --csv > leg.csv
        spotter history --spot left-forearm-2
      """)

  @Argument(help: "The body area, such as left arm or face.")
  var area: [String] = []

  @Option(help: ArgumentHelp("Only what names this spot.", valueName: "name"))
  var spot: String?

  @OptionGroup var period: PeriodOptions
  @OptionGroup var output: ListOptions
  @OptionGroup var journal: JournalOptions

  package init() {}

  package func run(in environment: Environment) throws {
    let areas = try area.isEmpty ? [] : BodyArea.all(in: area)
    let store = try journal.open(in: environment)
    let clock = Clock(environment, try store.settings())
    let days = try period.days(clock)
    var filter = EntryFilter(since: days.since, until: days.until)
    filter.spots = try store.spots(in: areas, orNamed: spot)
    filter.addsCommon = spot == nil && !areas.isEmpty
    let entries = try store.entries(filter)
    try output.show(
      Listing(entries: entries), orSay: "Nothing is logged for that.", in: environment
    ) {
      var object = JSONObject()
      object.add("schema", "spotter.history/1")
      object.add("entries", .array(entries.map(\.json)))
      return object.value
    }
  }

  package func validate() throws {
    if spot != nil, !area.isEmpty {
      throw ValidationError("Choose one of an area and --spot.")
    }
  }
}
