extension Unicode.Scalar {
  /// Whether a terminal obeys this character, or lets it rearrange what stands around it: the C0
  /// and C1 controls, DEL, the bidirectional controls, line and paragraph separators, and the
  /// invisible tag characters (CWE-150; Unicode Technical Report 36).
  ///
  /// The joiners U+200C and U+200D are left alone: Persian and many emoji need them.
  package var actsOnTerminals: Bool {
    switch value {
    case 0x00..<0x20, 0x7F...0x9F: true
    case 0x061C, 0x200B, 0x200E...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF, 0xFFF9...0xFFFB:
      true
    case 0xE0000...0xE007F: true
    default: false
    }
  }
}

extension String {
  /// The same text with every character that could act on a terminal as a visible escape, such as
  /// `\u{1B}`.
  ///
  /// What a person typed is data and never a command.
  package var visible: String {
    guard unicodeScalars.contains(where: \.actsOnTerminals) else { return self }
    var text = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case "\r": text += "\\r"
      case _ where scalar.actsOnTerminals:
        text += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
