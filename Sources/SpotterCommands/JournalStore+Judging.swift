internal import SpotterAnalysis
internal import SpotterModel
internal import SpotterStore

extension JournalStore {
  /// All that the rules need to see to judge the journal on a day.
  ///
  /// - Parameters:
  ///   - asOf: The day.
  ///   - settings: All the settings that it is judged with.
  ///   - first: A day from which on spots are shown, if that is earlier.
  ///   - entries: Entries of which it is asked what they bring about: it is judged without them, too.
  /// - Returns: What was written down until that day, as far as it can matter.
  /// - Throws: ``JournalError``.
  func diary(
    judgedOn asOf: Day, with settings: [Settings], shownFrom first: Day? = nil,
    about entries: [Entry] = []
  ) throws -> Diary {
    let oldest = entries.map(\.day).min() ?? asOf
    let needed = try settings.map { settings in
      // What ended in the days that are shown may have been seen last so long before them.
      let shown = (first ?? asOf) - settings.whole(.lapseDays) - 1
      return min(
        shown,
        try Examination.firstDay(asOf: asOf, settings: settings) {
          try lastDay(before: min($0, oldest))
        })
    }
    let since = needed.min() ?? asOf
    var diary = try diary(since: since, until: asOf, including: entries.first?.spotName)
    let places = settings.reduce(into: Set<BodyPlace>()) {
      $0.formUnion(diary.placesWithAPast(asOf: asOf, settings: $1))
    }
    guard !places.isEmpty else { return diary }
    for place in places {
      diary.histories += try quietEnds(
        at: place, before: since, but: diary.histories.map(\.spot))
    }
    diary.histories.sort { $0.spot.name.utf8Precedes($1.spot.name) }
    return diary
  }
}
