package import ArgumentParser
internal import SpotterAnalysis
internal import SpotterModel
internal import SpotterStore

/// Makes a backup that was checked.
package struct BackupCommand: EnvironmentCommand {
  package static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Make a copy of the journal, read back and compared.",
    discussion: """
      Only you can read the copy, and a file that exists is never overwritten. The
      file - is standard output, for a program that encrypts.

      EXAMPLES
        spotter backup journal-backup.db
        spotter backup - | age -p > journal.age
      """)

  @Argument(help: "The file to make, or - for standard output.", completion: .file())
  var file: String

  @OptionGroup var output: JSONOption
  @OptionGroup var journal: JournalOptions

  package init() {}

  package func run(in environment: Environment) throws {
    let path = try journal.location(in: environment)
    guard file != "-" else { return try stream(path, in: environment) }
    let target = try filePath(file, in: environment)
    let meter = ProgressMeter("Backing up", environment)
    defer { meter.end() }
    let result = try JournalStore.backUp(path, to: target)
    meter.end()
    try environment.answer(after: "The backup is made") {
      try show(result, target, in: environment)
    }
  }

  private func show(
    _ result: BackupResult, _ target: String, in environment: Environment
  ) throws {
    guard output.isJSON else {
      return try environment.print(
        "Backed up \(result.described) to \(file.visible), read back and compared: it is whole.")
    }
    var object = JSONObject()
    object.add("schema", "spotter.backup/1")
    object.add("file", target)
    object.add("entries", result.entries)
    object.add("bytes", result.bytes)
    object.add("version", result.version)
    object.add("checked", true)
    try environment.print(object.value.indentedText)
  }

  private func stream(_ path: String, in environment: Environment) throws {
    guard !output.isJSON else {
      throw CommandError.usage("Choose one of - and --json: both write to standard output.")
    }
    guard !environment.isTerminal else {
      throw CommandError.usage(
        "A backup is nothing to read: send it on, such as `spotter backup - | age -p > journal.age`."
      )
    }
    let meter = ProgressMeter("Backing up", environment)
    defer { meter.end() }
    let result = try JournalStore.streamBackup(of: path, to: environment.printBytes)
    meter.end()
    environment.remark(
      "Backed up \(result.described) to standard output, read back and compared: it is whole.")
  }
}

extension BackupResult {
  /// "54 entries (121 KiB)".
  fileprivate var described: String {
    "\(counted(entries, "entry", "entries")) (\(sized(bytes)))"
  }
}

/// "1 entry", "2 entries".
func counted(_ number: Int, _ one: String, _ many: String) -> String {
  "\(number) \(number == 1 ? one : many)"
}

/// A size as people say it, such as "121 KiB".
func sized(_ bytes: Int) -> String {
  if bytes < 1 << 20 { return "\((bytes + 1023) >> 10) KiB" }
  return "\(oneDecimal(Double(bytes) / Double(1 << 20))) MiB"
}
