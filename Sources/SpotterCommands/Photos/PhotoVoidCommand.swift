package import ArgumentParser
internal import SpotterModel
internal import SpotterStore

/// Takes photos out of the journal.
package struct PhotoVoidCommand: EnvironmentCommand {
  package static let configuration = CommandConfiguration(
    commandName: "void",
    abstract: "Take photos out of the journal.",
    discussion: """
      As `spotter void` does it: the photo shows no more, and is kept all the same;
      `spotter undo` brings it back, and `spotter purge` forgets it for good.

      EXAMPLES
        spotter photo void 56
        spotter photo void 56 57 --dry-run
      """)

  @Argument(help: "The numbers of their entries, as `spotter photo list` lists them.")
  var entries: [Int]

  @Flag(help: "Say what would be voided, and change nothing.") var dryRun = false
  @OptionGroup var output: JSONOption
  @OptionGroup var journal: JournalOptions

  package init() {}

  package func run(in environment: Environment) throws {
    try checkPhotos(in: environment)
    var command = VoidCommand()
    command.entries = entries
    command.dryRun = dryRun
    command.output = output
    command.journal = journal
    try command.run(in: environment)
  }

  // A scope of its own, so that the journal is closed when the other command opens it.
  private func checkPhotos(in environment: Environment) throws {
    let store = try journal.openToWrite(in: environment)
    for entry in entries { _ = try StoredPhoto(entry, in: store) }
  }
}
