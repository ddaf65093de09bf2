package import SpotterModel

/// Signs that an open spot gets better: it shrinks, or it itches less.
package struct Improvement: Sendable {
  /// The trend of the size, if it falls by more than a ruler's error.
  package let shrinking: SizeTrend?

  /// The weeks of itch, if their mean fell by `itchRise.delta` or more.
  package let calming: ItchWeeks?

  /// The settings that it compares with.
  static let settings: [SettingKey] = [
    .growWindowDays, .growMinN, .growMinSpanDays, .growFastAlpha, .sdcAbsolute, .sdcRelative,
    .itchRiseDelta,
  ]

  /// How long ago the latest size may be, in days, today counted.
  private static let recentDays = 14

  /// - Returns: nil when there is no such sign.
  package init?(of episode: Episode, asOf: Day, settings: Settings) {
    let measurements = episode.measurements
    var shrinking: SizeTrend?
    if let last = measurements.last, asOf - last.day < Self.recentDays,
      let trend = SizeTrend(of: measurements, settings: settings), trend.suffices(settings),
      reaches(-trend.gain, trend.smallestDetectable),
      staysWithin(trend.pFalling, settings[.growFastAlpha])
    {
      shrinking = trend
    }
    let weeks = ItchWeeks(of: episode, asOf: asOf)
    let isCalming = weeks.change.map { staysWithin($0, -settings[.itchRiseDelta]) } ?? false
    guard shrinking != nil || isCalming else { return nil }
    self.shrinking = shrinking
    calming = isCalming ? weeks : nil
  }
}
