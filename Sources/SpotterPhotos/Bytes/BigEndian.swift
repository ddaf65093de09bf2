extension Collection<UInt8> {
  /// The number that these bytes spell, the most significant first; there may be no more than four.
  var bigEndian: Int { reduce(0) { $0 << 8 | Int($1) } }
}

extension [UInt8] {
  /// Two bytes, the most significant first.
  init(bigEndian number: UInt16) { self = [UInt8(number >> 8), UInt8(number & 0xFF)] }

  /// Four bytes, the most significant first.
  init(bigEndian number: UInt32) {
    self = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }
}
