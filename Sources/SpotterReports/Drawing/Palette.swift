/// The 256 colours that terminals share, of which the first 16 are each terminal's own choice.
enum Palette {
  /// The number of the colour that is nearest to `#D62728` or the like; nil for what is no such text.
  static func nearest(to html: String) -> Int? {
    guard html.count == 7, html.hasPrefix("#"), let number = Int(html.dropFirst(), radix: 16)
    else { return nil }
    let wanted = [number >> 16 & 0xFF, number >> 8 & 0xFF, number & 0xFF]
    func distance(_ levels: [Int]) -> Int {
      zip(levels, wanted).map { $0 - $1 }.reduce(0) { $0 + $1 * $1 }
    }
    return colours.min { distance($0.levels) < distance($1.levels) }?.number
  }

  /// Six steps of red, green and blue from colour 16 on, and 24 greys from colour 232 on, as xterm has
  /// them (ctlseqs, and 256colres.pl of its sources).
  private static let colours: [(number: Int, levels: [Int])] = cube + greys

  private static let cube: [(number: Int, levels: [Int])] = (0..<216).map { (place: Int) in
    let levels = [place / 36, place / 6 % 6, place % 6].map { (step: Int) in steps[step] }
    return (16 + place, levels)
  }

  private static let greys: [(number: Int, levels: [Int])] = (0..<24).map { place in
    (232 + place, Array(repeating: 8 + 10 * place, count: 3))
  }

  private static let steps = [0, 95, 135, 175, 215, 255]
}
