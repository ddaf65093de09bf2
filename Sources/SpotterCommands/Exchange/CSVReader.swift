internal import Platform
internal import SpotterModel
internal import SpotterStore

/// Reads CSV (RFC 4180) record by record: a header with the names of fields, in any order, then an
/// entry a record; cells that are empty are left out.
///
/// Spreadsheets leave rows and columns that have nothing in them, and blanks around words: neither
/// means anything, but in what a person typed.
struct CSVReader: RecordReader {
  private(set) var mark = EntryMark(offset: 0, line: 1)
  private var line = 1
  private var columns: [String] = []

  mutating func next(from file: inout InputFile) throws -> JSONValue? {
    if columns.isEmpty {
      if try file.begins(with: byteOrderMark) { file.seek(to: file.offset + byteOrderMark.count) }
      guard let header = try record(from: &file) else {
        throw PhraseError("there is no header with the names of the fields")
      }
      columns = try Self.columns(of: header)
    }
    guard let cells = try record(from: &file) else { return nil }
    return try value(of: cells)
  }

  mutating func again(at mark: EntryMark, from file: inout InputFile) throws -> JSONValue? {
    file.seek(to: mark.offset)
    line = mark.line
    return try record(from: &file).map { try value(of: $0) }
  }

  private static func columns(of header: [String]) throws -> [String] {
    if header.count == 1, let other = [";", "\t"].first(where: header[0].contains) {
      throw PhraseError(
        "the cells are separated by \(other == ";" ? "semicolons" : "tabs"): save the file as CSV "
          + "with commas")
    }
    let known = Entry.allFieldNames + ["id", "voided"]
    let header = header.map { trimmed($0) }
    for (index, name) in header.enumerated() where !name.isEmpty {
      guard known.contains(name) else {
        let near = nearest(to: name, among: known).first.map { ". Did you mean \($0)?" } ?? ""
        throw PhraseError("there is no field \"\(name.visible)\" for a column\(near)")
      }
      guard !header[..<index].contains(name) else {
        throw PhraseError("the column \(name) stands there twice")
      }
    }
    return header
  }

  private func value(of cells: [String]) throws -> JSONValue {
    guard cells.count == columns.count else {
      throw PhraseError("it has \(cells.count) cells, but the header has \(columns.count)")
    }
    var members: [JSONValue.Member] = []
    for (index, column) in columns.enumerated() where !cells[index].isEmpty {
      let cell = Entry.typedFields.contains(column) ? cells[index] : trimmed(cells[index])
      if cell.isEmpty { continue }
      guard !column.isEmpty else {
        throw PhraseError(
          "column \(index + 1) has no name in the header, but a cell, \(cell.inQuotes): name the "
            + "field, or empty the cell")
      }
      members.append(.init(column, try value(of: cell, in: column)))
    }
    return .object(members)
  }

  private func value(of cell: String, in column: String) throws(PhraseError) -> JSONValue {
    switch column {
    case "id", "size", "width", "itch", "pain", "count", "temperature", "minutes", "widthPx",
      "heightPx", "bytes":
      guard case .number(let number)? = try? JSONValue(parsing: Array(cell.utf8)) else {
        throw PhraseError("\(column) takes a number such as 4.5, not \"\(cell.visible)\"")
      }
      return .number(number)
    case "confirmed", "pure", "voided":
      switch cell {
      case "true", "TRUE", "True": return .bool(true)
      case "false", "FALSE", "False": return .bool(false)
      default: throw PhraseError("\(column) takes true or false, not \"\(cell.visible)\"")
      }
    case "symptoms":
      return .array(
        cell.split(separator: ";", omittingEmptySubsequences: false).map { .string(trimmed($0)) })
    default:
      return .string(Entry.typedFields.contains(column) ? CSVText.armed(cell) : cell)
    }
  }

  /// The cells of the next record in which anything stands, or nil at the end.
  private mutating func record(from file: inout InputFile) throws -> [String]? {
    while try file.peek() != nil {
      mark = EntryMark(offset: file.offset, line: line)
      var cells: [String] = []
      repeat {
        let cell = try cell(from: &file)
        guard !cell.isEmpty else {
          cells.append("")
          continue
        }
        guard let text = String(validating: cell, as: UTF8.self) else {
          throw PhraseError("the text is not well-formed UTF-8: save the file as CSV UTF-8")
        }
        cells.append(text)
      } while try isFollowed(&file)
      if cells.contains(where: { $0.contains { !$0.isWhitespace } }) { return cells }
    }
    return nil
  }

  /// Passes over what ends a cell, and tells whether another one follows in the record.
  private mutating func isFollowed(_ file: inout InputFile) throws -> Bool {
    switch try file.next() {
    case nil: return false
    case UInt8(ascii: ","): return true
    case UInt8(ascii: "\r"):
      if try file.peek() == UInt8(ascii: "\n") { _ = try file.next() }
      fallthrough
    case UInt8(ascii: "\n"):
      line += 1
      return false
    default:
      throw PhraseError("after a closing quote comes a comma or the end of the line")
    }
  }

  private mutating func cell(from file: inout InputFile) throws -> [UInt8] {
    var bytes: [UInt8] = []
    let isQuoted = try file.peek() == UInt8(ascii: "\"")
    if isQuoted { _ = try file.next() }
    while let byte = try file.peek() {
      if isQuoted {
        _ = try file.next()
        if byte == UInt8(ascii: "\"") {
          guard try file.peek() == byte else { return bytes }
          _ = try file.next()
        } else if byte == UInt8(ascii: "\n") {
          line += 1
        }
      } else {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: "\r"), UInt8(ascii: "\n"): return bytes
        case UInt8(ascii: "\""):
          throw PhraseError(
            "a quote stands inside a cell that has none around it: put the cell in quotes, and the "
              + "quote twice")
        default: _ = try file.next()
        }
      }
      bytes.append(byte)
      guard bytes.count <= InputFile.longestRecord else {
        throw PhraseError("it is longer than \(InputFile.longestRecord >> 20) MiB")
      }
    }
    if isQuoted { throw PhraseError("a quote is opened here and never closed") }
    return bytes
  }
}
