internal import SpotterModel

extension Rule {
  /// A sore or crust for four weeks.
  package static let nonHealingSore = Rule(
    "D5", "non-healing-sore",
    question: "Has there been a sore or crust for 28 days?",
    reason: "A sore that has not healed after 4 weeks should be looked at.",
    ends: "14 days without a sore or crust, or an entry that the spot is gone.",
    source: Source("NHS, Cancer Research UK", .published),
    .spot { open, examination in
      let found = open.episode.days.sightings(of: .openSore, .crusting)
      guard let first = found.first, let last = found.last, examination.last(14) ~= last.day,
        last.day - first.day + 1 >= longestDays
      else { return nil }
      return Verdict(
        .twoWeeks,
        "\(open.label): a sore or crust for \(days(last.day - first.day + 1)) (limit \(longestDays)).",
        [first, last],
        [.init("durationDays", last.day - first.day + 1), .init("limitDays", longestDays)])
    })

  /// A sore heals within four weeks (NHS, Cancer Research UK).
  private static let longestDays = 28
}
