internal import SpotterModel

extension Rule {
  /// An open spot that nobody has logged for a week.
  package static let dataGap = Rule(
    "I5", "data-gap",
    question: "Has an open spot not been logged for `gap.staleDays`?",
    reason: "Without entries nothing can be compared.",
    ends: "A new entry, or one that the spot is gone.",
    source: Source("no published figure", .design),
    settings: [.staleDays],
    .spot { open, examination in
      let episode = open.episode
      let silence = examination.asOf - episode.lastActive
      let limit = examination.settings.whole(.staleDays)
      guard silence >= limit else { return nil }
      return Verdict(
        .selfCare,
        "\(open.label): last seen \(days(silence)) ago (limit \(limit)). Log it, or log that it is "
          + "gone with --gone.",
        Evidence(
          from: episode.lastActive, to: examination.asOf,
          entries: episode.days.last?.entries ?? [],
          values: [.init("silenceDays", silence), .init("limitDays", limit)]))
    })
}
