internal import SpotterModel

extension Rule {
  /// Purple, dark or many tiny spots, and nobody has pressed a glass on them.
  package static let askGlassTest = Rule(
    "I6", "ask-glass-test",
    question: "Are there purple, dark red or 5 tiny spots without an answer to the glass test?",
    reason:
      "Marks that do not fade under a clear glass should be seen soon, and at once with fever.",
    ends: "An answer: `--blanches yes` or `--blanches no`.",
    source: Source("NHS, on the glass test", .published),
    .person { examination in
      let span = examination.last(7)
      let unasked = examination.openCourses.filter { open in
        let seen = open.days(in: span)
        return !seen.isEmpty
          && !seen.contains { $0.isNonBlanching || $0.blanching == .yes }
      }
      let dark = unasked.compactMap { $0.latestColoured(in: span) }.filter {
        $0.colour == .purple || $0.colour == .darkRed
      }
      let tiny = unasked.filter {
        $0.latestSize(in: span).map { staysWithin($0.millimetres, tinyMillimetres) } ?? false
      }
      let count = tiny.reduce(0) { $0 + ($1.latestCounted(in: span)?.count ?? 1) }
      let isMany = count >= manyTiny
      guard !dark.isEmpty || isMany else { return nil }
      let what = [
        dark.isEmpty
          ? nil : dark.count == 1 ? "a purple or dark red spot" : "purple or dark red spots",
        isMany ? "\(count) tiny spots" : nil,
      ]
      return Verdict(
        .selfCare,
        "\(list(what.compactMap(\.self)).capitalizedFirst) without an answer to the glass test.",
        detail:
          "Press the side of a clear glass on the skin there, look whether the colour fades, and log "
          + "--blanches yes or no.",
        dark.compactMap(\.colourSighting)
          + (isMany ? tiny.flatMap { $0.tinySightings(in: span) } : []),
        [
          .init("darkSpots", dark.count), .init("tinySpots", count),
          .init("limitTinySpots", manyTiny), .init("limitTinyMm", tinyMillimetres),
        ])
    })

  /// Up to so large a spot may be a pin-prick dot of the glass test, in mm; our own choice.
  private static let tinyMillimetres = 3.0
  /// From so many tiny spots on somebody should press them; our own choice.
  private static let manyTiny = 5
}

extension OpenCourse {
  /// The latest day with a count, if it lies in a span.
  fileprivate func latestCounted(in span: ClosedRange<Day>) -> SpotDay? {
    episode.days.last { $0.count != nil }.flatMap { span ~= $0.day ? $0 : nil }
  }

  /// The latest size and the latest count, as far as they lie in a span.
  fileprivate func tinySightings(in span: ClosedRange<Day>) -> [Sighting] {
    [latestSize(in: span)?.sighting, latestCounted(in: span)?.sighting { $0.count != nil }]
      .compactMap(\.self)
  }
}
