/// The code words of a Huffman table of JPEG, ready to be looked up (T.81, annex C and F.2.2.3).
struct HuffmanTable {
  /// For each eight bits what they begin with: the length of the code word in the upper byte, its
  /// symbol in the lower; 0 where the word is longer.
  private var short = [UInt16](repeating: 0, count: 256)

  /// For each length of a code word, from 0 bits, the number after its last word; 0 if it has none.
  private var ends = [Int](repeating: 0, count: 17)

  /// What to add to a word of a length for the place of its symbol.
  private var offsets = [Int](repeating: 0, count: 17)
  private var symbols: [UInt8]

  /// Makes the code words; there is no table if there are more of them than their lengths allow.
  ///
  /// - Parameters:
  ///   - counts: How many code words there are of 1 to 16 bits: sixteen numbers.
  ///   - symbols: What they stand for, the shortest word's first.
  init?(counts: [UInt8], symbols: [UInt8]) {
    guard symbols.count <= 256 else { return nil }
    self.symbols = symbols
    var (word, place) = (0, 0)
    for length in 1...16 {
      word <<= 1
      offsets[length] = place - word
      for _ in 0..<Int(counts[length - 1]) {
        guard word < 1 << length else { return nil }
        if length <= 8 {
          let first = word << (8 - length)
          for bits in first..<first + 1 << (8 - length) {
            short[bits] = UInt16(length) << 8 | UInt16(symbols[place])
          }
        }
        word += 1
        place += 1
      }
      if counts[length - 1] > 0 { ends[length] = word }
    }
  }

  /// The symbol at the start of sixteen bits, and the length of its code word; nil if no word begins
  /// so.
  func lookUp(_ window: Int) -> (symbol: UInt8, length: Int)? {
    let entry = short[window >> 8]
    if entry != 0 { return (UInt8(truncatingIfNeeded: entry), Int(entry >> 8)) }
    for length in 9...16 {
      let word = window >> (16 - length)
      if word < ends[length] { return (symbols[word + offsets[length]], length) }
    }
    return nil
  }
}
