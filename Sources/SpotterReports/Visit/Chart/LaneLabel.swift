internal import SpotterModel

extension SpotChart.Lane {
  /// The name, with what acts on a terminal or turns lines round written out, and only then cut so that
  /// it ends before the chart, also in the larger letters of a phone; the table has all of it.
  var label: String {
    let name = name.visible
    let letters = name.map { ($0, Self.width(of: $0)) }
    guard letters.reduce(0, { $0 + $1.1 }) > Self.room else { return name }
    var used = Self.width(of: "…")
    let kept = letters.prefix { letter in
      used += letter.1
      return used <= Self.room
    }
    return String(kept.map(\.0)) + "…"
  }

  /// What stands beside the axis, 143 units, in letters of 17 units; in hundredths of an em.
  private static let room = 841

  /// How wide a letter is in a wide sans serif (DejaVu Sans), in hundredths of an em, rounded up: no font
  /// is asked, for who reads the page may have any.
  private static func width(of letter: Character) -> Int {
    switch letter {
    case "i", "j", "l", "'": 28
    case " ", ".", ",", ":", ";", "!", "|", "/", "\\", "I": 34
    case "f", "r", "t", "(", ")", "[", "]", "-": 42
    case "c", "s", "z": 55
    case "a", "e", "k", "o", "v", "x", "y": 62
    case "m", "w", "M", "W", "@", "%", "…": 100
    case "a"..."z", "0"..."9", "{", "}", "_": 64
    default: 85 * max(1, String(letter).displayWidth)
    }
  }
}
