package import ArgumentParser
internal import Platform
internal import SpotterModel
internal import SpotterStore

/// Puts a backup in the journal's place, and keeps what was there.
package struct RestoreCommand: EnvironmentCommand {
  package static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Put a backup in the journal's place, and keep what was there.",
    discussion: """
      The backup is checked first. What it replaces is kept in the folder `copies`
      beside the journal: `spotter undo` takes the restore back, unless what it
      replaced was damaged. The file - is standard input, such as from
      `age -d journal.age`.

      EXAMPLES
        spotter restore journal-backup.db --dry-run
        spotter restore journal-backup.db
      """)

  @Argument(help: "The backup, or - for standard input.", completion: .file())
  var file: String

  @Flag(help: "Check the backup and say what would be replaced, but change nothing.")
  var dryRun = false

  @OptionGroup var output: JSONOption
  @OptionGroup var journal: JournalOptions

  package init() {}

  package func run(in environment: Environment) throws {
    let path = try journal.location(in: environment)
    let now = environment.now()
    let stamp = Stamp(written: now, utcOffset: environment.utcOffset(now))
    let meter = ProgressMeter("Restoring", environment)
    defer { meter.end() }
    let result: Restoration
    if !dryRun { environment.warn(ofFileSystemAt: path) }
    if file == "-" {
      guard !dryRun else {
        throw CommandError.usage(
          "A dry run would use standard input up: write it into a file, and name that.")
      }
      result = try JournalStore.restoreStream(to: path, at: stamp) {
        try StandardStream.input.read(atMost: 1 << 18)
      }
    } else {
      result = try JournalStore.restore(
        filePath(file, in: environment), to: path, at: stamp, isRehearsal: dryRun)
    }
    meter.end()
    let remarks = remarks(on: result, path)
    try environment.answer(
      after: dryRun ? "Nothing is changed" : "It is done", keeping: dryRun ? [] : remarks
    ) {
      try show(result, path, in: environment)
    }
    if !output.isJSON { for line in remarks { environment.remark(line) } }
  }

  private func show(
    _ result: Restoration, _ path: String, in environment: Environment
  ) throws {
    guard !output.isJSON else {
      var object = JSONObject()
      object.add("schema", "spotter.restore/1")
      if dryRun { object.add("dryRun", true) }
      object.add("journal", path)
      object.add("entries", result.entries)
      object.add("version", result.version)
      object.add("replacedEntries", result.replaced?.entries)
      object.add("replacedWhole", result.replaced?.isWhole)
      object.add("otherJournal", result.replaced == nil ? nil : result.isOtherJournal)
      object.add("kept", result.kept)
      return try environment.print(object.value.indentedText)
    }
    let source = file == "-" ? "standard input" : file.visible
    let entries = counted(result.entries, "entry", "entries")
    try environment.print(
      dryRun
        ? "Would restore \(entries) from \(source); it is whole."
        : "Restored \(entries) from \(source), checked first.")
  }

  private func remarks(on result: Restoration, _ path: String) -> [String] {
    guard let replaced = result.replaced else {
      return ["There \(dryRun ? "is" : "was") no journal at \(path.visible) to replace."]
    }
    let entries = counted(replaced.entries, "entry", "entries")
    var lines: [String] = []
    if result.isOtherJournal {
      lines.append("The backup is of another journal than the one that it replaces.")
    }
    let state =
      replaced.isWhole
      ? "with \(entries)"
      : "which is damaged, with \(entries) that \(replaced.entries == 1 ? "is" : "are") whole"
    let hasEntries = replaced.entries > 0
    guard let kept = result.kept?.visible else {
      return lines + ["The journal as it is, \(state), would be kept."]
    }
    let advice =
      replaced.isWhole
      ? "`spotter undo` takes this back, or `spotter restore` of that file."
      : "nothing takes this back"
        + (hasEntries
          ? ", but `spotter verify --journal \(kept) --salvage FILE` saves what is whole of it."
          : ".")
    return lines + ["The journal as it was, \(state), is \(kept): \(advice)"]
  }
}
