package import SpotterModel

/// The latest run of days with itch in an episode, cut as episodes are cut.
package struct ItchRun: Sendable {
  /// The days with itch, oldest first; at least one.
  package let days: [SpotDay]

  package var first: Day { days[0].day }
  package var last: Day { days[days.count - 1].day }

  /// Both ends counted.
  package var duration: Int { last - first + 1 }

  /// - Returns: nil when there is no itch, when a day without itch follows the last one, or when
  ///   the last one is more than `episode.lapseDays` ago.
  package init?(of episode: Episode, asOf: Day, settings: Settings) {
    let lapse = settings.whole(.lapseDays)
    var run: [SpotDay] = []
    for day in episode.days {
      if day.itches {
        if let last = run.last, day.day - last.day > lapse + 1 { run = [] }
        run.append(day)
      } else if day.itch == 0 {
        run = []
      }
    }
    guard let last = run.last, asOf - last.day <= lapse else { return nil }
    days = run
  }
}

extension SpotDay {
  /// Whether it itched: a score of 1 or more, or the symptom.
  var itches: Bool { itch ?? 0 >= 1 || symptoms.contains(.itch) }
}

extension SpotObservation {
  var saysPain: Bool { pain?.level ?? 0 >= 1 || symptoms.contains(.pain) }
}
