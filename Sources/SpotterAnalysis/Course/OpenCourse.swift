package import SpotterModel

/// A course whose latest episode is open, with that episode at hand.
package struct OpenCourse: Sendable {
  package let course: Course
  package let episode: Episode

  init?(_ course: Course) {
    guard let episode = course.openEpisode else { return nil }
    self.course = course
    self.episode = episode
  }

  package var spot: Spot { course.spot }
  package var label: String { course.spot.label }
  var labelInSentence: String { course.spot.labelInSentence }
  var site: Site { course.spot.place.site }
  var regions: [Region] { site.regions }

  /// The episode's days within a span.
  package func days(in span: ClosedRange<Day>) -> ArraySlice<SpotDay> {
    episode.days.within(span)
  }

  /// The last observed days of the episode, oldest first: at most so many.
  func lastObserved(_ count: Int) -> ArraySlice<SpotDay> { episode.days.suffix(count) }

  /// The latest size, if its day lies in a span.
  func latestSize(in span: ClosedRange<Day>) -> Measurement? {
    episode.measurements.last.flatMap { span ~= $0.day ? $0 : nil }
  }

  /// The latest day with a colour, if it lies in a span.
  func latestColoured(in span: ClosedRange<Day>) -> SpotDay? {
    episode.days.last { $0.colour != nil }.flatMap { span ~= $0.day ? $0 : nil }
  }

  /// The day of the latest colour, if it lies in a span and is brown, black, blue or mixed.
  func pigmented(in span: ClosedRange<Day>) -> SpotDay? {
    latestColoured(in: span).flatMap { day in
      day.colour.map(Colour.pigmented.contains) ?? false ? day : nil
    }
  }

  /// Whether it was written down as heat rash.
  var isCalledHeatRash: Bool { course.kind == "heat-rash" }

  /// A lasting kind that a clinician has confirmed.
  var isSuppressed: Bool { course.isSuppressed }
}

extension Colour {
  /// The colours of a pigmented spot.
  static let pigmented: [Colour] = [.brown, .black, .blue, .mixed]
}

extension [OpenCourse] {
  /// The regions in which they lie, in the order of the body.
  var regions: [Region] {
    let touched = Set(flatMap(\.regions))
    return Region.allCases.filter(touched.contains)
  }
}
