internal import SpotterModel

extension Rule {
  /// Came back twice within three months.
  package static let recurrence = Rule(
    "R3", "recurrence",
    question: "Did spots come back twice at this place in `recur.windowDays`, after "
      + "`recur.clearDays` without any?",
    reason: "A spot that keeps coming back is worth showing.",
    ends: "At most one return within `recur.windowDays`.",
    source: Source("no published figure", .design),
    settings: [.recurClearDays, .recurWindowDays],
    .spot { open, examination in
      let window = examination.settings.whole(.recurWindowDays)
      let returns = PlaceReturn.all(
        at: open.spot.place, in: examination.last(window), examination)
      guard returns.count >= fewestReturns, let last = returns.last else { return nil }
      return Verdict(
        .routine,
        "\(open.label): came back \(returns.count) times in \(days(window)), last on "
          + "\(last.back.inWords).",
        returns.flatMap { [$0.gone, Sighting($0.back, $0.entries)] },
        [
          .init("returns", returns.count), .init("limitReturns", fewestReturns),
          .init("withinDays", window),
        ])
    })

  private static let fewestReturns = 2
}
