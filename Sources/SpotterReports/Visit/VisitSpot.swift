internal import SpotterAnalysis
internal import SpotterModel

/// A spot of the page, under the number that it has everywhere on it.
struct VisitSpot: Sendable {
  let number: Int
  let figures: SpotFigures

  /// The highest urgency of the findings about it that were not seen to.
  let urgency: Urgency

  /// Its photos of the period, oldest first.
  let photos: [StoredEntry]

  var course: Course { figures.course }
  var state: Course.State { figures.state }

  /// What links to its chapter.
  var anchor: String { "spot-\(number)" }
}
