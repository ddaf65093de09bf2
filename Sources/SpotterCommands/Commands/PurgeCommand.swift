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
      nothing else tells of it, or the spot's own name if other entries were there
      once; then writes the file anew, so that no byte of it is left there. Copies
      that Spotter kept by itself, before a restore or an upgrade, go too; copies
      that you made stay as they are. To correct a mistake, use `spotter edit`,
      `void` or `undo`.

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
    let store = try journal.openToWrite(in: environment)
    let stamp = Clock(environment, try store.settings()).stamp
    let kept = try? KeptCopies(for: store.path).names()
    guard try isMeant(in: environment, copies: kept?.count ?? 0) else {
      return environment.remark("Nothing was forgotten.")
    }
    let meter = ProgressMeter("Forgetting", environment)
    defer { meter.end() }
    let result = try findingEntries {
      all
        ? try store.purgeAll(uuid: randomUUID(), at: stamp)
        : try store.purge(entries.uniqueIDs, at: stamp)
    }
    var left: [String] = []
    do {
      try store.rewrite(isLast: result.copiesLeft == nil)
    } catch {
      left.append(
        "the file could not be written anew (\(error.reason)), so that bytes of it may still stand there"
      )
    }
    if let failure = result.copiesLeft {
      left.append("copies that Spotter kept hold it still: \(failure.description.dropLast())")
    }
    guard left.isEmpty else {
      throw CommandError(
        .inputOutput,
        "\(sentence(result, isDone: false)) But \(left.joined(separator: "; and ")). When that is "
          + "mended, repeat the command: it finishes what is left.")
    }
    meter.end()
    try environment.answer(after: "It is done") {
      try show(result, in: environment)
    }
    for remark in remarks(result) { environment.remark(remark) }
    if result.copies > 0 {
      environment.remark(
        "Of the journal's copies, \(result.copies) that Spotter had kept went too.")
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

  private func show(_ result: PurgeResult, in environment: Environment) throws {
    if output.isJSON {
      var object = JSONObject()
      object.add("schema", "spotter.purge/1")
      object.add("entries", result.entries)
      object.add("spots", result.spots)
      object.add("photos", result.photos)
      if all {
        object.add("settings", result.settings)
        object.add("commands", result.commands)
      }
      object.add("renamedSpots", result.renamedSpots)
      object.add("recordedSpots", result.recordedSpots)
      object.add("copies", result.copies)
      return try environment.print(object.value.indentedText)
    }
    try environment.print(sentence(result))
    environment.remark("Copies and exports that you made are untouched: take them away yourself.")
  }

  private func remarks(_ result: PurgeResult) -> [String] {
    var remarks: [String] = []
    if !result.renamedSpots.isEmpty {
      let names = result.renamedSpots.joined(separator: ", ").visible
      remarks.append(
        "Other entries were once at a spot whose own name is forgotten: for `spotter undo` it stays as "
          + "\(names).")
    }
    if result.recordedSpots > 0 {
      remarks.append(
        "\(counted(result.recordedSpots, "spot", "spots")) without an entry stayed in `spotter "
          + "changes`, names too, because other entries were there once.")
    }
    return remarks
  }

  private func sentence(_ result: PurgeResult, isDone: Bool = true) -> String {
    func count(_ number: Int, _ one: String, _ many: String) -> String? {
      number == 0 ? nil : "\(number) \(number == 1 ? one : many)"
    }
    let parts = [
      count(result.entries, "entry", "entries"), count(result.spots, "spot", "spots"),
      count(result.photos, "picture", "pictures"), count(result.settings, "setting", "settings"),
      count(result.commands, "recorded command", "recorded commands"),
    ].compactMap(\.self)
    let done = parts.isEmpty ? "" : "Forgot \(parts.joined(separator: ", "))."
    guard result.isFinishing else { return parts.isEmpty ? "There was nothing to forget." : done }
    let earlier =
      "What was forgotten before stays so" + (isDone ? ", and the rest of that is done now." : ".")
    return parts.isEmpty ? earlier : "\(done) \(earlier)"
  }
}
