package import ArgumentParser
internal import SpotterAnalysis
internal import SpotterModel
internal import SpotterReports
internal import SpotterStore

/// Lists the spots of the journal.
package struct SpotsCommand: EnvironmentCommand {
  package static let configuration = CommandConfiguration(
    commandName: "spots",
    abstract: "List your spots with their latest figures.",
    discussion: """
      A spot is open until it is logged as gone, or is not logged for 14 days
      (`episode.lapseDays`).

      EXAMPLES
        spotter spots
        spotter spots --all --csv
      """)

  /// Which spots to list.
  enum Choice: String, EnumerableFlag {
    case open, healed, all
  }

  @Flag(help: "Which spots to list.") var choice: Choice = .open
  @OptionGroup var output: ListOptions
  @OptionGroup var journal: JournalOptions

  package init() {}

  package func run(in environment: Environment) throws {
    let store = try journal.open(in: environment)
    let settings = try store.settings()
    let clock = Clock(environment, settings)
    let since = choice == .open ? clock.today - settings.whole(.lapseDays) - 1 : .earliest
    let diary = try store.diary(since: since, until: clock.today)
    let examination = Examination(of: diary, settings: settings, asOf: clock.today)
    let figures = examination.courses.compactMap { SpotFigures(of: $0, in: examination) }
      .filter { figures in
        switch choice {
        case .all: true
        case .open: figures.state == .open
        case .healed: figures.state == .healed
        }
      }
    let listed = Set(figures.map(\.course.spot.name))
    let others = choice == .all ? try store.spots().map(\.name).filter { !listed.contains($0) } : []
    let nothing =
      choice == .all ? "There is no spot yet." : "There is no \(choice.rawValue) spot."
    try output.show(Listing(spots: figures), orSay: nothing, in: environment) {
      var object = JSONObject()
      object.add("schema", "spotter.spots/1")
      object.add("asOf", clock.today.description)
      object.add("spots", .array(figures.map(\.json)))
      object.add("unseen", others)
      return object.value
    }
    if !others.isEmpty, !output.isJSON {
      environment.remark(
        "Spots that no look is logged of by now: \(others.joined(separator: ", ").visible). Their names "
          + "are taken; `spotter log --spot NAME` goes on with one.")
    }
  }
}
