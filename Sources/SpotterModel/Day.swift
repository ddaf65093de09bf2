/// A civil day of the Gregorian calendar, extended backwards, without a time zone.
///
/// What people type or import lies in the years 1900 to 9999; arithmetic may lead out of them.
package struct Day: Hashable, Comparable, Sendable {
  /// Days since 1 January 1970, negative before it.
  package let number: Int

  /// The day so many days after 1 January 1970, or before it.
  package init(number: Int) { self.number = number }

  /// The day with this date; `nil` if there is no such day, or its year is not in 1900…9999.
  package init?(year: Int, month: Int, day: Int) {
    guard
      (1900...9999).contains(year), (1...12).contains(month),
      (1...Day.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    number = Day.number(year: year, month: month, day: day)
  }

  /// Reads `YYYY-MM-DD` and nothing else; `nil` if the text is no such day in 1900…9999.
  package init?(iso: some StringProtocol) {
    guard let fields = Day.isoFields(iso) else { return nil }
    self.init(year: fields.year, month: fields.month, day: fields.day)
  }

  /// The year, such as 2026.
  package var year: Int { fields.year }

  /// The month, 1…12.
  package var month: Int { fields.month }

  /// The day of the month, 1…31.
  package var dayOfMonth: Int { fields.day }

  /// The English name of the month, such as `March`.
  package var monthName: String { Day.monthNames[month - 1] }

  /// The day of the week.
  package var weekday: Weekday { Weekday(rawValue: floorModulo(number + 3, 7) + 1) ?? .monday }

  package static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  /// The day so many days later; earlier if the count is negative.
  package static func + (day: Day, count: Int) -> Day { Day(number: day.number + count) }

  /// The day so many days earlier; later if the count is negative.
  package static func - (day: Day, count: Int) -> Day { Day(number: day.number - count) }

  /// The distance in days: 0 for the same day, 1 from yesterday to today.
  package static func - (later: Day, earlier: Day) -> Int { later.number - earlier.number }
}

extension Day: DigitText {
  /// The day as `2026-03-01`.
  package func append(to bytes: inout [UInt8]) {
    let fields = fields
    if fields.year < 0 { bytes.append(UInt8(ascii: "-")) }
    bytes.append(digits: abs(fields.year), width: 4)
    bytes.append(UInt8(ascii: "-"))
    bytes.append(digits: fields.month, width: 2)
    bytes.append(UInt8(ascii: "-"))
    bytes.append(digits: fields.day, width: 2)
  }
}

extension Day {
  /// 1900-01-01, the first day that a journal takes.
  package static let earliest = Day(number: -25_567)

  /// 9999-12-31, the last day that a journal takes.
  package static let latest = Day(number: 2_932_896)
}
