/// A time of day on the clock on the wall, to the minute.
package struct ClockTime: Hashable, Comparable, Sendable {
  /// The first minute of the day, `00:00`.
  package static let midnight = ClockTime(wrapping: 0)

  /// Minutes since midnight, 0…1439.
  package let minutes: Int

  /// The time so many minutes after midnight; `nil` outside 0…1439.
  package init?(minutes: Int) {
    guard (0..<1440).contains(minutes) else { return nil }
    self.minutes = minutes
  }

  /// The time so many minutes after some midnight, on whatever day.
  init(wrapping minutes: Int) { self.minutes = floorModulo(minutes, 1440) }

  /// Reads `HH:MM` and nothing else, from `00:00` to `23:59`.
  package init?(iso: some StringProtocol) {
    let bytes = Array(iso.utf8)
    guard
      bytes.count == 5, bytes[2] == UInt8(ascii: ":"),
      let hour = digits(bytes[0..<2]), let minute = digits(bytes[3..<5]), hour < 24, minute < 60
    else { return nil }
    minutes = hour * 60 + minute
  }

  /// Reads what people type: `21:05`, `9:05`, `7pm`, `7:30 am`.
  package init(phrase: String) throws(PhraseError) {
    let text = String(phrase.lowercased().filter { !$0.isWhitespace && $0 != "." })
    guard let minutes = ClockTime.minutes(text) else {
      throw PhraseError(
        "\(quoted(phrase)) is not a time of day; write it as HH:MM, such as 09:30 or 21:05")
    }
    self.minutes = minutes
  }

  /// The hour, 0…23.
  package var hour: Int { minutes / 60 }

  /// The minute of the hour, 0…59.
  package var minute: Int { minutes % 60 }

  package static func < (left: ClockTime, right: ClockTime) -> Bool { left.minutes < right.minutes }

  private static func minutes(_ text: String) -> Int? {
    let half = ["am", "pm"].first { text.hasSuffix($0) }
    let parts = text.utf8.dropLast(half == nil ? 0 : 2)
      .split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard
      parts.count == 2 || (parts.count == 1 && half != nil),
      parts[0].count <= 2, let hour = digits(parts[0])
    else { return nil }
    var minute = 0
    if parts.count == 2 {
      guard parts[1].count == 2, let typed = digits(parts[1]), typed < 60 else { return nil }
      minute = typed
    }
    guard let half else { return hour < 24 ? hour * 60 + minute : nil }
    guard (1...12).contains(hour) else { return nil }
    return (hour % 12 + (half == "pm" ? 12 : 0)) * 60 + minute
  }
}

extension ClockTime: DigitText {
  /// The time as `09:05`.
  package func append(to bytes: inout [UInt8]) {
    bytes.append(digits: hour, width: 2)
    bytes.append(UInt8(ascii: ":"))
    bytes.append(digits: minute, width: 2)
  }
}
