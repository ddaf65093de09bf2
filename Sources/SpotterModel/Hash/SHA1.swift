/// The SHA-1 digest of some bytes, 20 bytes long (FIPS 180-4).
///
/// For names that must not change, as RFC 9562 makes them; nothing here rests on its being hard to
/// find two texts with one digest, which for SHA-1 it no longer is.
package func sha1(_ bytes: [UInt8]) -> [UInt8] {
  var message = bytes + [0x80]
  let zeros = (120 - message.count % 64) % 64
  message += [UInt8](repeating: 0, count: zeros)
  let bits = UInt64(bytes.count) * 8
  message += (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * UInt64($0))) }
  var state: [UInt32] = [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476, 0xc3d2_e1f0]
  for start in stride(from: 0, to: message.count, by: 64) {
    absorb(message[start..<start + 64], into: &state)
  }
  return state.flatMap { word in
    (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - 8 * UInt32($0))) }
  }
}

/// Works one block of 64 bytes into the state.
private func absorb(_ block: ArraySlice<UInt8>, into state: inout [UInt32]) {
  var schedule: [UInt32] = []
  schedule.reserveCapacity(80)
  for index in stride(from: block.startIndex, to: block.endIndex, by: 4) {
    schedule.append(block[index..<index + 4].reduce(0) { $0 << 8 | UInt32($1) })
  }
  for index in 16..<80 {
    let word =
      schedule[index - 3] ^ schedule[index - 8] ^ schedule[index - 14] ^ schedule[index - 16]
    schedule.append(word.rotated(1))
  }
  var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4])
  for (index, word) in schedule.enumerated() {
    let (mixed, constant): (UInt32, UInt32) =
      switch index {
      case ..<20: ((b & c) | (~b & d), 0x5a82_7999)
      case ..<40: (b ^ c ^ d, 0x6ed9_eba1)
      case ..<60: ((b & c) | (b & d) | (c & d), 0x8f1b_bcdc)
      default: (b ^ c ^ d, 0xca62_c1d6)
      }
    let next = a.rotated(5) &+ mixed &+ e &+ constant &+ word
    (a, b, c, d, e) = (next, a, b.rotated(30), c, d)
  }
  for (index, word) in [a, b, c, d, e].enumerated() { state[index] &+= word }
}

extension UInt32 {
  /// The word with so many bits moved from its left end to its right.
  fileprivate func rotated(_ count: UInt32) -> UInt32 { self << count | self >> (32 - count) }
}
