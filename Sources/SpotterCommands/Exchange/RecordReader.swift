internal import ArgumentParser
internal import Platform
internal import SpotterModel
internal import SpotterStore

/// Takes a file apart into JSON objects, one for each record.
///
/// Settings come as an object of `type` `settings`, whatever the form of the file.
protocol RecordReader {
  /// Where the record begins that was read last, or that could not be read.
  var mark: EntryMark { get }

  /// The next record, or nil after the last.
  ///
  /// - Throws: `PhraseError` about the record at ``mark``, `PlatformError`.
  mutating func next(from file: inout InputFile) throws -> JSONValue?

  /// A record that came before.
  mutating func again(at mark: EntryMark, from file: inout InputFile) throws -> JSONValue?
}

/// A form of file that entries are taken from.
///
/// A new one is a value here and a word in ``all``.
struct ImportFormat: Sendable {
  /// What `--format` calls it.
  let name: String

  /// How the names of such files end, in lower case.
  let endings: [String]

  let reader: @Sendable () -> any RecordReader

  static let json = ImportFormat(name: "json", endings: [".json"]) { JSONDocumentReader() }
  static let ndjson = ImportFormat(name: "ndjson", endings: [".ndjson", ".jsonl"]) { LinesReader() }
  static let csv = ImportFormat(name: "csv", endings: [".csv"]) { CSVReader() }

  static let all: [ImportFormat] = [.json, .ndjson, .csv]

  /// The form of a file: what was said, else what its name ends with, else what it begins with.
  ///
  /// - Throws: `PlatformError` when the file cannot be read.
  static func of(
    _ name: String, said: ImportFormat?, _ file: inout InputFile
  ) throws(PlatformError) -> ImportFormat {
    if let said { return said }
    let name = name.lowercased()
    if let format = all.first(where: { $0.endings.contains { name.hasSuffix($0) } }) {
      return format
    }
    return try guessed(&file)
  }

  /// An entry may begin with any field of its own, an export only with one of these.
  private static func guessed(
    _ file: inout InputFile
  ) throws(PlatformError) -> ImportFormat {
    let start = file.offset
    defer { file.seek(to: start) }
    try file.skipBlanks()
    guard let first = try file.next() else { return .ndjson }
    if first == UInt8(ascii: "[") { return .json }
    guard first == UInt8(ascii: "{") else { return .csv }
    // Lines of NDJSON hold an entry each: one whose brace ends its line is laid out for people.
    while let byte = try file.peek(), byte == 0x20 || byte == 0x09 { _ = try file.next() }
    if let byte = try file.peek(), byte == 0x0A || byte == 0x0D { return .json }
    for name in ["schema", "settings", "entries"]
    where try file.begins(with: Array("\"\(name)\"".utf8)) {
      return .json
    }
    return .ndjson
  }
}

extension ImportFormat: ExpressibleByArgument {
  init?(argument: String) {
    guard let format = Self.all.first(where: { $0.name == argument }) else { return nil }
    self = format
  }

  static var allValueStrings: [String] { all.map(\.name) }
  static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
}

/// Reads NDJSON: a JSON object a line, empty lines passed over.
struct LinesReader: RecordReader {
  private(set) var mark = EntryMark(offset: 0, line: 0)

  mutating func next(from file: inout InputFile) throws -> JSONValue? {
    while true {
      mark.offset = file.offset
      mark.line += 1
      guard let bytes = try file.nextLine() else { return nil }
      if mark.line == 1, bytes.starts(with: byteOrderMark) {
        throw PhraseError("it begins with a byte order mark: save the file as UTF-8 without one")
      }
      if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
      return try JSONValue(parsing: bytes)
    }
  }

  mutating func again(at mark: EntryMark, from file: inout InputFile) throws -> JSONValue? {
    file.seek(to: mark.offset)
    self.mark = EntryMark(offset: mark.offset, line: mark.line - 1)
    return try next(from: &file)
  }
}

/// U+FEFF as UTF-8, with which some programs begin a file.
let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

extension InputFile {
  /// Whether nothing but white space is left of it; afterwards it is read from where it was.
  mutating func isBlank() throws(PlatformError) -> Bool {
    let start = offset
    defer { seek(to: start) }
    if try begins(with: byteOrderMark) { seek(to: start + byteOrderMark.count) }
    try skipBlanks()
    return try peek() == nil
  }

  fileprivate mutating func skipBlanks() throws(PlatformError) {
    while let byte = try peek(), byte == 0x20 || (0x09...0x0D).contains(byte) { _ = try next() }
  }
}
