internal import SpotterModel

extension Rule {
  /// Itches much more than the week before.
  package static let itchRiseStrong = Rule(
    "D8", "itch-rise-strong",
    question: "Did the weekly mean of the itch rise by `itchStrong.delta`?",
    reason: "Itch that gets much worse within a week should be looked at.",
    ends: "A week whose mean is no longer so far above the week before.",
    source: Source(
      "a 4-point change is a response in trials; used the other way round by our own choice",
      .design),
    settings: [.itchStrongDelta],
    lacks: { open, examination in
      ItchWeeks(of: open.episode, asOf: examination.asOf).lack
    },
    .spot { open, examination in
      let weeks = ItchWeeks(of: open.episode, asOf: examination.asOf)
      let limit = examination.settings[.itchStrongDelta]
      guard let change = weeks.change, reaches(change, limit),
        staysWithin(weeks.pRising, strongAlpha)
      else { return nil }
      return Verdict(.twoWeeks, rising: weeks, limit: limit, alpha: strongAlpha, open)
    })

  private static let strongAlpha = 0.05
}

extension Verdict {
  /// A verdict about the mean itch of two weeks, which must rise by a limit, and to a floor if there
  /// is one.
  init?(
    _ urgency: Urgency, rising weeks: ItchWeeks, limit: Double, floor: Double? = nil,
    alpha: Double, _ open: OpenCourse
  ) {
    guard let mean = weeks.thisMean, let before = weeks.lastMean else { return nil }
    self.init(
      urgency,
      "\(open.label): itches more, on average \(oneDecimal(mean)) of 10 this week after "
        + "\(oneDecimal(before)) the week before (a rise of \(oneDecimal(limit)) or more counts).",
      detail: "Judged on \(weeks.thisWeek.count + weeks.lastWeek.count) days with a score.",
      weeks.sightings,
      [
        .init("itchThisWeek", mean), .init("itchLastWeek", before),
        .init("itchChange", mean - before), .init("limitItchChange", limit),
      ] + (floor.map { [.init("limitItchThisWeek", $0)] } ?? []) + weeks.trendValues + [
        .init("p", weeks.pRising), .init("limitP", alpha),
      ])
  }
}
