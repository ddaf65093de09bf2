package import SpotterModel

/// A return of a spot, or of another one at the same place, after it had been gone for a while.
package struct PlaceReturn: Hashable, Sendable {
  /// The last day before on which a spot was seen at the place.
  package let lastSeen: Day

  /// The day it was back.
  package let back: Day

  /// The entries of that day.
  package let entries: [Entry.ID]

  /// The recurrences at a place that begin within a span, oldest first.
  ///
  /// A recurrence is an active day whose active day before has a clear day after it, and at least
  /// `recur.clearDays` before the return.
  package static func all(
    at place: BodyPlace, in span: ClosedRange<Day>, _ examination: Examination
  ) -> [PlaceReturn] {
    let days = examination.courses.filter { $0.spot.place == place }.flatMap(\.days)
    let active = Dictionary(grouping: days.filter(\.isActive), by: \.day)
    let clear = days.filter(\.isClear).map(\.day).filter { active[$0] == nil }
    let sorted = active.keys.sorted()
    return zip(sorted, sorted.dropFirst()).compactMap { before, day in
      guard span ~= day,
        clear.contains(where: {
          before < $0 && $0 <= day - examination.settings.whole(.recurClearDays)
        })
      else { return nil }
      return PlaceReturn(
        lastSeen: before, back: day, entries: active[day, default: []].flatMap(\.entries))
    }
  }
}
