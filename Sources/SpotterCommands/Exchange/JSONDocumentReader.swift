internal import Platform
internal import SpotterModel
internal import SpotterStore

/// Reads one JSON text entry by entry: an export, or a plain list of entries.
struct JSONDocumentReader: RecordReader {
  private(set) var mark = EntryMark(offset: 0, line: 1)
  private var line = 1

  /// Where the line begins in the file.
  private var lineStart = 0
  private var place = Place.start

  /// The members of the object around the entries that came.
  private var names: [String] = []

  private enum Place {
    case start
    case members(isFirst: Bool)
    case elements(isFirst: Bool, isInObject: Bool)
    case end
  }

  mutating func next(from file: inout InputFile) throws -> JSONValue? {
    while true {
      try skipBlanks(&file)
      markHere(file)
      switch place {
      case .start: try start(&file)
      case .members(let isFirst):
        if let settings = try member(isFirst, &file) { return settings }
      case .elements(let isFirst, let isInObject):
        if try take("]", &file) {
          place = isInObject ? .members(isFirst: false) : .end
          continue
        }
        if !isFirst { try expect(",", "a comma or a closing bracket", &file) }
        place = .elements(isFirst: false, isInObject: isInObject)
        try skipBlanks(&file)
        markHere(file)
        return try value(&file)
      case .end:
        guard try file.peek() == nil else { throw notJSON("nothing more", file) }
        return nil
      }
    }
  }

  mutating func again(at mark: EntryMark, from file: inout InputFile) throws -> JSONValue? {
    file.seek(to: mark.offset)
    line = mark.line
    lineStart = mark.offset
    self.mark = mark
    return try value(&file)
  }

  private mutating func start(_ file: inout InputFile) throws {
    if try file.begins(with: byteOrderMark) {
      throw PhraseError("it begins with a byte order mark: save the file as UTF-8 without one")
    }
    if try take("[", &file) {
      place = .elements(isFirst: true, isInObject: false)
    } else if try take("{", &file) {
      place = .members(isFirst: true)
    } else {
      throw notJSON("an object or a list", file)
    }
  }

  /// Reads a member of the object around the entries, or goes into it; the settings come back.
  private mutating func member(_ isFirst: Bool, _ file: inout InputFile) throws -> JSONValue? {
    if try take("}", &file) {
      place = .end
      return nil
    }
    if !isFirst { try expect(",", "a comma or a closing brace", &file) }
    place = .members(isFirst: false)
    try skipBlanks(&file)
    markHere(file)
    guard try file.peek() == UInt8(ascii: "\""), case .string(let name) = try value(&file) else {
      throw notJSON("a name in quotes", file)
    }
    guard !names.contains(name) else {
      throw PhraseError("the member \"\(name.visible)\" stands there twice")
    }
    names.append(name)
    try skipBlanks(&file)
    try expect(":", "a colon", &file)
    try skipBlanks(&file)
    switch name {
    case "entries":
      try expect("[", "a list of entries", &file)
      place = .elements(isFirst: true, isInObject: true)
      return nil
    case "settings":
      return .object([
        .init("type", .string("settings")), .init("settings", try value(&file)),
      ])
    case "schema":
      let schema = try value(&file)
      guard Self.schemas.contains(where: { schema == .string($0) }) else {
        throw PhraseError("the schema is not \(ExportFormat.schema): this is no export")
      }
      return nil
    case ForeignFile.fhirMember: throw PhraseError("this is \(ForeignFile.fhirClause)")
    default:
      throw PhraseError(
        "an export has no member \"\(name.visible)\": for one entry a line add --format ndjson")
    }
  }

  /// What `export` and `history` call what holds entries.
  private static let schemas = [ExportFormat.schema, "spotter.history/1"]

  /// Reads the value that begins here.
  private mutating func value(_ file: inout InputFile) throws -> JSONValue {
    let start = here(file)
    return try JSONValue(parsing: text(&file), at: start)
  }

  /// The bytes of a value; whether they are JSON is for the parser to say.
  private mutating func text(_ file: inout InputFile) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var depth = 0
    var isInText = false
    while let byte = try file.peek() {
      let isOutside = depth == 0 && !isInText && !bytes.isEmpty
      switch byte {
      case UInt8(ascii: "\\") where isInText:
        bytes.append(byte)
        _ = try file.next()
        guard let escaped = try file.peek() else { return bytes }
        bytes.append(escaped)
        _ = try file.next()
        continue
      case UInt8(ascii: "\""): isInText.toggle()
      case UInt8(ascii: "{") where !isInText, UInt8(ascii: "[") where !isInText: depth += 1
      case UInt8(ascii: "}") where !isInText, UInt8(ascii: "]") where !isInText:
        if depth == 0 { return bytes }
        depth -= 1
      case UInt8(ascii: ",") where depth == 0 && !isInText: return bytes
      case 0x20 where isOutside, 0x09 where isOutside, 0x0D where isOutside: return bytes
      case 0x0A:
        if isOutside { return bytes }
      default: break
      }
      bytes.append(byte)
      _ = try file.next()
      if byte == 0x0A { beginLine(file) }
      if depth == 0, !isInText,
        byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]")
          || byte == UInt8(ascii: "\"")
      {
        return bytes
      }
      guard bytes.count <= InputFile.longestRecord else {
        throw PhraseError("it is longer than \(InputFile.longestRecord >> 20) MiB")
      }
    }
    return bytes
  }

  private mutating func skipBlanks(_ file: inout InputFile) throws {
    while let byte = try file.peek(), byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A {
      _ = try file.next()
      if byte == 0x0A { beginLine(file) }
    }
  }

  private mutating func markHere(_ file: borrowing InputFile) {
    mark = EntryMark(offset: file.offset, line: line)
  }

  private mutating func beginLine(_ file: borrowing InputFile) {
    line += 1
    lineStart = file.offset
  }

  /// Where the next byte stands.
  private func here(_ file: borrowing InputFile) -> TextPlace {
    TextPlace(line: line, byte: file.offset - lineStart + 1)
  }

  private func take(_ letter: Unicode.Scalar, _ file: inout InputFile) throws -> Bool {
    guard try file.peek() == UInt8(ascii: letter) else { return false }
    _ = try file.next()
    return true
  }

  private func expect(
    _ letter: Unicode.Scalar, _ words: String, _ file: inout InputFile
  ) throws {
    guard try take(letter, &file) else { throw notJSON(words, file) }
  }

  private func notJSON(_ expected: String, _ file: borrowing InputFile) -> PhraseError {
    let place = here(file).inWords(besideLine: mark.line)
    return PhraseError("this is not JSON: expected \(expected) at \(place)")
  }
}
