package import SpotterModel

/// A run of days on which a spot was there, without a clear day or a long silence between them.
package struct Episode: Sendable {
  /// The days on which somebody saw the spot, oldest first; at least one.
  package let days: [SpotDay]

  /// The day it began: when the spot was first noticed, if that lies before the first entry and
  /// after the episode before; else the first day of ``days``.
  package let onset: Day

  /// The first clear day after the last active one, if there is one.
  package let clearedOn: Day?

  /// It follows a long silence and not a clear day, so that it may have begun earlier.
  package let isOnsetUncertain: Bool

  /// Some neighbouring days are so far apart that it is only assumed to have gone on between them.
  package let isAssumedContinuous: Bool

  package var firstActive: Day { days[0].day }
  package var lastActive: Day { days[days.count - 1].day }

  /// From the onset to the last active day, both counted; never extrapolated beyond it.
  package var duration: Int { lastActive - onset + 1 }

  /// The entries of the first and of the last active day: those that decide a duration.
  package var firstAndLastEntry: [Entry.ID] {
    [days[0].entries.first, days[days.count - 1].entries.last].compactMap(\.self).ascending
  }

  /// What decides the duration: the days from the onset on, with ``firstAndLastEntry``.
  var bounds: [Sighting] { [Sighting(onset, []), Sighting(lastActive, firstAndLastEntry)] }

  /// How many entries saw the spot.
  package var entryCount: Int { days.reduce(0) { $0 + $1.sightingCount } }

  /// One size for each measured day, oldest first: the day's median.
  ///
  /// Sizes judged by eye are left out as soon as one was taken otherwise: two methods do not make
  /// one trend.
  package let measurements: [Measurement]

  init(
    days: [SpotDay], onset: Day, clearedOn: Day?, isOnsetUncertain: Bool,
    isAssumedContinuous: Bool
  ) {
    self.days = days
    self.onset = onset
    self.clearedOn = clearedOn
    self.isOnsetUncertain = isOnsetUncertain
    self.isAssumedContinuous = isAssumedContinuous
    let method: MeasuringMethod = days.contains { $0.size?.method == .ruler } ? .ruler : .eye
    measurements = days.compactMap { day in
      guard let size = day.size, size.method == method else { return nil }
      return Measurement(
        day: day.day, millimetres: size.millimetres,
        entries: day.entries { $0.size?.method == method })
    }
  }
}

/// The size of a spot on one day.
package struct Measurement: Hashable, Sendable {
  package var day: Day
  package var millimetres: Double
  package var entries: [Entry.ID]
}

extension [Entry.ID] {
  /// Each once, in ascending order.
  package var ascending: [Entry.ID] { Set(self).sorted() }
}

extension Episode {
  /// Cuts the days of a spot into episodes.
  ///
  /// - Parameters:
  ///   - days: All days with an entry about the spot, oldest first.
  ///   - firstNoticed: The day the person first noticed it, if that was said.
  ///   - settings: For the two lengths of silence.
  /// - Returns: The episodes, oldest first.
  static func all(in days: [SpotDay], firstNoticed: Day?, settings: Settings) -> [Episode] {
    let lapse = settings.whole(.lapseDays) + 1
    let bridge = settings.whole(.bridgeDays) + 1
    var episodes: [Episode] = []
    var run: [SpotDay] = []
    var cleared: Day?
    var isUncertain = false

    func close() {
      guard let first = run.first else { return }
      var onset = first.day
      let previous = episodes.last
      let earliest = previous.map { max($0.lastActive, $0.clearedOn ?? $0.lastActive) }
      if let noticed = firstNoticed, noticed < onset, earliest.map({ noticed > $0 }) ?? true {
        onset = noticed
      }
      episodes.append(
        Episode(
          days: run, onset: onset, clearedOn: cleared, isOnsetUncertain: isUncertain,
          isAssumedContinuous: zip(run, run.dropFirst()).contains { $1.day - $0.day > bridge }))
    }

    for day in days {
      if day.isClear {
        if !run.isEmpty { cleared = cleared ?? day.day }
      } else if day.isActive {
        let isLapsed = run.last.map { day.day - $0.day > lapse } ?? false
        if cleared != nil || isLapsed {
          let wasCleared = cleared != nil
          close()
          run = []
          cleared = nil
          isUncertain = !wasCleared
        }
        run.append(day)
      }
    }
    close()
    return episodes
  }
}
