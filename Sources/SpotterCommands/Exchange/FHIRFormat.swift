internal import SpotterAnalysis
internal import SpotterModel
internal import SpotterReports
internal import SpotterStore

extension ExportFormat {
  /// One Bundle of HL7 FHIR R4.
  static let fhir = ExportFormat(name: "fhir", takesSettings: false, takesVoided: false) {
    store, request in try FHIRWriter(.bundle, store, request)
  }

  /// The same resources, one a line.
  static let fhirLines = ExportFormat(
    name: "fhir-ndjson", takesSettings: false, takesVoided: false
  ) { store, request in try FHIRWriter(.lines, store, request) }
}

/// A journal as FHIR R4: its entries, and what the rules find as of today.
///
/// What changes it is an entry, a setting, another day or another version, and nothing else: a second
/// export is the same, byte for byte.
private struct FHIRWriter: EntryWriter {
  private var stream: FHIRStream

  init(
    _ form: FHIRExport.Form, _ store: borrowing JournalStore, _ request: ExportRequest
  ) throws {
    let settings = try store.settings()
    let today = Clock(request.environment, settings).today
    let diary = try store.diary(judgedOn: today, with: [settings])
    let spots = try request.filter.spots ?? store.spots()
    let export = FHIRExport(
      journal: try store.uuid(), settings: settings, spots: spots, asOf: today,
      version: SpotterCommand.version, form: form)
    var findings = Assessment(of: diary, settings: settings, asOf: today).findings
    if request.filter.spots != nil {
      findings.removeAll { finding in !spots.contains { $0.id == finding.spot?.id } }
    }
    stream = FHIRStream(export, findings: findings)
  }

  mutating func start(_ bytes: inout [UInt8]) { bytes.append(text: stream.start()) }

  mutating func add(_ stored: StoredEntry, isVoided: Bool, _ bytes: inout [UInt8]) {
    bytes.append(text: stream.add(stored))
  }

  mutating func finish(_ bytes: inout [UInt8]) { bytes.append(text: stream.finish()) }
}
