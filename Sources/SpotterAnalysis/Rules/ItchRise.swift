internal import SpotterModel

extension Rule {
  /// Itches more than the week before.
  package static let itchRise = Rule(
    "R2", "itch-rise",
    question:
      "Did the weekly mean of the itch rise by `itchRise.delta`, to `itchRise.floor` or more?",
    reason: "Itch that rises from week to week is worth an appointment.",
    ends: "A week whose mean is below `itchRise.floor` or no longer so far above the week before.",
    source: Source(
      "the smallest difference that patients notice, 2 to 3 points; used for worsening by our own "
        + "choice", .simulation),
    settings: [.itchRiseDelta, .itchRiseAlpha, .itchRiseFloor], hiddenBy: ["D8"],
    lacks: { open, examination in
      ItchWeeks(of: open.episode, asOf: examination.asOf).lack
    },
    .spot { open, examination in
      let weeks = ItchWeeks(of: open.episode, asOf: examination.asOf)
      let settings = examination.settings
      guard let change = weeks.change, reaches(change, settings[.itchRiseDelta]),
        staysWithin(weeks.pRising, settings[.itchRiseAlpha]),
        let mean = weeks.thisMean, reaches(mean, settings[.itchRiseFloor])
      else { return nil }
      return Verdict(
        .routine, rising: weeks, limit: settings[.itchRiseDelta], floor: settings[.itchRiseFloor],
        alpha: settings[.itchRiseAlpha], open)
    })
}
