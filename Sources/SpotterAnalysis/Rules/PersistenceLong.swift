internal import SpotterModel

extension Rule {
  /// Not healed after four weeks.
  package static let persistenceLong = Rule(
    "D6", "persistence-long",
    question: "Has the spot been there for `persist.escalateDays`?",
    reason: "A mark that has not healed after 4 weeks should be looked at.",
    ends: "An entry that the spot is gone, 14 days without seeing it, or a lasting kind that a "
      + "clinician confirmed.",
    source: Source(
      "NHS, Cancer Research UK",
      .published),
    settings: [.persistEscalateDays],
    .spot { open, examination in
      Verdict(
        .twoWeeks, persisting: open, limit: examination.settings.whole(.persistEscalateDays),
        examination)
    })
}
