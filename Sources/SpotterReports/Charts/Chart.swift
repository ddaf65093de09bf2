package import SpotterAnalysis
package import SpotterModel

/// Spots over time, one small chart each, on one axis.
package struct Chart: Sendable {
  /// What was judged, and when.
  let assessment: Assessment

  /// The days that are shown.
  package let days: ClosedRange<Day>

  /// The spots that are shown, by name.
  let courses: [Course]

  /// Which entries stand beside those about the spots.
  package enum Surroundings: Hashable, Sendable {
    /// Those that name a spot that is shown.
    case ofSpots
    /// Exposures and care for all spots too, and findings about the person.
    case all
  }

  let surroundings: Surroundings

  /// Nil where no spot was logged in these days.
  ///
  /// - Parameters:
  ///   - assessment: The journal as it is judged, with all entries of the days that are to be shown.
  ///   - spots: The spots to show; nil for all of them.
  ///   - since: The first day to show; nil for the first one with something to show.
  ///   - until: The last day to show; nil for the last one with something to show.
  ///   - surroundings: What stands beside the spots.
  package init?(
    _ assessment: Assessment, spots: [Spot]?, since: Day?, until: Day?,
    surroundings: Surroundings
  ) {
    self.assessment = assessment
    self.surroundings = surroundings
    let bounds = (since ?? .earliest)...(until ?? .latest)
    let chosen = spots.map { Set($0.map(\.id)) }
    courses = assessment.examination.courses.filter { course in
      (chosen?.contains(course.spot.id) ?? true) && course.days.contains { bounds ~= $0.day }
    }
    let seen = courses.flatMap(\.days).map(\.day).filter { bounds ~= $0 }
    guard let first = seen.min(), let last = seen.max() else { return nil }
    // What was met a few days before a spot began may be why.
    let near = max(bounds.lowerBound, first - Self.lead)...min(bounds.upperBound, last + Self.lead)
    let names = Set(courses.map(\.spot.name))
    let beside = assessment.examination.diary.entries.filter {
      near ~= $0.entry.day && $0.entry.isCharted(beside: names, surroundings)
    }.map(\.entry.day)
    let from = since ?? beside.min().map { min($0, first) } ?? first
    let to = until ?? beside.max().map { max($0, last) } ?? last
    days = from...to
  }

  /// How many days before the first entry and after the last one the axis goes on, if something was
  /// met or done in them.
  static let lead = 7
}

extension Entry {
  /// Whether a chart of some spots shows the entry beside them.
  func isCharted(beside spots: Set<String>, _ surroundings: Chart.Surroundings) -> Bool {
    switch content {
    case .exposure: surroundings == .all
    case .care(let care): care.spot.map(spots.contains) ?? (surroundings == .all)
    case .spot, .day, .photo, .acknowledge: false
    }
  }
}
