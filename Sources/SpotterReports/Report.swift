package import SpotterAnalysis
package import SpotterModel

/// What a report says, before anyone decided how it looks.
package struct Report: Sendable {
  package let assessment: Assessment

  /// The days that are shown beside what is true on the last of them.
  package let period: ClosedRange<Day>

  /// How it differs from the report with the journal's own settings, if others were tried.
  package let whatIf: WhatIf?

  package init(_ assessment: Assessment, period: ClosedRange<Day>, whatIf: WhatIf? = nil) {
    self.assessment = assessment
    self.period = period
    self.whatIf = whatIf
    spots = assessment.examination.courses.compactMap { course in
      guard let state = course.state else { return nil }
      guard state == .open || course.endedOn.map({ period ~= $0 }) ?? false else { return nil }
      return SpotFigures(of: course, in: assessment.examination)
    }
  }

  package var asOf: Day { assessment.examination.asOf }

  /// The spots that are open, and those that healed or lapsed within the period, by name.
  package let spots: [SpotFigures]

  /// What stands at the end of every report.
  package static let notice =
    "Spotter records and compares; it does not diagnose. If you are worried, have it seen."
}

/// The figures of a spot's latest episode.
package struct SpotFigures: Sendable {
  package let course: Course
  package let episode: Episode
  package let state: Course.State
  package let measurements: [Measurement]
  package let trend: TheilSen?
  package let weeks: ItchWeeks
  package let isImproving: Bool

  package init?(of course: Course, in examination: Examination) {
    guard let episode = course.latest, let state = course.state else { return nil }
    self.course = course
    self.episode = episode
    self.state = state
    measurements = episode.measurements
    trend = TheilSen(
      x: measurements.map { Double($0.day.number) }, y: measurements.map(\.millimetres))
    weeks = ItchWeeks(of: episode, asOf: examination.asOf)
    isImproving =
      state == .open
      && Improvement(of: episode, asOf: examination.asOf, settings: examination.settings) != nil
  }

  /// The score of the latest day that has one.
  package var lastItch: Int? { episode.days.last { $0.itch != nil }?.itch }
}
