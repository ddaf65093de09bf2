package import ArgumentParser
internal import Platform
internal import SpotterModel
internal import SpotterStore

/// Forgets entries for good.
package struct PurgeCommand: EnvironmentCommand {
  package static let configuration = CommandConfiguration(
    commandName: "purge",
    abstract: "Forget entries for good: this cannot be taken back.",
    discussion: """
      Overwrites an entry, all that `spotter changes` keeps of it, and its spot if
      nothing else tells of it; then writes the file anew, so that no byte of it is
      left there. Copies that Spotter kept by itself, before a restore or an upgrade,
      go too; copies that you made stay as they are. To correct a mistake, use
      `spotter edit`, `void` or `undo`.

      EXAMPLES
        spotter purge 55
        spotter purge --all
      """)

  @Argument(help: "The numbers of the entries, as `spotter history` lists them.")
  var entries: [Int] = []

  @Flag(help: "Forget everything: all entries, spots, photos and settings.") var all = false
  @Flag(help: "Do not ask on a terminal.") var yes = false
  @OptionGroup var output: JSONOption
  @OptionGroup var journal: JournalOptions

  package init() {}

  package func validate() throws {
    guard entries.isEmpty == all else {
      throw ValidationError("Name the entries to forget, or say --all.")
    }
  }

  package func run(in environment: Environment) throws {
    let store = try journal.open(in: environment)
    let stamp = Clock(environment, try store.settings()).stamp
    let kept = try KeptCopies(for: store.path).names()
    guard try isMeant(in: environment, copies: kept.count) else {
      return environment.remark("Nothing was forgotten.")
    }
    let meter = ProgressMeter("Forgetting", environment)
    defer { meter.end() }
    let result = try findingEntries {
      all
        ? try store.purgeAll(uuid: randomUUID(), at: stamp)
        : try store.purge(entries.uniqueIDs, at: stamp)
    }
    do {
      try store.rewrite()
    } catch let error as JournalError {
      throw CommandError(
        error.status,
        "\(sentence(result)) But the file could not be written anew, so that bytes of it may still "
          + "stand there; repeat the command when that is possible. \(error)")
    }
    // What Spotter kept by itself holds what was forgotten too; so does what a restore could be taken
    // back with.
    let copies = try KeptCopies(for: store.path).removeAll()
    meter.end()
    try environment.answer(after: "It is done") {
      try show(result, copies: copies.count, in: environment)
    }
    if !copies.isEmpty {
      environment.remark("Of the journal's copies, \(copies.count) that Spotter had kept went too.")
    }
  }

  private func isMeant(in environment: Environment, copies: Int) throws -> Bool {
    guard !yes, let ask = environment.ask else { return true }
    let what = all ? "everything in this journal" : entries.count == 1 ? "it" : "them"
    let also =
      copies == 0
      ? "" : "Copies that Spotter kept of the journal go too (\(copies) in the folder copies). "
    let answer = ask("\(also)Forget \(what) for good? This cannot be taken back. [y/N] ")
    return ["y", "yes"].contains(answer?.lowercased() ?? "")
  }

  private func show(_ result: PurgeResult, copies: Int, in environment: Environment) throws {
    if output.isJSON {
      var object = JSONObject()
      object.add("schema", "spotter.purge/1")
      object.add("entries", result.entries)
      object.add("spots", result.spots)
      object.add("photos", result.photos)
      object.add("copies", copies)
      return try environment.print(object.value.indentedText)
    }
    try environment.print(sentence(result))
    environment.remark("Copies and exports that you made are untouched: take them away yourself.")
  }

  private func sentence(_ result: PurgeResult) -> String {
    func count(_ number: Int, _ one: String, _ many: String) -> String? {
      number == 0 ? nil : "\(number) \(number == 1 ? one : many)"
    }
    let parts = [
      count(result.entries, "entry", "entries"), count(result.spots, "spot", "spots"),
      count(result.photos, "picture", "pictures"),
    ].compactMap(\.self)
    return parts.isEmpty
      ? "There was nothing to forget." : "Forgot \(parts.joined(separator: ", "))."
  }
}
