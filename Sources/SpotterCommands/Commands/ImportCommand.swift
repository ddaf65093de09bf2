package import ArgumentParser
internal import SpotterModel
internal import SpotterStore

/// Takes entries in from a file, all of them or none.
package struct ImportCommand: EnvironmentCommand {
  package static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take in entries from an NDJSON file, all of them or none.",
    discussion: """
      One JSON object a line, as `spotter export` writes them. Entries that the journal holds already
      are passed over: importing a file twice adds nothing. - reads standard input.

      EXAMPLES
        spotter import diary.ndjson --dry-run
        spotter export --journal old.db | spotter import -
      """)

  @Argument(help: "The file, or - for standard input.", completion: .file())
  var file: String

  @Flag(help: "Check everything and say what would be added, but add nothing.")
  var dryRun = false

  @OptionGroup var output: JSONOption
  @OptionGroup var journal: JournalOptions

  package init() {}

  package func run(in environment: Environment) throws {
    let path = try journal.location(in: environment)
    let isThere = try JournalStore.exists(at: path)
    let settings = try journal.settings(in: environment)
    let clock = Clock(environment, settings)
    var source = try EntrySource(file, clock, environment)
    let result: WritingResult
    do {
      if isThere {
        let store = try JournalStore(opening: path)
        result = try take(from: &source, into: store, clock)
      } else {
        // A file that is wrong must not leave an empty journal behind.
        result = try JournalStore.born(
          at: path, uuid: randomUUID(), stamp: clock.stamp, isRehearsal: dryRun
        ) { store in try take(from: &source, into: store, clock) }
      }
    } catch let error as PhraseError {
      throw source.error(error.clause)
    } catch let error as UnknownSpot {
      throw source.error("there is no spot \"\(error.name.visible)\"", at: error.position)
    }
    try show(result, in: environment)
  }

  private func take(
    from source: inout EntrySource, into store: borrowing JournalStore, _ clock: Clock
  ) throws -> WritingResult {
    try store.append(
      as: "import", at: clock.stamp, repetition: .isSkipped, isRehearsal: dryRun
    ) { try source.next() }
  }

  private func show(_ result: WritingResult, in environment: Environment) throws {
    guard !output.isJSON else {
      var object = JSONObject()
      object.add("schema", "spotter.import/1")
      if dryRun { object.add("dryRun", true) }
      object.add("added", result.ids.count)
      object.add("skipped", result.skipped)
      object.add("newSpots", .array(result.newSpots.map(JSONValue.string)))
      try environment.print(object.value.indentedText)
      return
    }
    let count = result.ids.count
    var parts = ["\(dryRun ? "Would add" : "Added") \(count) \(count == 1 ? "entry" : "entries")"]
    if !result.newSpots.isEmpty {
      let spots = result.newSpots.count
      parts.append("\(spots) of them \(spots == 1 ? "begins a spot" : "begin spots")")
    }
    if result.skipped > 0 { parts.append("passed over \(result.skipped) that were there already") }
    try environment.print(parts.joined(separator: ", ") + ".")
  }
}
