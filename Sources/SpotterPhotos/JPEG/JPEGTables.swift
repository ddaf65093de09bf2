/// The tables of a JPEG that are in force (T.81, B.2.4).
struct JPEGTables {
  /// Which of the four quantization tables there are.
  private(set) var quantization: Set<Int> = []
  private(set) var dc = [HuffmanTable?](repeating: nil, count: 4)
  private(set) var ac = [HuffmanTable?](repeating: nil, count: 4)

  mutating func addQuantization(_ payload: [UInt8]) throws {
    var rest = payload[...]
    while let head = rest.popFirst() {
      let size = head >> 4 == 0 ? 64 : 128
      guard head >> 4 < 2, head & 0xF < 4, rest.count >= size else { throw Self.damaged }
      quantization.insert(Int(head & 0xF))
      rest = rest.dropFirst(size)
    }
  }

  mutating func addHuffman(_ payload: [UInt8]) throws {
    var rest = payload[...]
    while let head = rest.popFirst() {
      let counts = rest.prefix(16)
      let size = counts.reduce(0) { $0 + Int($1) }
      rest = rest.dropFirst(16)
      guard head >> 4 < 2, head & 0xF < 4, counts.count == 16, rest.count >= size,
        let table = HuffmanTable(counts: Array(counts), symbols: Array(rest.prefix(size)))
      else { throw Self.damaged }
      rest = rest.dropFirst(size)
      if head >> 4 == 0 {
        dc[Int(head & 0xF)] = table
      } else {
        ac[Int(head & 0xF)] = table
      }
    }
  }

  static let damaged = PhotoRefusal.damaged("JPEG", "a table that it needs makes no sense")
}
