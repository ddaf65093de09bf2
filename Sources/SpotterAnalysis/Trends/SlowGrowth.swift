package import SpotterModel

/// The trend of a spot's size from week to week: of growth that no fortnight shows.
package struct SlowGrowth: Hashable, Sendable {
  /// One size for each week that has one, oldest first: the median of its days' sizes.
  package let weeks: [Measurement]

  /// Theil–Sen over the weeks, in mm a day.
  package let line: TheilSen

  /// What the slope comes to from the first week to the last, in mm.
  package let gain: Double

  /// The smallest change taken as real at the size with which the weeks begin, in mm.
  package let smallestDetectable: Double

  /// Mann–Kendall, one-sided: the chance of so much rising without a trend.
  package var pRising: Double { MannKendall(weeks.map(\.millimetres)).pGreater }

  /// Cuts the `growSlow.windowWeeks` that end at the latest measured day into blocks of 7 days.
  ///
  /// - Returns: nil with fewer than 2 weeks that have a size.
  package init?(of measurements: [Measurement], settings: Settings) {
    guard let last = measurements.last?.day else { return nil }
    let window = settings.whole(.growSlowWindowWeeks)
    let weeks = (0..<window).reversed().compactMap { back -> Measurement? in
      let end = last - 7 * back
      let sizes = measurements.within(end - 6...end)
      return median(sizes.map(\.millimetres)).map {
        Measurement(day: end, millimetres: $0, entries: sizes.flatMap(\.entries))
      }
    }
    let sizes = weeks.map(\.millimetres)
    guard let first = weeks.first,
      let line = TheilSen(x: weeks.map { Double($0.day.number) }, y: sizes),
      let start = median(Array(sizes.prefix(3)))
    else { return nil }
    self.weeks = weeks
    self.line = line
    gain = line.slope * Double(last - first.day)
    smallestDetectable = settings.smallestDetectableChange(at: start)
  }

  /// Whether it is growth: in `growSlow.minWeeks` or more, with p ≤ `growSlow.alpha`, by more than a
  /// ruler's error.
  package func isGrowth(_ settings: Settings) -> Bool {
    weeks.count >= settings.whole(.growSlowMinWeeks) && reaches(gain, smallestDetectable)
      && staysWithin(pRising, settings[.growSlowAlpha])
  }
}
