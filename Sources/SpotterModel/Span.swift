/// A stretch of whole days, weeks, months or years that ends on a given day: `10d`, `8w`, `3mo`, `1y`.
package struct Span: Hashable, Sendable {
  /// What a span counts.
  package enum Unit: String, CaseIterable, Sendable {
    /// Days, written `d`.
    case day
    /// Weeks of 7 days, written `w`.
    case week
    /// Calendar months, written `mo`.
    case month
    /// Calendar years, written `y`.
    case year
  }

  /// How many, from 1 up to what makes 200 years.
  package let count: Int

  /// Of what.
  package let unit: Unit

  /// Makes a span; `nil` if the count is under 1 or the span is longer than 200 years.
  package init?(_ count: Int, _ unit: Unit) {
    guard (1...unit.limit).contains(count) else { return nil }
    self.count = count
    self.unit = unit
  }

  /// The first day of the span that ends on this day.
  ///
  /// Ten days are the day and the nine before it. Months and years go back by the calendar, to the
  /// end of a shorter month where needed, and begin the day after.
  package func firstDay(endingOn day: Day) -> Day { dayBefore(day) + 1 }

  /// The day that lies a whole span before this one.
  func dayBefore(_ day: Day) -> Day {
    switch unit {
    case .day: day - count
    case .week: day - 7 * count
    case .month: day.months(earlier: count)
    case .year: day.months(earlier: 12 * count)
    }
  }

  /// The span in words, such as `1 week` or `10 days`.
  package var words: String { "\(count) \(unit.rawValue)\(count == 1 ? "" : "s")" }
}

extension Span: CustomStringConvertible {
  /// The span as one types it, such as `10d` or `3mo`.
  package var description: String { "\(count)\(unit.symbol)" }
}

extension Span.Unit {
  var symbol: String {
    switch self {
    case .day: "d"
    case .week: "w"
    case .month: "mo"
    case .year: "y"
    }
  }

  /// The count that makes 200 years.
  fileprivate var limit: Int {
    switch self {
    case .day: 73_050
    case .week: 10_435
    case .month: 2400
    case .year: 200
    }
  }
}
