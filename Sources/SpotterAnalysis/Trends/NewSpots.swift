package import SpotterModel

/// How many new spots there were of late, and how many before.
///
/// Under equal rates the share of the late ones follows a binomial distribution (the conditional
/// test of two Poisson rates, Przyborowski and Wilenski 1940).
package struct NewSpots: Sendable {
  /// The days that count as late: `burst.days`, and before them days that nobody logged.
  package let late: ClosedRange<Day>

  /// The `burst.refDays` before.
  package let before: ClosedRange<Day>

  /// The spots whose first onset lies in `late`.
  package let lateCourses: [Course]

  /// How many spots began in `before`.
  package let countBefore: Int

  /// How many days of `before` have an entry.
  package let loggedBefore: Int

  package init(in examination: Examination) {
    let settings = examination.settings
    let first = examination.last(settings.whole(.burstDays)).lowerBound
    let logged = examination.daysWithEntries(in: .earliest...examination.asOf)
    let lastLogged = logged.filter { $0 < first }.max()
    // Without an entry before, the journal begins here: nobody left out the days before that.
    let start = lastLogged.map { $0 + 1 } ?? first
    late = start...examination.asOf
    before = start - settings.whole(.burstRefDays)...start - 1
    let (late, before) = (late, before)
    lateCourses = examination.newCourses(in: late)
    countBefore = examination.newCourses(in: before).count
    loggedBefore = logged.count { before ~= $0 }
  }

  /// The chance of so many late ones, if new spots came as often before.
  package var p: Double {
    let (lateDays, daysBefore) = (late.count, before.count)
    return binomialUpperTail(
      successes: lateCourses.count, trials: lateCourses.count + countBefore,
      probability: Double(lateDays) / Double(lateDays + daysBefore))
  }

  /// The regions in which the late ones lie.
  package var regions: Set<Region> { Set(lateCourses.flatMap(\.spot.place.site.regions)) }
}

extension Examination {
  /// The spots that began within a span, whatever became of them.
  ///
  /// A spot whose first entry is of the journal's first two days is never new: it may have been
  /// there long before.
  func newCourses(in span: ClosedRange<Day>) -> [Course] {
    let firstDays = diary.firstDay.map { $0...$0 + 1 }
    return courses.filter { course in
      guard let onset = course.firstOnset, span ~= onset, let first = course.days.first?.day else {
        return false
      }
      return !(firstDays.map { $0 ~= first } ?? false)
    }
  }
}

extension ClosedRange<Day> {
  /// How many days it has.
  package var count: Int { upperBound - lowerBound + 1 }
}
