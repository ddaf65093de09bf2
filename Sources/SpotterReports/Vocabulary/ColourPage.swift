internal import SpotterModel

/// The colours with the word to type, as swatches where a terminal shows colours.
package struct ColourPage: Sendable {
  package init() {}

  package func lines(_ style: TextStyle) -> [String] {
    let rows = Colour.allCases.map { colour in
      let swatch = style.isColoured ? style.swatch(colour.htmlHint, width: 2) + " " : ""
      return WordRow(
        lead: swatch, leadWidth: style.isColoured ? 3 : 0, word: colour.slug,
        meaning: colour.label, colour.aliases)
    }
    return rows.lines(style)
  }
}

extension TextStyle {
  /// A patch of a colour such as `#D62728`, by the nearest of the 256 colours that terminals share;
  /// blanks where there is none.
  func swatch(_ html: String?, width: Int) -> String {
    let blanks = String(repeating: " ", count: width)
    guard isColoured, let html, html.count == 7, let number = Int(html.dropFirst(), radix: 16)
    else { return blanks }
    // Six steps of red, green and blue from colour 16 on.
    let steps = [number >> 16 & 0xFF, number >> 8 & 0xFF, number & 0xFF].map {
      (Double($0) / 255 * 5).rounded()
    }
    let index = 16 + Int(steps[0] * 36 + steps[1] * 6 + steps[2])
    return "\u{1B}[48;5;\(index)m\(blanks)\u{1B}[0m"
  }
}
