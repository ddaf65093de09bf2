package import ArgumentParser
internal import SpotterAnalysis
internal import SpotterModel
internal import SpotterReports
internal import SpotterStore

/// Says which open spots have no entry of today.
package struct DueCommand: EnvironmentCommand {
  package static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "Tell which open spots you have not logged today.",
    discussion: """
      Exits with 1 when something is due, else with 0, for shells and timers. A
      journal that is not there yet has nothing due, and is not made. With --quiet
      nobody waits long for another program that holds the journal: 75 is the answer.

      EXAMPLES
        spotter due
        spotter due --quiet || echo "spotter log: not done yet today"
      """)

  @Flag(help: "Say nothing: only the exit status tells.") var quiet = false
  @OptionGroup var output: JSONOption
  @OptionGroup var journal: JournalOptions

  package init() {}

  package func validate() throws {
    if quiet, output.isJSON { throw ValidationError("Choose one of --quiet and --json.") }
  }

  package func run(in environment: Environment) throws {
    guard try JournalStore.exists(at: journal.location(in: environment)) else {
      let clock = Clock(environment, Settings())
      return try tell(
        due: [], logged: [], clock.today, orSay: "Nothing is due: there is no journal yet.",
        environment)
    }
    let store = try journal.open(in: environment, patience: quiet ? Self.patience : nil)
    let settings = try store.settings()
    let open = try OpenSpots(on: Clock(environment, settings).today, in: store, settings)
    let nothing =
      open.courses.isEmpty
      ? "Nothing is due: there is no open spot."
      : "Nothing is due: every open spot is logged today."
    do {
      try tell(due: open.due, logged: open.logged, open.day, orSay: nothing, environment)
    } catch let error as CommandError where error.status == .done {
      // The reader has gone; the status is still asked for.
    }
    if !open.due.isEmpty { throw CommandError(.due, "") }
  }

  /// In milliseconds: a prompt of a shell stands still as long as `--quiet` waits for another program.
  private static let patience = 200

  private func tell(
    due: [OpenCourse], logged: [OpenCourse], _ today: Day, orSay nothing: String,
    _ environment: Environment
  ) throws {
    if quiet { return }
    if output.isJSON {
      var object = JSONObject()
      object.add("schema", "spotter.due/1")
      object.add("asOf", today.description)
      object.add("due", .array(due.map(\.dueJSON)))
      object.add("logged", .array(logged.map { .string($0.spot.name) }))
      return try environment.print(object.value.indentedText)
    }
    guard !due.isEmpty else { return try environment.print(nothing) }
    let spots = due.map { "\($0.spot.name.visible) (\($0.episode.lastActive.ago(on: today)))" }
    let sentence =
      "Not logged today: \(spots.joined(separator: ", ")). `spotter log` asks about them."
    try environment.print(sentence.wrapped(to: environment.style.width).joined(separator: "\n"))
  }
}

extension OpenCourse {
  fileprivate var dueJSON: JSONValue {
    var object = JSONObject()
    object.add("name", spot.name)
    object.add("site", spot.place.site.rawValue)
    object.add("side", spot.place.side?.rawValue)
    object.add("lastSeen", episode.lastActive.description)
    return object.value
  }
}
