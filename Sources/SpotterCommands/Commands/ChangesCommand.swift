package import ArgumentParser
internal import SpotterModel
internal import SpotterReports
internal import SpotterStore

/// Lists what was changed in the journal.
package struct ChangesCommand: EnvironmentCommand {
  package static let configuration = CommandConfiguration(
    commandName: "changes",
    abstract: "List what was changed, newest first: before and after.",
    discussion: """
      Every command that changed the journal, with what was there before and after
      it. Shows the newest 20 unless you say how far back.

      EXAMPLES
        spotter changes
        spotter changes --last 30d --csv > changes.csv
      """)

  @Option(
    help: ArgumentHelp("What was done in the last days: 10d, 8w, 3mo, 1y.", valueName: "span"))
  var last: String?

  @OptionGroup var output: ListOptions
  @OptionGroup var journal: JournalOptions

  package init() {}

  package func run(in environment: Environment) throws {
    let store = try journal.open(in: environment)
    let clock = Clock(environment, try store.settings())
    let since = try last.map { text in
      let first = try Span(typed: text, for: "--last").firstDay(endingOn: clock.today)
      return Instant(startOf: first, at: clock.utcOffset)
    }
    let steps = try store.steps(since == nil ? Self.newest : .max, since: since)
    let takenBack = steps.takenBack
    func page(_ style: TextStyle) -> [String] {
      if steps.isEmpty {
        return [
          since == nil
            ? "The journal keeps no changes." : "Nothing was changed in that time."
        ]
      }
      return steps.map { $0.lines(style, isTakenBack: takenBack.contains($0.id)) }
        .joined(separator: [""]).map { $0 }
    }
    try output.show(Listing(steps: steps), as: page, in: environment) {
      var object = JSONObject()
      object.add("schema", "spotter.changes/1")
      object.add(
        "steps", .array(steps.map { $0.json(isTakenBack: takenBack.contains($0.id)) }))
      return object.value
    }
  }

  /// How many steps are shown when nothing is said.
  private static let newest = 20
}
