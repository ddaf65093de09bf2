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

  /// Makes ready what writes one export.
  let begin:
    @Sendable (_ store: borrowing JournalStore, _ request: ExportRequest) throws -> any EntryWriter

  static let all: [ExportFormat] = [.json, .ndjson, .csv, .fhir, .fhirNDJSON]

  /// - Throws: ``CommandError`` that lists the names.
  static func named(_ name: String) throws -> ExportFormat {
    guard let format = all.first(where: { $0.name == name }) else {
      throw CommandError.usage(
        "--format takes \(all.map(\.name).joined(separator: ", ")), not \"\(name.visible)\".")
    }
    return format
  }
}

/// What an export is to hold, beside its entries.
struct ExportRequest: Sendable {
  /// The settings that are to be written; nil for none.
  var settings: Settings?

  /// Whether voided entries are among the entries.
  var addsVoided: Bool

  var environment: Environment
}

/// Writes one export, piece by piece; each piece is whole lines.
protocol EntryWriter {
  /// What stands before the first entry.
  mutating func start(_ bytes: inout [UInt8])

  /// One entry; they come in the order in which they were written.
  mutating func add(_ stored: StoredEntry, isVoided: Bool, _ bytes: inout [UInt8])

  /// What stands after the last.
  mutating func finish(_ bytes: inout [UInt8])
}

extension Entry {
  /// Appends the entry as one JSON object.
  func appendJSON(isVoided: Bool, to bytes: inout [UInt8]) {
    var line = JSONLine(after: exchange(&bytes, with: []))
    write(to: &line)
    if isVoided { line.add("voided", true) }
    bytes = line.finish()
  }
}

extension Settings {
  /// The settings that were set, by their names.
  var json: JSONValue {
    .object(
      texts.sorted { $0.key < $1.key }.map { JSONValue.Member($0.key, .string($0.value)) })
  }
}
