internal import SpotterModel

extension Rule {
  /// Wheals for over two days, at one spot or anywhere.
  package static let hives = Rule(
    "R8", "hives",
    question:
      "Have there been wheals for over 2 days, at one spot or anywhere, or anywhere for over 42?",
    steps: [
      UrgencyStep(.twoWeeks, "at one spot, or for over 42 days"),
      UrgencyStep(.routine),
    ],
    reason: "Wheals mostly go within two days; longer ones are worth showing, sooner when one spot "
      + "keeps its wheal.",
    ends: "14 days without a wheal.",
    source: Source("NHS, on hives", .published),
    .personAndSpot(
      { examination in
        let span = examination.last(reach)
        let days = examination.courses.flatMap { course in
          course.days(in: span).filter { $0.shapes.contains(.wheal) }
        }.sorted { $0.day < $1.day }
        guard let last = days.last, examination.last(14) ~= last.day else { return nil }
        var first = last.day
        for day in days.reversed() where first - day.day <= bridgeDays { first = day.day }
        let apart = last.day - first
        guard apart > fewDays else { return nil }
        let isChronic = apart > chronicDays
        // Days before the cut that were not looked at may belong to the run.
        let cut = span.lowerBound
        let mayBeLonger =
          first - cut < bridgeDays && examination.diary.firstDay.map { $0 < cut } ?? false
        let length = (mayBeLonger ? "at least " : "") + SpotterAnalysis.days(apart + 1)
        return Verdict(
          isChronic ? .twoWeeks : .routine,
          "Wheals for \(length), the last on \(last.day.inWords).",
          days.filter { [first, last.day].contains($0.day) }.sightings { $0.shape == .wheal },
          [
            .init("daysApart", apart),
            .init("limitDaysApart", isChronic ? chronicDays : fewDays),
          ])
      },
      { open, examination in
        let wheals = open.episode.days.filter { $0.shapes.contains(.wheal) }
        guard let first = wheals.first, let last = wheals.last,
          examination.last(14) ~= last.day, last.day - first.day > fewDays
        else { return nil }
        return Verdict(
          .twoWeeks,
          "\(open.label): wheals on days that lie \(SpotterAnalysis.days(last.day - first.day)) "
            + "apart (up to \(fewDays) are usual).",
          [first, last].sightings { $0.shape == .wheal },
          [.init("daysApart", last.day - first.day), .init("limitDaysApart", fewDays)])
      }))

  /// A wheal mostly goes within 2 days: NHS.
  private static let fewDays = 2

  /// Hives over 6 weeks are called chronic: NHS.
  private static let chronicDays = 42

  /// Neighbouring wheal days so far apart still make one run: 3 days between them may go unlogged, as
  /// in a week of the urticaria diary, of which 4 days must be there.
  private static let bridgeDays = 4

  /// How far back a run is followed: far enough to tell a chronic one.
  private static let reach = 90
}
