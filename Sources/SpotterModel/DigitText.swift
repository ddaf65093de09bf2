/// A value whose text is digits and signs, which formats write without making a text of it first.
package protocol DigitText: CustomStringConvertible {
  /// Appends what ``description`` says.
  func append(to bytes: inout [UInt8])
}

extension DigitText {
  package var description: String {
    var bytes: [UInt8] = []
    // Room for a day or an instant, so that it does not grow byte by byte.
    bytes.reserveCapacity(24)
    append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension [UInt8] {
  /// Appends a number that is not negative, with zeros in front up to a width.
  mutating func append(digits number: Int, width: Int) {
    var unit = 1
    for _ in 1..<Swift.max(width, 1) { unit *= 10 }
    while number / unit > 9 { unit *= 10 }
    while unit > 0 {
      append(UInt8(ascii: "0") + UInt8(number / unit % 10))
      unit /= 10
    }
  }
}
