/// Texts that formats, terminals and spreadsheets stumble over; none holds a NUL, which CSV cannot
/// carry to every reader.
package enum HostileText {
  static let pieces: [String] = [
    "e\u{301}", "\u{E9}", "A\u{30A}", "\u{212B}", "\u{202E}txt.exe\u{202C}", "\u{2066}a\u{2069}",
    "\u{1B}[31mred", "\u{1B}]52;c;eA==\u{7}", "\u{9B}2J", "\r\n", "\n", "\r", "\t", "\u{B}",
    "\u{1}",
    "\u{1F}", "\u{7F}", "\u{85}", "\u{2028}", "\u{2029}", "\u{200B}", "\u{200D}", "\u{FEFF}",
    "\u{E0041}", "\u{10FFFF}", "\u{FFFE}", "\u{1F469}\u{200D}\u{1F52C}", "\u{1F1E9}\u{1F1EA}",
    "=1+1", "=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)", "'", "''", "'=", "\"", "\"\"",
    "\",\"", ",", ";", "\\", "\\n", "\\u0041", "/", "{", "}", "[", "]", ":", "null", "true", "1e5",
    "007", "NaN", "{\"type\":\"settings\"}", "<b>", "&amp;", " ", "  ", "\u{A0}", "\u{3000}", "x",
    "word", "ß", "İ", "ﬁ", "한", "ᄒ\u{1161}\u{11AB}",
  ]

  /// Some pieces in a row.
  package static func random(
    _ count: ClosedRange<Int> = 1...8, using random: inout SeededGenerator
  ) -> String {
    (0..<Int.random(in: count, using: &random))
      .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
  }

  /// A text of so many bytes or a few less.
  package static func long(bytes: Int, using random: inout SeededGenerator) -> String {
    var text = ""
    while true {
      let piece = pieces.randomElement(using: &random) ?? ""
      guard text.utf8.count + piece.utf8.count <= bytes else { return text }
      text += piece
    }
  }
}
