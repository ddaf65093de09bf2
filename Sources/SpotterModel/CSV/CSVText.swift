/// What CSV (RFC 4180) asks of a cell, and what a spreadsheet must not make of it.
package enum CSVText {
  /// With one of these in front a spreadsheet runs a cell as a formula (OWASP, CSV injection).
  ///
  /// The apostrophe is among them so that taking one away gives back what was there.
  private static let formulaStarts = Array("=+-@\t\r'".utf8)

  /// A text that a person typed, with an apostrophe in front if a spreadsheet would run it.
  package static func defused(_ text: String) -> String {
    guard let first = text.utf8.first, formulaStarts.contains(first) else { return text }
    return "'" + text
  }

  /// The text again that ``defused(_:)`` was given.
  ///
  /// An apostrophe that stands before anything else was not put there: it stays.
  package static func armed(_ text: String) -> String {
    guard text.utf8.first == UInt8(ascii: "'"), let second = text.utf8.dropFirst().first,
      formulaStarts.contains(second)
    else { return text }
    return String(decoding: text.utf8.dropFirst(), as: UTF8.self)
  }

  /// A cell as it stands in a line, in quotes if it needs them.
  package static func cell(_ text: String) -> String {
    let needsQuotes = text.utf8.contains { byte in
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\r")
        || byte == UInt8(ascii: "\n")
    }
    guard needsQuotes else { return text }
    var quoted = [UInt8(ascii: "\"")]
    for byte in text.utf8 {
      quoted.append(byte)
      if byte == UInt8(ascii: "\"") { quoted.append(byte) }
    }
    quoted.append(UInt8(ascii: "\""))
    return String(decoding: quoted, as: UTF8.self)
  }
}
