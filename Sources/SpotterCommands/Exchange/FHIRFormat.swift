internal import SpotterAnalysis
internal import SpotterModel
internal import SpotterReports
internal import SpotterStore

extension ExportFormat {
  /// HL7 FHIR R4: one Bundle.
  static let fhir = ExportFormat(
    name: "fhir", takesSettings: false, takesVoided: false, takesPhotos: false
  ) { store, request in try FHIRWriter(store, .bundle, request)
  }

  /// HL7 FHIR R4: one resource a line, the form of bulk data.
  static let fhirNDJSON = ExportFormat(
    name: "fhir-ndjson", takesSettings: false, takesVoided: false, takesPhotos: false
  ) { store, request in try FHIRWriter(store, .lines, request) }
}

/// Writes entries as FHIR, and what the rules find in the whole journal as of today.
///
/// What changes the text is an entry, a setting, another day or another version, and nothing else: a
/// second export is the same, byte for byte.
private struct FHIRWriter: EntryWriter {
  private var stream: FHIRStream

  init(
    _ store: borrowing JournalStore, _ form: FHIRExport.Form, _ request: ExportRequest
  ) throws {
    let settings = try store.settings()
    let today = Clock(request.environment, settings).today
    let diary = try store.diary(judgedOn: today, with: [settings])
    let spots = try request.filter.spots ?? store.spots()
    let export = FHIRExport(
      journal: try store.uuid(), settings: settings, spots: spots, asOf: today,
      version: SpotterCommand.version, form: form)
    var findings = Assessment(of: diary, settings: settings, asOf: today).findings
    // Whoever asks for some spots tells nothing of the others.
    if request.filter.spots != nil {
      findings.removeAll { finding in !spots.contains { $0.id == finding.spot?.id } }
    }
    stream = FHIRStream(export, findings: findings)
  }

  mutating func start(_ bytes: inout [UInt8]) { bytes += stream.start().utf8 }

  mutating func add(_ shared: SharedEntry, _ id: Entry.ID, _ bytes: inout [UInt8]) {
    bytes += stream.add(StoredEntry(id: id, entry: shared.entry)).utf8
  }

  mutating func finish(_ bytes: inout [UInt8]) { bytes += stream.finish().utf8 }
}
