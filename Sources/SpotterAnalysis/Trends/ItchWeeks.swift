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
    // From the end: an episode may be years long.
    let recent = episode.days.reversed().prefix { $0.day >= asOf - 13 }
    let scored = recent.filter { $0.itch != nil && $0.day <= asOf }.reversed()
    thisWeek = scored.filter { $0.day >= asOf - 6 }
    lastWeek = scored.filter { $0.day < asOf - 6 }
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

  /// Mann–Kendall over the scored days of both weeks, one-sided: the chance of so much rising
  /// without a trend.
  package var pRising: Double {
    MannKendall((lastWeek + thisWeek).compactMap { $0.itch.map(Double.init) }).pGreater
  }

  /// The days of both weeks that have a score, with the entries that gave the day's.
  var sightings: [Sighting] { (lastWeek + thisWeek).compactMap(\.itchSighting) }

  /// The slope over the scored days of both weeks, in points a day, with its interval.
  var trendValues: [Evidence.Value] {
    let scored = lastWeek + thisWeek
    let line = TheilSen(
      x: scored.map { Double($0.day.number) }, y: scored.compactMap { $0.itch.map(Double.init) })
    guard let line else { return [] }
    return [
      .init("scoredDays", scored.count), .init("slopePointsPerDay", line.slope),
      .init("slopeLowPointsPerDay", line.interval.lowerBound),
      .init("slopeHighPointsPerDay", line.interval.upperBound),
    ]
  }

  /// What it would take to compare the two weeks; nil when they can be.
  var lack: String? {
    let missing = [thisWeek, lastWeek].map { max(0, Self.fewestDays - $0.count) }
    switch (missing[0] > 0, missing[1] > 0) {
    case (false, false): return nil
    case (true, false): return "\(days(missing[0])) with an itch score"
    case (false, true): return "another week with \(Self.fewestDays) itch scores"
    case (true, true): return "two weeks in a row with \(Self.fewestDays) itch scores each"
    }
  }

  private func mean(_ days: [SpotDay]) -> Double? {
    guard days.count >= Self.fewestDays else { return nil }
    return Double(days.compactMap(\.itch).reduce(0, +)) / Double(days.count)
  }
}
