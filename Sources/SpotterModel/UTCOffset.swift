/// How far local time is ahead of UTC, to the minute.
package struct UTCOffset: Hashable, Sendable {
  /// No difference: UTC itself.
  package static let zero = UTCOffset(unchecked: 0)

  /// Minutes east of Greenwich, -1080…1080: 60 for `+01:00`, -210 for `-03:30`.
  package let minutesEast: Int

  /// The offset of so many minutes; `nil` if it is more than 18 hours either way.
  package init?(minutesEast: Int) {
    guard (-1080...1080).contains(minutesEast) else { return nil }
    self.minutesEast = minutesEast
  }

  /// Reads `+01:00`, `-03:30` or `Z`, and nothing else, within 18 hours.
  package init?(iso: some StringProtocol) {
    let bytes = Array(iso.utf8)
    if bytes == Array("Z".utf8) || bytes == Array("z".utf8) {
      self = .zero
      return
    }
    guard
      bytes.count == 6, bytes[3] == UInt8(ascii: ":"),
      bytes[0] == UInt8(ascii: "+") || bytes[0] == UInt8(ascii: "-"),
      let hours = digits(bytes[1..<3]), let minutes = digits(bytes[4..<6]), minutes < 60
    else { return nil }
    let size = hours * 60 + minutes
    self.init(minutesEast: bytes[0] == UInt8(ascii: "-") ? -size : size)
  }

  /// Reads the same, or says how to write it.
  package init(phrase: String) throws(PhraseError) {
    guard let offset = UTCOffset(iso: trimmed(phrase)) else {
      throw PhraseError(
        "\(quoted(phrase)) is not an offset from UTC; write +01:00, -03:30 or Z, within 18 hours")
    }
    self = offset
  }

  private init(unchecked minutesEast: Int) { self.minutesEast = minutesEast }
}

extension UTCOffset: DigitText {
  /// The offset as `+01:00`; UTC is `+00:00`.
  package func append(to bytes: inout [UInt8]) {
    let size = abs(minutesEast)
    bytes.append(minutesEast < 0 ? UInt8(ascii: "-") : UInt8(ascii: "+"))
    bytes.append(digits: size / 60, width: 2)
    bytes.append(UInt8(ascii: ":"))
    bytes.append(digits: size % 60, width: 2)
  }
}
