/// A value whose text is digits and signs, which formats write without making a text of it first.
package protocol DigitText: CustomStringConvertible {
  /// Appends what ``description`` says.
  func append(to bytes: inout [UInt8])
}

extension DigitText {
  package var description: String {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension [UInt8] {
  /// Appends a number that is not negative, with zeros in front up to a width.
  mutating func append(digits number: Int, width: Int) {
    let start = count
    var rest = number
    while rest > 0 || count - start < width {
      append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    }
    self[start...].reverse()
  }
}
