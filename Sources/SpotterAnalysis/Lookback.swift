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

extension Diary {
  /// Places where it depends on spots of longer ago whether something has come back.
  ///
  /// The first sight at a place can be a return only if something was there before. One return alone
  /// is no finding, so that matters only where there is another one.
  ///
  /// - Parameters:
  ///   - asOf: The day on which the journal is judged.
  ///   - settings: The windows that can be set.
  /// - Returns: The places.
  package func placesWithAPast(asOf: Day, settings: Settings) -> Set<BodyPlace> {
    // Without a clear entry nothing has come back.
    guard histories.contains(where: { $0.entries.contains(where: \.saysClear) }) else { return [] }
    let window = asOf - (settings.whole(.recurWindowDays) - 1)...asOf
    // Nor at places where all began before the window, as most do: those cost nothing then.
    guard histories.contains(where: { $0.entries.first.map { window ~= $0.entry.day } ?? false })
    else { return [] }
    let examination = Examination(of: self, settings: settings, asOf: asOf)
    return Set(examination.openCourses.map(\.spot.place)).filter { place in
      let seen = examination.courses.filter { $0.spot.place == place }.flatMap(\.days)
      let first = seen.lazy.filter(\.isActive).map(\.day).min()
      return first.map { window ~= $0 } ?? false
        && !PlaceReturn.all(at: place, in: window, examination).isEmpty
    }
  }
}

extension StoredEntry {
  fileprivate var saysClear: Bool {
    guard case .spot(let seen) = entry.content else { return false }
    return seen.presence == .clear
  }
}
