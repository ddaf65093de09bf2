internal import SpotterModel

extension Rule {
  /// Severe itch on several days of a week.
  package static let itchSevere = Rule(
    "D7", "itch-severe",
    question: "Was the itch `itchSevere.level` or more on `itchSevere.days` of the last 7 days?",
    reason: "Severe itch on several days of a week is worth treating.",
    ends: "Fewer such days within the last 7.",
    source: Source(
      "bands of the itch scale, of which 7 to 10 is severe; the number of days is our own choice",
      .design),
    settings: [.itchSevereLevel, .itchSevereDays],
    .spot { open, examination in
      let (level, least) = (
        examination.settings.whole(.itchSevereLevel), examination.settings.whole(.itchSevereDays)
      )
      let severe = open.days(in: examination.last(7)).filter { $0.itch ?? -1 >= level }
      guard severe.count >= least else { return nil }
      return Verdict(
        .twoWeeks,
        "\(open.label): itch of \(level) or more on \(severe.count) of the last 7 days "
          + "(limit \(least)).",
        severe.compactMap(\.itchSighting),
        [
          .init("days", severe.count), .init("limitDays", least), .init("limitItch", level),
          .init("worstItch", severe.compactMap(\.itch).max() ?? 0),
        ])
    })
}
