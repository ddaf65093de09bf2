internal import SpotterModel

extension Rule {
  /// A new spot of an adult that stays and is raised or pigmented.
  package static let newSpot = Rule(
    "R10", "new-spot",
    question:
      "Has a raised or pigmented spot of an adult, begun in the last 180 days, been there for 14 days?",
    reason: "A new spot that stays is worth showing to somebody who knows skin.",
    ends:
      "14 days on which it is neither raised nor pigmented, a first onset over 180 days ago, an "
      + "entry that it is gone, or a lasting kind that a clinician confirmed.",
    source: Source("public advice to show any new or changing spot; the days are our own", .design),
    settings: [.birthYear],
    .spot { open, examination in
      let span = examination.last(14)
      let raised = open.sightings(of: .raised, in: span)
      let pigmented = open.pigmented(in: span)
      guard examination.age ?? adultAge >= adultAge, let onset = open.course.firstOnset,
        examination.asOf - onset <= newDays, open.episode.duration >= leastDays,
        span ~= open.episode.lastActive, !raised.isEmpty || pigmented != nil, !open.isSuppressed
      else { return nil }
      let looks = [raised.isEmpty ? nil : "raised", pigmented?.colour?.inSentence]
      return Verdict(
        .routine,
        "\(open.label): new, \(list(looks.compactMap(\.self))), there for "
          + "\(days(open.episode.duration)) (limit \(leastDays)).",
        raised + [pigmented?.colourSighting].compactMap(\.self) + open.episode.bounds,
        [
          .init("durationDays", open.episode.duration), .init("limitDays", leastDays),
          .init("firstOnsetDaysAgo", examination.asOf - onset),
          .init("limitFirstOnsetDaysAgo", newDays),
        ])
    })

  private static let adultAge = 18
  private static let leastDays = 14
}
