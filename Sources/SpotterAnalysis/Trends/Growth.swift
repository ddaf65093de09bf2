package import SpotterModel

/// The two paces of growth that are told from a window of days.
package enum Growth: Hashable, Sendable {
  case fast, moderate

  /// The fewest measured days with which moderate growth can be told: with 4, no order of values is
  /// as unlikely as 0.01.
  static let fewestForModerate = 5

  /// The trend, if it is growth of this pace.
  ///
  /// Fast growth needs `grow.minN` days, p ≤ `growFast.alpha` and an area that doubles within
  /// `growFast.doublingDays`. Moderate growth needs 5 days, p ≤ `growMod.alpha`, an area that
  /// doubles within `growMod.doublingDays`, and the same on the measured day before. Both need a
  /// gain that a ruler can tell.
  package func trend(of measurements: [Measurement], settings: Settings) -> SizeTrend? {
    switch self {
    case .fast:
      guard let trend = SizeTrend(of: measurements, settings: settings), trend.suffices(settings),
        isMet(by: trend, settings)
      else { return nil }
      return trend
    case .moderate:
      guard let trend = moderate(measurements, settings),
        moderate(measurements.dropLast(), settings) != nil
      else { return nil }
      return trend
    }
  }

  private func moderate(
    _ measurements: some Collection<Measurement>, _ settings: Settings
  ) -> SizeTrend? {
    guard let trend = SizeTrend(of: Array(measurements), settings: settings),
      trend.window.count >= Self.fewestForModerate, isMet(by: trend, settings)
    else { return nil }
    return trend
  }

  private func isMet(by trend: SizeTrend, _ settings: Settings) -> Bool {
    let (alpha, doubling): (SettingKey, SettingKey) =
      switch self {
      case .fast: (.growFastAlpha, .growFastDoublingDays)
      case .moderate: (.growModAlpha, .growModDoublingDays)
      }
    // The exact test comes last: it costs most.
    return reaches(trend.gain, trend.smallestDetectable)
      && staysWithin(trend.areaDoublingDays, settings[doubling])
      && staysWithin(trend.pRising, settings[alpha])
  }
}
