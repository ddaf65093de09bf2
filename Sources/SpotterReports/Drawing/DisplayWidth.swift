extension String {
  /// How many columns a terminal gives this text: 0 for what joins the character before, 2 for wide
  /// East Asian characters and emoji.
  package var displayWidth: Int {
    reduce(0) { width, character in
      width + (character.unicodeScalars.first.map(columns) ?? 0)
    }
  }

  /// The text with blanks behind it (or before it) up to a width.
  package func padded(to width: Int, alignedRight: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(0, width - displayWidth))
    return alignedRight ? blanks + self : self + blanks
  }

  /// The text, cut with an ellipsis if it is wider than so many columns.
  package func truncated(to width: Int) -> String {
    guard displayWidth > width else { return self }
    var cut = ""
    var used = 0
    for character in self {
      let columns = String(character).displayWidth
      if used + columns > width - 1 { break }
      cut.append(character)
      used += columns
    }
    return cut + "…"
  }

  /// The text in lines of at most so many columns, broken between words; a word that is wider is
  /// broken within.
  package func wrapped(to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in split(separator: " ") {
      var word = String(word)
      if !line.isEmpty, line.displayWidth + 1 + word.displayWidth > width {
        lines.append(line)
        line = ""
      }
      while word.displayWidth > width {
        let head = word.prefix { _ in true }.prefix(width)
        lines.append(String(head))
        word = String(word.dropFirst(width))
      }
      line += line.isEmpty ? word : " " + word
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }
}

private func columns(of scalar: Unicode.Scalar) -> Int {
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .format: return 0
  default: break
  }
  switch scalar.value {
  case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
    0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
    return 2
  default: return 1
  }
}
