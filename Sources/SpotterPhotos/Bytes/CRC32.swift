/// The CRC-32 of a PNG chunk (PNG, third edition, annex D; also that of zlib and Ethernet): the check
/// value of "123456789" is 0xCBF43926.
struct CRC32 {
  private var state = UInt32.max

  var value: UInt32 { ~state }

  mutating func add(_ bytes: some Collection<UInt8>) {
    let table = Self.table
    for byte in bytes {
      state = table[Int((state ^ UInt32(byte)) & 0xFF)] ^ state >> 8
    }
  }

  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { value, _ in
      value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1
    }
  }
}
