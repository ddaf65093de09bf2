/// A moment, the same everywhere, to the second.
package struct Instant: Hashable, Comparable, Sendable {
  /// Seconds since 1 January 1970, 00:00 UTC, leap seconds not counted.
  package let secondsSince1970: Int

  /// The moment so many seconds after 1 January 1970, 00:00 UTC, or before it.
  package init(secondsSince1970: Int) { self.secondsSince1970 = secondsSince1970 }

  /// The first moment of a day where the clock is so far ahead of UTC.
  package init(startOf day: Day, at offset: UTCOffset) {
    secondsSince1970 = day.number * 86_400 - offset.minutesEast * 60
  }

  /// Reads RFC 3339 (https://www.rfc-editor.org/rfc/rfc3339), years 1900 to 9999.
  ///
  /// `2026-11-22T18:03:12Z`, also with an offset (`+01:00`) and with a fraction of the second,
  /// which is dropped. A leap second counts as the first second of the next minute.
  package init?(iso: some StringProtocol) {
    let bytes = Array(iso.utf8)
    guard
      bytes.count >= 20, let day = Day(iso: iso.prefix(10)),
      [UInt8(ascii: "T"), UInt8(ascii: "t"), UInt8(ascii: " ")].contains(bytes[10]),
      let hour = digits(bytes[11..<13]), bytes[13] == UInt8(ascii: ":"), hour < 24,
      let minute = digits(bytes[14..<16]), bytes[16] == UInt8(ascii: ":"), minute < 60,
      let second = digits(bytes[17..<19]), second <= 60
    else { return nil }
    var rest = bytes[19...]
    if rest.first == UInt8(ascii: ".") {
      let fraction = rest.dropFirst().prefix { (0x30...0x39).contains($0) }
      guard !fraction.isEmpty else { return nil }
      rest = rest[fraction.endIndex...]
    }
    guard let offset = UTCOffset(iso: String(decoding: rest, as: UTF8.self)) else { return nil }
    secondsSince1970 =
      day.number * 86_400 + hour * 3600 + minute * 60 + second - offset.minutesEast * 60
  }

  /// Reads the same, or says how to write it.
  package init(phrase: String) throws(PhraseError) {
    guard let instant = Instant(iso: trimmed(phrase)) else {
      throw PhraseError(
        "\(quoted(phrase)) is not a moment; write it in UTC, such as 2026-11-22T18:03:12Z")
    }
    self = instant
  }

  package static func < (left: Instant, right: Instant) -> Bool {
    left.secondsSince1970 < right.secondsSince1970
  }

  /// The civil day at this moment where the clock is ahead of UTC by the offset.
  package func day(at offset: UTCOffset) -> Day {
    Day(number: floorQuotient(localSeconds(offset), 86_400))
  }

  /// The time on the wall at this moment where the clock is ahead of UTC by the offset.
  package func clockTime(at offset: UTCOffset) -> ClockTime {
    ClockTime(wrapping: floorQuotient(localSeconds(offset), 60))
  }

  // A journal may hold any number: it wraps around rather than stops the program.
  private func localSeconds(_ offset: UTCOffset) -> Int {
    secondsSince1970 &+ offset.minutesEast * 60
  }
}

extension Instant: DigitText {
  /// The moment in UTC, as `2026-11-22T18:03:12Z`.
  package func append(to bytes: inout [UInt8]) {
    let second = floorModulo(secondsSince1970, 86_400)
    day(at: .zero).append(to: &bytes)
    bytes.append(UInt8(ascii: "T"))
    bytes.append(digits: second / 3600, width: 2)
    bytes.append(UInt8(ascii: ":"))
    bytes.append(digits: second / 60 % 60, width: 2)
    bytes.append(UInt8(ascii: ":"))
    bytes.append(digits: second % 60, width: 2)
    bytes.append(UInt8(ascii: "Z"))
  }
}
