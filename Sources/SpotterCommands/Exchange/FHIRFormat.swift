internal import SpotterAnalysis
internal import SpotterModel
internal import SpotterReports
internal import SpotterStore

extension ExportFormat {
  /// HL7 FHIR R4: one Bundle.
  static let fhir = ExportFormat(name: "fhir", takesSettings: false, takesVoided: false) {
    store, request in try FHIRWriter(store, .bundle, in: request.environment)
  }

  /// HL7 FHIR R4: one resource a line, the form of bulk data.
  static let fhirNDJSON = ExportFormat(
    name: "fhir-ndjson", takesSettings: false, takesVoided: false
  ) { store, request in try FHIRWriter(store, .lines, in: request.environment) }
}

/// Writes entries as FHIR, and what the rules find in the whole journal as of today.
///
/// What changes the text is an entry, a setting, another day or another version, and nothing else: a
/// second export is the same, byte for byte.
private struct FHIRWriter: EntryWriter {
  private var stream: FHIRStream

  init(
    _ store: borrowing JournalStore, _ form: FHIRExport.Form, in environment: Environment
  ) throws {
    let settings = try store.settings()
    let today = Clock(environment, settings).today
    let diary = try store.diary(judgedOn: today, with: [settings])
    let export = FHIRExport(
      journal: try store.uuid(), settings: settings, spots: try store.spots(), asOf: today,
      version: SpotterCommand.version, form: form)
    stream = FHIRStream(
      export, findings: Assessment(of: diary, settings: settings, asOf: today).findings)
  }

  mutating func start(_ bytes: inout [UInt8]) { bytes += stream.start().utf8 }

  mutating func add(_ stored: StoredEntry, isVoided: Bool, _ bytes: inout [UInt8]) {
    bytes += stream.add(stored).utf8
  }

  mutating func finish(_ bytes: inout [UInt8]) { bytes += stream.finish().utf8 }
}
