package import SpotterModel

/// All that rules read: the courses of spots and the days of the person, up to one day.
///
/// Values in, no clock, no file.
package struct Examination: Sendable {
  /// The day on which the journal is judged; nothing later was read.
  package let asOf: Day
  package let settings: Settings

  /// Every spot of the diary, by name.
  package let courses: [Course]

  /// The days on which something was said of the person, oldest first.
  package let personDays: [PersonDay]
  package let acknowledgements: [StoredEntry]

  package init(of diary: Diary, settings: Settings, asOf: Day) {
    self.asOf = asOf
    self.settings = settings
    courses = diary.histories.map { Course(of: $0, asOf: asOf, settings: settings) }
    personDays = PersonDay.all(in: diary, asOf: asOf)
    acknowledgements = diary.entries.filter {
      $0.entry.kind == .acknowledge && $0.entry.day <= asOf
    }
  }

  /// The spots whose latest episode is open.
  package var openCourses: [Course] { courses.filter { $0.state == .open } }

  /// The last so many days, `asOf` counted.
  package func last(_ days: Int) -> ClosedRange<Day> { asOf - (days - 1)...asOf }

  /// The days of a span on which something was said of the person.
  package func personDays(in span: ClosedRange<Day>) -> [PersonDay] {
    personDays.filter { span ~= $0.day }
  }

  /// How many days before `asOf` the rules need to see, whatever the settings.
  package static func lookback(_ settings: Settings) -> Int {
    let furthest = [
      // Exposures and onsets of the last 90 days, and an onset up to 3 days after one.
      93,
      settings.whole(.recurWindowDays) + settings.whole(.lapseDays) + 1,
      settings.whole(.burstDays) + settings.whole(.burstRefDays),
      settings.whole(.regionsDays) + 14,
      settings.whole(.lapseDays) + 1,
    ]
    return furthest.max() ?? 0
  }
}
