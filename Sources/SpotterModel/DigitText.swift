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
  package mutating func append(digits number: Int, width: Int = 1) {
    if width > 1 || number > 9 { append(digits: number / 10, width: width - 1) }
    append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
  }

  /// Appends a number that is not negative and has a unit of a power of ten, as a decimal fraction
  /// without zeros at its end: 6350 thousandths as `6.35`.
  package mutating func append(decimal number: Int, places: Int) {
    var unit = 1
    for _ in 0..<places { unit *= 10 }
    append(digits: number / unit)
    var (rest, width) = (number % unit, places)
    guard rest > 0 else { return }
    while rest.isMultiple(of: 10) {
      rest /= 10
      width -= 1
    }
    append(UInt8(ascii: "."))
    append(digits: rest, width: width)
  }
}
