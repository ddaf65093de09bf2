internal import SpotterModel

extension Rule {
  /// An open spot with too few entries for a verdict on its size or itch.
  package static let tooFewData = Rule(
    "I10", "too-few-data",
    question: "Are there too few entries to judge growth, or itch?",
    reason: "With fewer days chance alone could explain any trend.",
    ends: "The sizes and itch scores that it still takes.",
    source: Source(
      "what an exact test can tell; the 4-of-7 rule of the urticaria diary",
      .published),
    settings: [.growMinN, .growMinSpanDays],
    .spot { open, examination in
      let span = examination.last(14)
      let measured = open.episode.measurements.filter { span ~= $0.day }
      let needed = examination.settings.whole(.growMinN)
      let neededSpan = examination.settings.whole(.growMinSpanDays)
      let ends = measured.last.flatMap { last in measured.first.map { last.day - $0.day } } ?? 0
      let itchy = open.days(in: span).contains { ($0.itch ?? 0) >= 1 }
      let weeks = ItchWeeks(of: open.episode, asOf: examination.asOf)
      var wants: [String] = []
      if measured.count < needed {
        wants.append("\(days(needed - measured.count)) with a size")
      } else if ends < neededSpan {
        wants.append("sizes at least \(days(neededSpan)) apart")
      }
      if itchy, let lack = weeks.lack { wants.append(lack) }
      guard !wants.isEmpty else { return nil }
      var values: [Evidence.Value] = [
        .init("measuredDays", measured.count), .init("limitMeasuredDays", needed),
        .init("spanDays", ends), .init("limitSpanDays", neededSpan),
      ]
      if itchy {
        values += [
          .init("itchDaysThisWeek", weeks.thisWeek.count),
          .init("itchDaysLastWeek", weeks.lastWeek.count),
          .init("limitItchDays", ItchWeeks.fewestDays),
        ]
      }
      let seen = open.days(in: span)
      return Verdict(
        .selfCare, "\(open.label): too few entries to judge a trend.",
        detail: "It still takes \(list(wants)).",
        Evidence(
          from: span.lowerBound, to: span.upperBound,
          entries: (seen.isEmpty ? open.lastObserved(1) : seen).flatMap(\.entries),
          values: values))
    })
}
