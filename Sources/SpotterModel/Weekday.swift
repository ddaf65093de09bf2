/// A day of the week, numbered as ISO 8601 does: Monday is 1, Sunday is 7.
package enum Weekday: Int, CaseIterable, Sendable {
  /// The first day of an ISO week.
  case monday = 1
  /// Number 2.
  case tuesday
  /// Number 3.
  case wednesday
  /// Number 4; 1 January 1970 was one.
  case thursday
  /// Number 5.
  case friday
  /// Number 6.
  case saturday
  /// The last day of an ISO week.
  case sunday

  /// The English name, such as `Monday`.
  package var name: String {
    switch self {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }

  /// Reads an English name, or its first three letters or more, in any case: `mon`, `Thurs`.
  init?(word: String) {
    let word = word.lowercased()
    guard
      word.count >= 3,
      let match = Weekday.allCases.first(where: { $0.name.lowercased().hasPrefix(word) })
    else { return nil }
    self = match
  }
}
