extension String {
  /// The text in letters that every terminal has: signs of our own in letters that stand for them,
  /// all else, such as an é that a person typed, as a visible escape like `\u{E9}`.
  package var ascii: String {
    guard utf8.contains(where: { $0 >= 0x80 }) else { return self }
    return unicodeScalars.reduce(into: "") { text, scalar in
      if scalar.isASCII {
        text.unicodeScalars.append(scalar)
      } else {
        text += standIns[scalar] ?? "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      }
    }
  }
}

/// What our own texts use beyond ASCII.
private let standIns: [Unicode.Scalar: String] = [
  "–": "-", "—": "-", "−": "-", "…": "...", "·": "-", "→": "->", "×": "x", "°": "", "²": "2",
  "₀": "0", "₁": "1", "¹": "1", "⁻": "-", "≤": "<=", "≥": ">=", "≈": "~", "“": "\"", "”": "\"",
  "″": "\"", "’": "'", "ʼ": "'", "○": "o", "●": "*",
  "▲": "^",
]
