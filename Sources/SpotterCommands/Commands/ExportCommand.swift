package import ArgumentParser
internal import Platform
internal import SpotterModel
internal import SpotterReports
internal import SpotterStore

/// Writes all entries in a form that import takes, or in one for other programs.
package struct ExportCommand: EnvironmentCommand {
  package static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write all entries as NDJSON, or as FHIR for a doctor's programs.",
    discussion: """
      With ndjson the entries come one JSON object a line, in the order in which they
      were written, and `spotter import` takes them as they are. fhir is one Bundle
      of HL7 FHIR R4, with the findings of today; fhir-ndjson is the same, one
      resource a line, as bulk data has them. A file that exists is never overwritten.

      EXAMPLES
        spotter export -o diary.ndjson
        spotter export | gzip > diary.ndjson.gz
        spotter export --format fhir -o diary.fhir.json
      """)

  /// The forms in which entries are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case ndjson, fhir
    case fhirLines = "fhir-ndjson"
  }

  @Option(help: "The form to write.")
  var format: Format = .ndjson

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("A file to make instead of standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  @OptionGroup var journal: JournalOptions

  package init() {}

  package func run(in environment: Environment) throws {
    let store = try journal.open(in: environment)
    let entries = try store.entries().sorted { $0.id < $1.id }
    var text = ""
    switch format {
    case .ndjson: text = entries.map { $0.entry.json.compactText + "\n" }.joined()
    case .fhir:
      try FHIRDocument(form: .bundle).write(store, entries, in: environment) { text += $0 }
    case .fhirLines:
      try FHIRDocument(form: .lines).write(store, entries, in: environment) { text += $0 }
    }
    guard let output, output != "-" else {
      if !text.isEmpty { try environment.print(text) }
      return
    }
    let path = output.hasPrefix("/") ? output : environment.workingFolder + "/" + output
    do {
      try writePrivateFile(text, at: path)
    } catch {
      if error.isExisting {
        throw CommandError(
          .cannotCreate,
          "\(output.visible) is there already: name another file, or take it away first.")
      }
      throw CommandError(
        error.isFull ? .inputOutput : .cannotCreate,
        "\(output.visible) cannot be written (\(error)).")
    }
    environment.remark(
      "Wrote \(entries.count) \(entries.count == 1 ? "entry" : "entries") to \(output.visible).")
  }
}
