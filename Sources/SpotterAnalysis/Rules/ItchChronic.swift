internal import SpotterModel

extension Rule {
  /// Itches for six weeks.
  package static let itchChronic = Rule(
    "R4", "itch-chronic",
    question: "Has it itched for `itchChronic.days`?",
    reason: "Itch that lasts over 6 weeks is called chronic and worth an appointment.",
    ends:
      "A day with an itch of 0, 14 days without an entry of itch, an entry that the spot is gone, "
      + "or a lasting kind that a clinician confirmed.",
    source: Source("the usual definition of chronic itch: over 6 weeks", .published),
    settings: [.itchChronicDays, .lapseDays],
    .spot { open, examination in
      let limit = examination.settings.whole(.itchChronicDays)
      guard
        let run = ItchRun(
          of: open.episode, asOf: examination.asOf, settings: examination.settings),
        run.duration >= limit, examination.last(14) ~= run.last, !open.isSuppressed
      else { return nil }
      return Verdict(
        .routine, "\(open.label): it has itched for \(days(run.duration)) (limit \(limit)).",
        [run.days[0], run.days[run.days.count - 1]].compactMap(\.itchingSighting),
        [.init("durationDays", run.duration), .init("limitDays", limit)])
    })
}
