/// Bars that stand on one line, one a slot.
struct Bars {
  /// The height of each bar as a share of the highest that is possible, 0…1; nil for no bar.
  let shares: [Double?]

  /// Whether the bar shows what was not measured.
  let isRough: [Bool]

  /// Lines, the highest part first; each has a column for every column of the axis.
  ///
  /// What is at least something is never drawn as nothing: also a share of 0 has the lowest block.
  func lines(_ rows: Int, columnsPerSlot: Int, _ style: TextStyle) -> [String] {
    let glyphs = style.isASCII ? Self.letters : Self.blocks
    let steps = glyphs.exact.count
    let heights = shares.map { share in
      share.map { max(1, Int(($0 * Double(rows * steps)).rounded())) } ?? 0
    }
    return (0..<rows).map { row in
      let below = (rows - 1 - row) * steps
      return zip(zip(shares, heights), isRough).map { bar, isRough in
        let (share, height) = bar
        let part = min(steps, height - below)
        let glyph = part <= 0 ? " " : (isRough ? glyphs.rough : glyphs.exact)[part - 1]
        return String(
          repeating: share == 0 && part > 0 ? glyphs.zero : glyph, count: columnsPerSlot)
      }.joined()
    }
  }

  /// What stands in a line for a part of it, from the lowest part to all of it.
  private struct Glyphs {
    var exact: [Character]
    var rough: [Character]

    /// For a share of 0, which is something else than nothing.
    var zero: Character
  }

  private static let blocks = Glyphs(
    exact: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"],
    rough: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "▒"], zero: "▁")

  private static let letters = Glyphs(exact: [".", ":", "#"], rough: [".", "-", "="], zero: "_")
}
