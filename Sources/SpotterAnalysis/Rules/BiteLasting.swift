internal import SpotterModel

extension Rule {
  /// What is called an insect bite stays for a week, or grows after the second day.
  package static let biteLasting = Rule(
    "R7", "bite-lasting",
    question: "Has what is called an insect bite been there for over 7 days, or grown "
      + "after its first 3?",
    steps: [UrgencyStep(.twoWeeks, "it grew"), UrgencyStep(.routine, "it only lasts")],
    reason: "The skin around a bite mostly settles within a week; growth after the second day "
      + "should be looked at.",
    ends:
      "A latest size that is no longer above that of the first days, 14 days without a size, or "
      + "an entry that it is gone.",
    source: Source("NHS, on insect bites and stings", .published),
    settings: [.sdcAbsolute, .sdcRelative],
    .spot { open, examination in
      guard open.course.kind == "insect-bite" else { return nil }
      let episode = open.episode
      let span = examination.last(14)
      let settled = episode.onset + settlingDays
      if let latest = open.latestSize(in: span), latest.day > settled,
        let early = episode.measurements.last(where: { $0.day <= settled })
      {
        let gain = latest.millimetres - early.millimetres
        let limit = examination.settings.smallestDetectableChange(at: early.millimetres)
        if reaches(gain, limit) {
          return Verdict(
            .twoWeeks,
            "\(open.label): grew from \(millimetres(early.millimetres)) to "
              + "\(millimetres(latest.millimetres)) after its first \(settlingDays + 1) days.",
            [early.sighting, latest.sighting],
            [.init("gainMm", gain), .init("limitGainMm", limit)])
        }
      }
      guard episode.duration > week, span ~= episode.lastActive else { return nil }
      return Verdict(.routine, lasting: open, "an insect bite", usual: days(week), limit: week)
        .ending(with: endOfDuration)
    })

  /// A bite's own reaction is at its largest within so many days of the onset.
  private static let settlingDays = 2

  private static let week = 7
}
