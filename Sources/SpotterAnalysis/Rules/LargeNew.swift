internal import SpotterModel

extension Rule {
  /// A large spot that is new and stays.
  package static let largeNew = Rule(
    "D10", "large-new",
    question:
      "Has a spot that began in the last 180 days been there for 28, and is it `large.mm` or "
      + "larger?",
    reason: "A large spot that is new and stays should be looked at.",
    ends: "A median of the last 3 sizes below `large.mm`, a first onset over 180 days ago, 14 days "
      + "without a size, an entry that it is gone, or a lasting kind that a clinician confirmed.",
    source: Source(
      "NHS seven-point checklist: 7 mm; American Academy of Dermatology: over 6 mm", .published),
    settings: [.largeMm],
    lacks: { open, _ in
      let needed = 3 - open.episode.measurements.count
      return needed > 0 ? "\(more(needed)) with a size" : nil
    },
    .spot { open, examination in
      let episode = open.episode
      let span = examination.last(14)
      let last = episode.measurements.suffix(3)
      let limit = examination.settings[.largeMm]
      guard let onset = open.course.firstOnset, examination.asOf - onset <= newDays,
        episode.duration >= leastDays, span ~= episode.lastActive,
        open.latestSize(in: span) != nil, last.count == 3,
        let size = median(last.map(\.millimetres)), reaches(size, limit), !open.isSuppressed
      else { return nil }
      return Verdict(
        .twoWeeks,
        "\(open.label): new, \(millimetres(size)) (limit \(millimetres(limit))), there for "
          + "\(days(episode.duration)).",
        last.map(\.sighting) + episode.bounds,
        [
          .init("sizeMm", size), .init("limitSizeMm", limit),
          .init("durationDays", episode.duration), .init("limitDays", leastDays),
          .init("firstOnsetDaysAgo", examination.asOf - onset),
          .init("limitFirstOnsetDaysAgo", newDays),
        ])
    })

  /// A spot counts as new for half a year.
  static let newDays = 180

  private static let leastDays = 28
}
