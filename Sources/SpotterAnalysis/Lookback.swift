package import SpotterModel

extension Examination {
  /// The first day that the rules need to see, whatever was logged.
  ///
  /// Spots that were seen since then are needed with all their entries.
  ///
  /// - Parameters:
  ///   - asOf: The day on which the journal is judged.
  ///   - settings: The windows that can be set.
  ///   - lastEntry: The last day before a day that has an entry, or nil.
  /// - Returns: That day.
  /// - Throws: What `lastEntry` throws.
  package static func firstDay(
    asOf: Day, settings: Settings, lastEntry: (Day) throws -> Day?
  ) rethrows -> Day {
    let windows = [
      // Exposures, onsets and wheals of the last 90 days, and an onset up to 3 days after one.
      93,
      settings.whole(.recurWindowDays) + settings.whole(.lapseDays) + 1,
      settings.whole(.regionsDays) + 14,
      settings.whole(.lapseDays) + 1,
    ]
    // Days that nobody logged join the days of a burst, and push back those it is compared with.
    let burst = asOf - settings.whole(.burstDays) + 1
    let compared = try (lastEntry(burst) ?? burst) - settings.whole(.burstRefDays)
    return min(asOf - (windows.max() ?? 0), compared)
  }
}
