internal import SpotterModel

/// The colours with the word to type, as swatches where a terminal shows colours.
package struct ColourPage: Sendable {
  package init() {}

  package func lines(_ style: TextStyle) -> [String] {
    let rows = Colour.allCases.map { colour in
      let isDrawn = style.isColoured && style.hasPalette
      let swatch = isDrawn ? style.swatch(colour.htmlHint, width: 2) + " " : ""
      return WordRow(
        lead: swatch, leadWidth: isDrawn ? 3 : 0, word: colour.slug,
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
    guard let nearest = html.flatMap(Palette.nearest) else { return blanks }
    return "\u{1B}[48;5;\(nearest)m\(blanks)\u{1B}[0m"
  }
}
