package import ArgumentParser
internal import SpotterModel
internal import SpotterStore

/// Writes entries in a form that import takes, or in one for other programs.
package struct ExportCommand: EnvironmentCommand {
  package static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write entries as JSON, NDJSON, CSV or FHIR.",
    discussion: """
      The entries come in the order in which they were written, and `spotter import`
      takes them as they are. json is one object, ndjson one object a line, csv a
      table for spreadsheets, in which a text that a spreadsheet would run has an
      apostrophe in front. fhir is HL7 FHIR R4 for other health records, one Bundle,
      and fhir-ndjson one resource a line; import takes neither. A file that exists
      is never overwritten. Without --photos an export tells of photos, and has no
      pictures: only a journal that holds them takes it in whole.

      EXAMPLES
        spotter export -o diary.ndjson
        spotter export --format json --settings --voided -o all.json
        spotter export --photos pictures -o diary.ndjson
        spotter export --format csv --last 30d --area left-arm > a.csv
        spotter export --format fhir -o diary.fhir.json
      """)

  @Option(help: "The form to write.")
  var format: ExportFormat = .ndjson

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("A file to make instead of standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Only what names a spot of this body area; may be repeated.", valueName: "words"),
    completion: .offering(.place))
  var area: [String] = []

  @Option(
    help: ArgumentHelp("Only what names this spot.", valueName: "name"),
    completion: .offering(.spot))
  var spot: String?

  @Flag(help: "Add entries that were voided, marked as such.")
  var voided = false

  @Flag(help: "Add the settings that were set.")
  var settings = false

  @Option(
    help: ArgumentHelp("Put the pictures of photos into this new folder.", valueName: "folder"),
    completion: .directory)
  var photos: String?

  @OptionGroup var period: PeriodOptions
  @OptionGroup var journal: JournalOptions

  package init() {}

  package func run(in environment: Environment) throws {
    try checkFormat()
    let store = try journal.open(in: environment)
    let set = try store.settings()
    let filter = try filter(in: store, Clock(environment, set))
    let request = ExportRequest(
      settings: settings ? set : nil, addsVoided: voided,
      isForTerminal: file == nil && environment.isTerminal, filter: filter,
      environment: environment)
    let folder = try photos.map { try PictureFolder($0, in: environment) }
    var writer = try format.begin(store, request)
    var sink = try ExportOutput(file, in: environment)
    let meter = ProgressMeter(
      "Writing", environment, isWanted: !request.isForTerminal)
    defer { meter.end() }
    var count = 0
    try sink.append { writer.start(&$0) }
    try store.forEachEntry(filter, addsVoided: voided) { id, entry in
      let entry = folder?.take(entry, id) ?? entry
      try sink.append { writer.add(entry, id, &$0) }
      count += 1
      meter.show(entries: count)
    }
    try sink.append { writer.finish(&$0) }
    // Before the export has its name: nobody is to find one whose pictures are not there.
    try folder?.write(from: store, meter)
    do {
      try sink.finish()
    } catch let error as CommandError where error.status == .done {
      folder?.keep()
      throw error
    } catch let error as JournalError where error.isUnconfirmed {
      folder?.keep()
      throw error
    }
    folder?.keep()
    meter.end()
    var parts: [String] = []
    if let file {
      parts.append("\(count) \(count == 1 ? "entry" : "entries") to \(file.visible)")
    }
    if let folder, let photos {
      parts.append(
        "\(folder.count) \(folder.count == 1 ? "picture" : "pictures") to \(photos.visible)")
    }
    if !parts.isEmpty { environment.remark("Wrote \(parts.joined(separator: ", and ")).") }
  }

  /// The file to make, as typed; nil for standard output.
  private var file: String? { output == "-" ? nil : output }

  private func checkFormat() throws {
    guard !settings || format.takesSettings else {
      throw CommandError.usage(
        "--settings has no place in \(format.name): choose json or ndjson.")
    }
    guard !voided || format.takesVoided else {
      throw CommandError.usage("--voided has no place in \(format.name): leave it out.")
    }
    guard photos == nil || format.takesPhotos else {
      throw CommandError.usage(
        "--photos has no place in \(format.name): choose json, ndjson or csv, or `photo export`.")
    }
  }

  private func filter(in store: borrowing JournalStore, _ clock: Clock) throws -> EntryFilter {
    let areas = try area.flatMap { try BodyArea.all(in: [$0]) }
    let days = try period.days(clock)
    var filter = EntryFilter(since: days.since, until: days.until)
    filter.spots = try store.spots(in: areas, orNamed: spot)
    return filter
  }

  package func validate() throws {
    if spot != nil, !area.isEmpty {
      throw ValidationError("Choose one of --area and --spot.")
    }
  }
}
