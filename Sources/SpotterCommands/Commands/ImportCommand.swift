package import ArgumentParser
internal import SpotterModel
internal import SpotterStore

/// Takes entries in from a file, all of them or none.
package struct ImportCommand: EnvironmentCommand {
  package static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take in entries from an NDJSON file, all of them or none.",
    discussion: """
      One JSON object a line, as `spotter export` writes them. Entries that the
      journal holds already are passed over: importing a file twice adds nothing. The
      file - is standard input.

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
    // All is read and checked before the journal is held: whoever writes into our standard input
    // may take their time.
    var source = try EntrySource(file, clock, environment)
    var entries: [Entry] = []
    while let entry = try source.next() { entries.append(entry) }
    let result: WritingResult
    do {
      if isThere {
        let store = try JournalStore(opening: path)
        result = try take(entries, into: store, clock)
      } else {
        // A file that is wrong must not leave an empty journal behind.
        result = try JournalStore.born(
          at: path, uuid: randomUUID(), stamp: clock.stamp, isRehearsal: dryRun
        ) { store in try take(entries, into: store, clock) }
      }
    } catch let error as RefusedEntry {
      throw source.error(error.reason.clause, at: error.position)
    }
    try show(result, in: environment)
  }

  private func take(
    _ entries: [Entry], into store: borrowing JournalStore, _ clock: Clock
  ) throws -> WritingResult {
    try store.append(
      entries, as: "import", at: clock.stamp, repetition: .isSkipped, isRehearsal: dryRun)
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
