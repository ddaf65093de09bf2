package import SpotterModel

/// The worst daily itch of the last week and of the week before, within one episode.
package struct ItchWeeks: Sendable {
  /// Days with a score in the last 7 days, oldest first.
  package let thisWeek: [SpotDay]

  /// Days with a score in the 7 days before those.
  package let lastWeek: [SpotDay]

  /// How many days of a week need a score for its mean: 4 of 7, the prorating rule of the
  /// urticaria activity diary.
  package static let fewestDays = 4

  package init(of episode: Episode, asOf: Day) {
    let scored = episode.days.filter { $0.itch != nil }
    thisWeek = scored.filter { asOf - 6...asOf ~= $0.day }
    lastWeek = scored.filter { asOf - 13...asOf - 7 ~= $0.day }
  }

  /// The mean of the last week, or nil with fewer than 4 days.
  package var thisMean: Double? { mean(thisWeek) }

  /// The mean of the week before, or nil with fewer than 4 days.
  package var lastMean: Double? { mean(lastWeek) }

  /// By how many points the mean has risen, if both weeks have one.
  package var change: Double? {
    guard let thisMean, let lastMean else { return nil }
    return thisMean - lastMean
  }

  private func mean(_ days: [SpotDay]) -> Double? {
    guard days.count >= Self.fewestDays else { return nil }
    return Double(days.compactMap(\.itch).reduce(0, +)) / Double(days.count)
  }
}
