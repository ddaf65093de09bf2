package import ArgumentParser
internal import SpotterModel
internal import SpotterStore

/// Looks at every page and row of the journal, and names what is damaged.
package struct VerifyCommand: EnvironmentCommand {
  package static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check every page and row of the journal, and name what is damaged.",
    discussion: """
      The journal is not changed. Of one that is damaged, --salvage makes a new one
      with all that is whole, and says what was left out. An entry whose picture is
      damaged is kept with one grey pixel for it, one whose spot is damaged with what
      is known of the spot. `spotter undo` does not go back beyond that.

      EXAMPLES
        spotter verify
        spotter verify --salvage rescued.db
      """)

  @Option(
    help: ArgumentHelp(
      "A new journal to make of all that is whole in a damaged one.", valueName: "file"),
    completion: .file())
  var salvage: String?

  @OptionGroup var output: JSONOption
  @OptionGroup var journal: JournalOptions

  /// A new journal of what is whole: its absolute path, and what came of it.
  private typealias Saved = (file: String, salvage: Salvage)

  package init() {}

  package func run(in environment: Environment) throws {
    let path = try journal.location(in: environment)
    let file = try salvage.map { try filePath($0, in: environment) }
    let meter = ProgressMeter("Checking", environment)
    defer { meter.end() }
    let inspection = try JournalStore.inspect(path)
    guard let salvage, let file, !inspection.isWhole else {
      meter.end()
      return try show(inspection, nil, path, in: environment)
    }
    let now = environment.now()
    let saved = try JournalStore.salvage(
      path, to: file, uuid: randomUUID(),
      at: Stamp(written: now, utcOffset: environment.utcOffset(now)))
    meter.end()
    try environment.answer(
      after: "What is whole is saved in \(salvage.visible)",
      keeping: [damaged(path, (file, saved)).description]
    ) {
      try show(inspection, (file, saved), path, in: environment)
    }
  }

  /// Says what was found, and ends as a damaged journal does.
  private func show(
    _ inspection: Inspection, _ saved: Saved?, _ path: String, in environment: Environment
  ) throws {
    if output.isJSON {
      try environment.print(json(inspection, saved).indentedText)
    } else {
      try environment.print(lines(inspection, saved).joined(separator: "\n"))
      for name in inspection.additions {
        environment.remark("\(name.visible) was not made by Spotter; that is no damage.")
      }
    }
    if inspection.isWhole, let salvage {
      environment.remark(
        "There is nothing to salvage, and \(salvage.visible) was not made: `spotter backup` makes a "
          + "copy.")
    }
    guard inspection.isWhole else { throw damaged(path, saved) }
  }

  private func lines(_ inspection: Inspection, _ saved: Saved?) -> [String] {
    let entries = counted(inspection.entries, "entry", "entries")
    guard !inspection.isWhole else {
      return [
        inspection.entries == 1 ? "The one entry is whole." : "All \(entries) are whole."
      ]
    }
    var lines = shortened(inspection.damages.map { "Damaged: \($0)." })
    lines.append("\(entries) \(inspection.entries == 1 ? "is" : "are") whole.")
    guard let saved, let salvage else { return lines }
    let salvaged = saved.salvage
    lines.append("Saved \(counted(salvaged.entries, "entry", "entries")) in \(salvage.visible).")
    return lines + shortened(salvaged.leftOut.map { "Left out: \($0)." })
      + shortened(salvaged.guessed)
  }

  /// The first of many lines of a kind; `--json` has all of them.
  private func shortened(_ lines: [String]) -> [String] {
    let most = 20
    guard lines.count > most else { return lines }
    return lines.prefix(most - 1) + ["And \(lines.count - most + 1) more; --json lists all."]
  }

  private func damaged(_ path: String, _ saved: Saved?) -> CommandError {
    let advice =
      saved == nil
      ? "Copy the file before you do anything else; then `spotter verify --salvage FILE` saves all "
        + "that is whole, and `spotter restore FILE` puts a backup in its place."
      : "It was left as it is; `spotter restore FILE` puts a backup, or what was saved, in its place."
    return CommandError(.data, "\(path.visible) is damaged. \(advice)")
  }

  private func json(_ inspection: Inspection, _ saved: Saved?) -> JSONValue {
    var object = JSONObject()
    object.add("schema", "spotter.verify/1")
    object.add("version", inspection.version)
    object.add("whole", inspection.isWhole)
    object.add("entries", inspection.entries)
    object.add("damages", .array(inspection.damages.map(\.json)))
    object.add("additions", inspection.additions)
    if let saved {
      var salvage = JSONObject()
      salvage.add("file", saved.file)
      salvage.add("entries", saved.salvage.entries)
      salvage.add("leftOut", saved.salvage.leftOut.map(\.description))
      salvage.add("guessed", saved.salvage.guessed)
      object.add("salvage", salvage.value)
    }
    return object.value
  }
}

extension Damage {
  fileprivate var json: JSONValue {
    var object = JSONObject()
    object.add("reason", reason.rawValue)
    object.add("table", table)
    object.add(isEntry ? "entry" : "row", row)
    object.add("day", day?.description)
    object.add("detail", detail)
    return object.value
  }
}
