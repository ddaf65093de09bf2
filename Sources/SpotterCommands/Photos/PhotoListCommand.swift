package import ArgumentParser
internal import SpotterModel
internal import SpotterReports
internal import SpotterStore

/// Lists the photos of a body area, or all of them.
package struct PhotoListCommand: EnvironmentCommand {
  package static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the photos of a body area, oldest first.",
    discussion: """
      An area covers the sites below it, and a side narrows it. Without an area all
      photos are listed.

      EXAMPLES
        spotter photo list
        spotter photo list left arm --last 8w
      """)

  @Argument(help: "The body area, such as left arm or face.", completion: .offering(.place))
  var area: [String] = []

  @Option(
    help: ArgumentHelp("Only photos of this spot.", valueName: "name"), completion: .offering(.spot)
  )
  var spot: String?

  @OptionGroup var period: PeriodOptions
  @OptionGroup var output: ListOptions
  @OptionGroup var journal: JournalOptions

  package init() {}

  package func run(in environment: Environment) throws {
    let areas = try area.isEmpty ? [] : BodyArea.all(in: area)
    let store = try journal.open(in: environment)
    let days = try period.days(Clock(environment, try store.settings()))
    var filter = EntryFilter(since: days.since, until: days.until)
    filter.kind = .photo
    filter.spots = try store.spots(in: areas, orNamed: spot)
    let photos = try store.entries(filter)
    try output.show(Listing(photos: photos), orSay: "There is no photo of that.", in: environment) {
      var object = JSONObject()
      object.add("schema", "spotter.photos/1")
      object.add("photos", .array(photos.map(\.json)))
      return object.value
    }
  }

  package func validate() throws {
    if spot != nil, !area.isEmpty {
      throw ValidationError("Choose one of an area and --spot.")
    }
  }
}
