extension String {
  /// How many columns a terminal gives this text: 0 for what joins the character before, 2 for wide
  /// East Asian characters and emoji.
  package var displayWidth: Int {
    if utf8.isPlain { return utf8.count }
    return reduce(0) { width, character in
      width + (character.unicodeScalars.first.map(columns) ?? 0)
    }
  }

  /// The text with blanks behind it (or before it) up to a width.
  package func padded(to width: Int, alignedRight: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(0, width - displayWidth))
    return alignedRight ? blanks + self : self + blanks
  }

  /// The text, cut if it is wider than so many columns, with a sign that says so.
  package func truncated(to width: Int, by sign: Character = "…") -> String {
    guard displayWidth > width else { return self }
    var cut = ""
    var used = 0
    for character in self {
      let columns = String(character).displayWidth
      if used + columns > width - 1 { break }
      cut.append(character)
      used += columns
    }
    return cut + String(sign)
  }

  /// The text in lines of at most so many columns, broken between words; a word that is wider is
  /// broken within.
  package func wrapped(to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in split(separator: " ") {
      for piece in word.pieces(of: width) {
        if used > 0, used + 1 + piece.columns > width {
          lines.append(line)
          line = ""
          used = 0
        }
        if used > 0 {
          line += " "
          used += 1
        }
        line += piece.text
        used += piece.columns
      }
    }
    // A line may have no column and yet a text.
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }
}

extension Substring {
  /// The word, in pieces of at most so many columns.
  fileprivate func pieces(of width: Int) -> [(text: Substring, columns: Int)] {
    if utf8.count <= width, utf8.isPlain {
      return [(self, utf8.count)]
    }
    var pieces: [(text: Substring, columns: Int)] = []
    var start = startIndex
    var used = 0
    for index in indices {
      let columns = String(self[index]).displayWidth
      if used > 0, used + columns > width {
        pieces.append((self[start..<index], used))
        start = index
        used = 0
      }
      used += columns
    }
    return pieces + [(self[start...], used)]
  }
}

extension Sequence<UInt8> {
  /// Whether this is ASCII that a terminal shows, as most words are: there a byte is a column, and
  /// Unicode's tables need no look.
  fileprivate var isPlain: Bool { allSatisfy { (0x20..<0x7F).contains($0) } }
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
