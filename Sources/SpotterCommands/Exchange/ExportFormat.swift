internal import ArgumentParser
internal import SpotterModel
internal import SpotterStore

/// A form in which a journal's entries are written.
///
/// A new one is a value in a file of its own and a word in ``all``.
struct ExportFormat: Sendable {
  /// What `--format` calls it.
  let name: String

  /// Whether it has a place for settings.
  let takesSettings: Bool

  /// Whether it has a mark for entries that were voided.
  let takesVoided: Bool

  /// Whether its entries name the files of pictures.
  var takesPhotos = true

  /// Makes ready what writes one export.
  let begin:
    @Sendable (_ store: borrowing JournalStore, _ request: ExportRequest) throws -> any EntryWriter

  static let all: [ExportFormat] = [.json, .ndjson, .csv, .fhir, .fhirNDJSON]
}

extension ExportFormat: ExpressibleByArgument {
  init?(argument: String) {
    guard let format = Self.all.first(where: { $0.name == argument }) else { return nil }
    self = format
  }

  static var allValueStrings: [String] { all.map(\.name) }
  static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }

  var defaultValueDescription: String { name }
}

/// What an export is to hold, beside its entries.
struct ExportRequest: Sendable {
  /// The settings that are to be written; nil for none.
  var settings: Settings?

  /// Whether voided entries are among the entries.
  var addsVoided: Bool

  /// Whether a terminal shows it, which would obey control characters; a file must have them.
  var isForTerminal: Bool

  /// Which entries come.
  var filter: EntryFilter

  var environment: Environment
}

/// Writes one export, piece by piece; each piece is whole lines.
protocol EntryWriter {
  /// What stands before the first entry.
  mutating func start(_ bytes: inout [UInt8])

  /// One entry; they come in the order in which they were written.
  mutating func add(_ shared: SharedEntry, _ id: Entry.ID, _ bytes: inout [UInt8])

  /// What stands after the last.
  mutating func finish(_ bytes: inout [UInt8])
}

extension JSONLine {
  /// Writes an entry in place of the one before.
  mutating func write(_ shared: SharedEntry) {
    begin()
    shared.write(to: &self)
    end()
  }
}

extension Settings {
  /// The settings that were set, by their names.
  var json: JSONValue {
    .object(
      texts.sorted { $0.key < $1.key }.map { JSONValue.Member($0.key, .string($0.value)) })
  }
}
