package import SpotterModel

/// A return of a spot, or of another one at the same place, after it had been gone for a while.
package struct PlaceReturn: Hashable, Sendable {
  /// The day it was back.
  package let back: Day

  /// The latest clear day that lies long enough before, with the entries that found the spot gone.
  let gone: Sighting

  /// The entries of the day it was back.
  package let entries: [Entry.ID]

  /// The recurrences at a place that begin within a span, oldest first.
  ///
  /// A recurrence is an active day whose active day before has a clear day after it, and at least
  /// `recur.clearDays` before the return.
  package static func all(
    at place: BodyPlace, in span: ClosedRange<Day>, _ examination: Examination
  ) -> [PlaceReturn] {
    let here = examination.courses.filter { $0.spot.place == place }
    // Nothing returns that never went: most spots were never logged as gone.
    guard here.contains(where: { $0.days.contains(where: \.isClear) }) else { return [] }
    let days = here.flatMap(\.days)
    let active = Dictionary(grouping: days.filter(\.isActive), by: \.day)
    let clear = days.filter { $0.isClear && active[$0.day] == nil }
    let away = examination.settings.whole(.recurClearDays)
    let sorted = active.keys.sorted()
    return zip(sorted, sorted.dropFirst()).compactMap { before, day in
      guard span ~= day,
        let gone = clear.map(\.day).filter({ before < $0 && $0 <= day - away }).max()
      else { return nil }
      return PlaceReturn(
        back: day,
        gone: Sighting(gone, clear.filter { $0.day == gone }.flatMap(\.clearEntries)),
        entries: active[day, default: []].flatMap(\.entries))
    }
  }
}
