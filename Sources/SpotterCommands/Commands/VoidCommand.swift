package import ArgumentParser
internal import SpotterModel
internal import SpotterReports
internal import SpotterStore

/// Takes entries out of the journal.
package struct VoidCommand: EnvironmentCommand {
  package static let configuration = CommandConfiguration(
    commandName: "void",
    abstract: "Take an entry out of the journal.",
    discussion: """
      For what should never have been written down. The entry counts no more, and is
      kept all the same: `spotter undo` brings it back. `spotter purge` forgets it.

      EXAMPLES
        spotter void 55
        spotter void 12 13 --dry-run
      """)

  @Argument(help: "The numbers of the entries, as `spotter history` lists them.")
  var entries: [Int]

  @Flag(help: "Say what would be voided, and change nothing.") var dryRun = false
  @OptionGroup var output: JSONOption
  @OptionGroup var journal: JournalOptions

  package init() {}

  package func run(in environment: Environment) throws {
    let store = try journal.openToWrite(in: environment)
    let stamp = Clock(environment, try store.settings()).stamp
    let voided = try findingEntries {
      try store.void(entries.uniqueIDs, at: stamp, isRehearsal: dryRun)
    }
    try environment.answer(after: dryRun ? "Nothing is changed" : "It is done") {
      try show(voided, in: environment)
    }
  }

  private func show(_ voided: [StoredEntry], in environment: Environment) throws {
    if output.isJSON {
      var object = JSONObject()
      object.add("schema", "spotter.void/1")
      if dryRun { object.add("dryRun", true) }
      object.add("entries", .array(voided.map(\.json)))
      return try environment.print(object.value.indentedText)
    }
    let lines = voided.flatMap { stored in
      let change = Step.Change(
        subject: .entry(stored.id), before: stored.entry.json, after: stored.entry.voidedJSON)
      let sentence = dryRun ? "Would void \(change.sentence)." : change.wholeSentence
      return sentence.visible.wrapped(to: environment.style.width)
    }
    try environment.print(lines.joined(separator: "\n"))
  }
}

extension [Int] {
  /// The numbers as those of entries, each once.
  var uniqueIDs: [Entry.ID] {
    var seen: Set<Int> = []
    return filter { seen.insert($0).inserted }.map { Entry.ID(rawValue: $0) }
  }
}

/// Runs what looks for entries, and says which one there is not.
func findingEntries<Value>(_ body: () throws -> Value) throws -> Value {
  do {
    return try body()
  } catch let error as NoEntry {
    let number = error.id.rawValue
    throw CommandError(
      .missing,
      error.isVoided
        ? "Entry \(number) was voided: `spotter changes` tells when. Nothing was changed."
        : "There is no entry \(number): `spotter history` lists them. Nothing was changed.")
  }
}
