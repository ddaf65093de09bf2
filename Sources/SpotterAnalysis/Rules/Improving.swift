internal import SpotterModel

extension Rule {
  /// An open spot that shrinks or itches less.
  package static let improving = Rule(
    "I9", "improving",
    question: "Does the spot shrink, or itch less than the week before?",
    reason: "A spot that gets better is given 7 days more before it counts as persistent.",
    ends: "A size and an itch that no longer fall.",
    source: Source(
      "the tests for growth and rising itch, the other way round", .simulation),
    settings: Improvement.settings,
    .spot { open, examination in
      guard
        let better = Improvement(
          of: open.episode, asOf: examination.asOf, settings: examination.settings)
      else { return nil }
      var signs: [String] = []
      var seen: [Sighting] = []
      var values: [Evidence.Value] = []
      if let trend = better.shrinking, let last = trend.window.last {
        signs.append(
          "smaller, \(millimetres(trend.window[0].millimetres)) → "
            + "\(millimetres(last.millimetres)) in \(days(trend.span))")
        seen += trend.window.map(\.sighting)
        values +=
          trend.values + [
            .init("gainMm", trend.gain), .init("limitGainMm", -trend.smallestDetectable),
            .init("p", trend.pFalling), .init("limitP", examination.settings[.growFastAlpha]),
          ]
      }
      if let weeks = better.calming, let change = weeks.change, let mean = weeks.thisMean {
        signs.append(
          "itches less, on average \(oneDecimal(mean)) of 10 this week after "
            + "\(oneDecimal(mean - change)) the week before")
        seen += weeks.sightings
        values +=
          [
            .init("itchThisWeek", mean), .init("itchLastWeek", mean - change),
            .init("itchChange", change),
            .init("limitItchChange", -examination.settings[.itchRiseDelta]),
          ] + weeks.trendValues
      }
      let isFading = ColourCourse(of: open.episode)?.isFading(open, examination) ?? false
      return Verdict(
        .selfCare, "\(open.label): \(list(signs)).",
        detail: isFading ? "A brown mark can remain for a while." : nil, seen, values)
    })
}
