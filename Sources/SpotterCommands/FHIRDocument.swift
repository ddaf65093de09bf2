internal import SpotterAnalysis
internal import SpotterModel
internal import SpotterReports
internal import SpotterStore

/// A journal as FHIR R4: all entries, and what the rules find as of today.
///
/// What changes it is an entry, a setting, another day or another version, and nothing else: a second
/// export is the same, byte for byte.
struct FHIRDocument {
  let form: FHIRExport.Form

  /// Writes the document, piece by piece.
  ///
  /// - Parameters:
  ///   - store: The journal.
  ///   - entries: All its entries, in the order in which they were written.
  ///   - environment: Where it is today.
  ///   - sink: Takes pieces of the text, each of whole lines.
  /// - Throws: ``JournalError``, and what `sink` throws.
  func write(
    _ store: borrowing JournalStore, _ entries: some Sequence<StoredEntry>,
    in environment: Environment, to sink: (String) throws -> Void
  ) throws {
    let settings = try store.settings()
    let today = Clock(environment, settings).today
    let diary = try store.diary(judgedOn: today, with: [settings])
    let export = FHIRExport(
      journal: try store.uuid(), settings: settings, spots: try store.spots(), asOf: today,
      version: SpotterCommand.version, form: form)
    var stream = FHIRStream(
      export, findings: Assessment(of: diary, settings: settings, asOf: today).findings)
    try sink(stream.start())
    for stored in entries { try sink(stream.add(stored)) }
    try sink(stream.finish())
  }
}
