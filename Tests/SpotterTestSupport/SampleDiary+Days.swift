package import SpotterModel

extension SampleDiary {
  /// Sees the spot on the chest with an itch on days of the last week and of the week before, each
  /// from its first day on; nil for a day without an entry.
  package mutating func itch(before: [Int?], now: [Int?]) {
    for (ago, score) in zip((7...13).reversed(), before) {
      if let score { see(ago: ago, itch: score) }
    }
    for (ago, score) in zip((0...6).reversed(), now) {
      if let score { see(ago: ago, itch: score) }
    }
  }

  /// Sees the spot on the chest with a colour on each of the days up to one.
  package mutating func colours(_ colours: Colour..., until ago: Int = 0) {
    for (index, colour) in colours.enumerated() {
      see(ago: ago + colours.count - 1 - index, colour: colour)
    }
  }
}
