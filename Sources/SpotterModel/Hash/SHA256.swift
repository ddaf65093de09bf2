/// The SHA-256 digest (FIPS 180-4) of bytes that come piece by piece.
///
/// Two different photos, or texts, with the same digest are not known and not to be feared.
package struct SHA256: Sendable {
  private var state: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab,
    0x5be0_cd19,
  ]

  /// The bytes of a block that is not full yet: fewer than 64.
  private var rest: [UInt8] = []

  /// The bytes that came so far.
  private var count: UInt64 = 0

  private var schedule = [UInt32](repeating: 0, count: 64)

  package init() {}

  /// Takes the next bytes.
  package mutating func add(_ bytes: [UInt8]) { add(bytes[...]) }

  /// Takes the next bytes.
  package mutating func add(_ bytes: ArraySlice<UInt8>) {
    count += UInt64(bytes.count)
    var bytes = bytes
    if !rest.isEmpty {
      let filling = bytes.prefix(64 - rest.count)
      rest += filling
      bytes = bytes.dropFirst(filling.count)
      guard rest.count == 64 else { return }
      absorbBlocks(of: rest[...])
      rest.removeAll(keepingCapacity: true)
    }
    absorbBlocks(of: bytes)
    rest += bytes.suffix(bytes.count % 64)
  }

  /// The digest of all bytes that came, in lower-case hexadecimal: 64 digits.
  package consuming func finish() -> String {
    let bits = count * 8
    var end: [UInt8] = [0x80]
    end += [UInt8](repeating: 0, count: (119 - rest.count) % 64)
    end += stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: bits >> $0) }
    add(end)
    let digits = Array("0123456789abcdef")
    var text = ""
    for word in state {
      for shift in stride(from: 28, through: 0, by: -4) {
        text.append(digits[Int(word >> shift & 0xF)])
      }
    }
    return text
  }

  /// The digest of a text's UTF-8 bytes.
  package static func digest(of text: String) -> String {
    var digest = SHA256()
    digest.add(Array(text.utf8))
    return digest.finish()
  }

  /// Works every whole block of 64 bytes into the state.
  private mutating func absorbBlocks(of bytes: ArraySlice<UInt8>) {
    let constants = Self.constants
    var start = bytes.startIndex
    while bytes.endIndex - start >= 64 {
      absorb(bytes, at: start, constants)
      start += 64
    }
  }

  private mutating func absorb(
    _ bytes: ArraySlice<UInt8>, at start: Int, _ constants: [UInt32]
  ) {
    for index in 0..<16 {
      let at = start + 4 * index
      schedule[index] =
        UInt32(bytes[at]) << 24 | UInt32(bytes[at + 1]) << 16 | UInt32(bytes[at + 2]) << 8
        | UInt32(bytes[at + 3])
    }
    for index in 16..<64 {
      let (early, late) = (schedule[index - 15], schedule[index - 2])
      let first = early.rotated(7) ^ early.rotated(18) ^ early >> 3
      let second = late.rotated(17) ^ late.rotated(19) ^ late >> 10
      schedule[index] = schedule[index - 16] &+ first &+ schedule[index - 7] &+ second
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for index in 0..<64 {
      let choice = (e & f) ^ (~e & g)
      let first =
        h &+ (e.rotated(6) ^ e.rotated(11) ^ e.rotated(25)) &+ choice &+ constants[index]
        &+ schedule[index]
      let majority = (a & b) ^ (a & c) ^ (b & c)
      let second = (a.rotated(2) ^ a.rotated(13) ^ a.rotated(22)) &+ majority
      (h, g, f, e) = (g, f, e, d &+ first)
      (d, c, b, a) = (c, b, a, first &+ second)
    }
    state[0] &+= a
    state[1] &+= b
    state[2] &+= c
    state[3] &+= d
    state[4] &+= e
    state[5] &+= f
    state[6] &+= g
    state[7] &+= h
  }

  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}

extension UInt32 {
  /// The word with so many bits moved from its right end to its left.
  fileprivate func rotated(_ count: UInt32) -> UInt32 { self &>> count | self &<< (32 &- count) }
}
