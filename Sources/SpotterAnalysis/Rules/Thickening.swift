internal import SpotterModel

extension Rule {
  /// The skin stays thickened for two weeks.
  package static let thickening = Rule(
    "R11", "thickening",
    question: "Was the skin thickened on two days at least 14 days apart?",
    reason: "Skin that stays thickened is worth showing.",
    ends: "14 days without thickened skin.",
    source: Source("public advice on long-lasting dermatitis; the days are our own", .design),
    .spot { open, examination in
      let found = open.episode.days.sightings(of: .thickening)
      guard let first = found.first, let last = found.last, examination.last(14) ~= last.day,
        last.day - first.day >= leastApart
      else { return nil }
      return Verdict(
        .routine,
        "\(open.label): thickened on days that lie \(days(last.day - first.day)) apart "
          + "(limit \(leastApart)).",
        [first, last],
        [.init("daysApart", last.day - first.day), .init("limitDaysApart", leastApart)])
    })

  private static let leastApart = 14
}
