package import ArgumentParser
internal import SpotterModel
internal import SpotterReports
internal import SpotterStore

/// Takes back what was done last.
package struct UndoCommand: ReversingCommand {
  package static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take back what you did last.",
    discussion: """
      Takes back whole commands, the newest first: an import with all its entries, an
      edit, a setting, a merge. Nothing is lost: `spotter redo` brings it back, also
      another day. What was purged cannot be brought back, nor what was done before a
      salvage that lost something, and a restore cannot when the journal that it
      replaced was damaged, or is gone from the folder `copies`: --past-restore takes
      back what was done before it, in the journal restored.

      EXAMPLES
        spotter undo
        spotter undo 3 --dry-run
      """)

  static let isRedo = false

  @Argument(help: "How many commands to take back.") var count: Int = 1
  @Flag(help: "Leave restores as they are, and take back what was done before.")
  var pastRestore = false

  @Flag(help: "Say what would be taken back, and change nothing.") var dryRun = false
  @OptionGroup var output: JSONOption
  @OptionGroup var journal: JournalOptions

  package init() {}

  package func run(in environment: Environment) throws { try reverse(in: environment) }
}

/// Brings back what was taken back last.
package struct RedoCommand: ReversingCommand {
  package static let configuration = CommandConfiguration(
    commandName: "redo",
    abstract: "Bring back what you took back last.",
    discussion: """
      Works until you change something else; what was taken back before that stays in
      `spotter changes`.

      EXAMPLES
        spotter redo
        spotter redo 3
      """)

  static let isRedo = true

  @Argument(help: "How many commands to bring back.") var count: Int = 1
  @Flag(help: "Leave restores as they are, and bring back what was done before.")
  var pastRestore = false

  @Flag(help: "Say what would be brought back, and change nothing.") var dryRun = false
  @OptionGroup var output: JSONOption
  @OptionGroup var journal: JournalOptions

  package init() {}

  package func run(in environment: Environment) throws { try reverse(in: environment) }
}

/// A command that goes back or forth in the record of changes.
protocol ReversingCommand: EnvironmentCommand {
  static var isRedo: Bool { get }

  var count: Int { get }
  var pastRestore: Bool { get }
  var dryRun: Bool { get }
  var output: JSONOption { get }
  var journal: JournalOptions { get }
}

extension ReversingCommand {
  private static var schema: String { isRedo ? "spotter.redo/1" : "spotter.undo/1" }

  package func validate() throws {
    guard count > 0 else { throw ValidationError("The number of commands is 1 or more.") }
  }

  func reverse(in environment: Environment) throws {
    for _ in 0..<Self.mostTries {
      do {
        return try reverseNext(in: environment)
      } catch is ChangedMeanwhile {
        // What is next is another thing now.
      }
    }
    throw CommandError(
      .busy,
      "Other programs keep changing the journal. Nothing was changed; try again when they have "
        + "finished.")
  }

  private static var mostTries: Int { 100 }

  private func reverseNext(in environment: Environment) throws {
    let store = try journal.openToWrite(in: environment)
    let stamp = Clock(environment, try store.settings()).stamp
    if !pastRestore, let next = try store.replacement(inNext: count, isRedo: Self.isRedo) {
      return try replace(store.path, next, stamp, in: environment)
    }
    let steps: [Step]
    do {
      steps =
        Self.isRedo
        ? try store.redo(count, at: stamp, isPastRestores: pastRestore, isRehearsal: dryRun)
        : try store.undo(count, at: stamp, isPastRestores: pastRestore, isRehearsal: dryRun)
    } catch let error as TooFewSteps {
      throw CommandError(.missing, error.sentence(isRedo: Self.isRedo))
    }
    try environment.answer(after: dryRun ? "Nothing is changed" : "It is done") {
      try show(steps, in: environment)
    }
  }

  /// Takes back, or brings back, a step that put a copy in the journal's place.
  private func replace(
    _ path: String, _ next: Replacement, _ stamp: Stamp, in environment: Environment
  ) throws {
    let command = Self.isRedo ? "redo" : "undo"
    let copy = KeptCopies(for: path).path(of: next.kept)
    let result: Restoration
    do {
      result = try JournalStore.restore(
        copy, to: path, as: command, at: stamp, onlyAs: next.state, isRehearsal: dryRun)
    } catch let error as JournalError where [.data, .missing].contains(error.status) {
      throw CommandError.lost(copy, isGone: error.status == .missing, command)
    }
    let remark = result.kept.map { "What stood in its place is \($0.visible)." }
    try environment.answer(
      after: dryRun ? "Nothing is changed" : "It is done", keeping: remark.map { [$0] } ?? []
    ) {
      try show(result, in: environment)
    }
    if let remark, !output.isJSON { environment.remark(remark) }
  }

  private func show(_ result: Restoration, in environment: Environment) throws {
    if output.isJSON {
      var object = JSONObject()
      object.add("schema", Self.schema)
      if dryRun { object.add("dryRun", true) }
      object.add("steps", .array([]))
      object.add("entries", result.entries)
      object.add("kept", result.kept)
      return try environment.print(object.value.indentedText)
    }
    let entries = counted(result.entries, "entry", "entries")
    try environment.print(
      "\(dryRun ? "Would bring" : "Brought") back the journal that was replaced, with \(entries).")
  }

  private func show(_ steps: [Step], in environment: Environment) throws {
    if output.isJSON {
      var object = JSONObject()
      object.add("schema", Self.schema)
      if dryRun { object.add("dryRun", true) }
      object.add("steps", .array(steps.map { $0.json() }))
      return try environment.print(object.value.indentedText)
    }
    let verb = Self.isRedo ? "Brought back" : "Took back"
    let wouldBe = Self.isRedo ? "Would bring back" : "Would take back"
    let count = steps.count == 1 ? "1 command" : "\(steps.count) commands"
    let heading = "\(dryRun ? wouldBe : verb) \(count):"
    let lines = [heading] + steps.flatMap { $0.lines(environment.style) }
    try environment.print(lines.joined(separator: "\n"))
  }
}

extension CommandError {
  /// The copy that a restore would be taken back with is not there, or damaged: another thing is
  /// not to be taken back in its place without being asked for.
  fileprivate static func lost(_ copy: String, isGone: Bool, _ command: String) -> CommandError {
    let verb = command == "redo" ? "brought back" : "taken back"
    let reason =
      isGone
      ? "the journal that it replaced, \(copy.visible), is gone."
      : "the journal that it replaced is damaged: `spotter verify --journal COPY --salvage FILE` "
        + "saves what is whole of \(copy.visible), and `spotter restore FILE` puts that in place."
    return CommandError(
      isGone ? .missing : .data,
      "A restore would be \(verb) next, and cannot be: \(reason) Nothing was changed. For what was "
        + "done before the restore, add --past-restore.")
  }
}

extension TooFewSteps {
  fileprivate func sentence(isRedo: Bool) -> String {
    let verb = isRedo ? "bring back" : "take back"
    if isCutOff {
      let count = available == 1 ? "only 1 command" : "only \(available) commands"
      return
        "There \(available > 1 ? "are" : "is") \(available == 0 ? "nothing" : count) to \(verb) since "
        + "the salvage: what was done before it may lack a part, and stays as it is."
    }
    switch available {
    case 0: return "There is nothing to \(verb). `spotter changes` lists what was done."
    case 1: return "There is only 1 command to \(verb). Nothing was changed."
    default: return "There are only \(available) commands to \(verb). Nothing was changed."
    }
  }
}
