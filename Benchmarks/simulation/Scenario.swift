internal import SpotterModel

/// A kind of journal, of which any number can be written.
protocol Scenario: Sendable, CustomStringConvertible {
  /// One journal: the days on which something is logged, ascending, with what is.
  func write(using random: inout SeededGenerator) -> [LoggedDay]
}

/// What one day of a simulated journal says.
struct LoggedDay {
  /// Counted from 0, on which the model begins.
  var number: Int
  var contents: [Entry.Content]

  /// Whether the criteria are asked on this day.
  var isJudged = true

  /// The civil day, the same in every run.
  var day: Day { Self.first + number }

  /// Thursday 1 January 2026.
  static let first = Day(number: 20_454)
}
