internal import SpotterModel

extension Rule {
  /// An area that doubles within a week.
  package static let growFast = Rule(
    "P13", "grow-fast",
    question: "Does the spot's area double within `growFast.doublingDays`?",
    reason: "A spot that grows this fast should be seen soon.",
    ends: "Sizes that no longer rise so fast, or 7 days without a size.",
    source: Source(
      "American Academy of Dermatology; the default figures are our own", .simulation),
    settings: [
      .growWindowDays, .growMinN, .growMinSpanDays, .growFastAlpha, .growFastDoublingDays,
      .sdcAbsolute, .sdcRelative,
    ],
    lacks: { open, examination in
      open.lack(of: examination.settings.whole(.growMinN), within: 7, examination)
    },
    .spot { open, examination in
      Verdict(.prompt, growing: .fast, within: 7, open, examination)
    })
}

extension Verdict {
  /// A verdict about growth of some pace, if the latest size lies in the last so many days.
  init?(
    _ urgency: Urgency, growing pace: Growth, within recent: Int, _ open: OpenCourse,
    _ examination: Examination
  ) {
    let settings = examination.settings
    let measurements = open.episode.measurements
    guard let last = measurements.last, examination.last(recent) ~= last.day,
      let trend = pace.trend(of: measurements, settings: settings)
    else { return nil }
    let limit = settings[pace == .fast ? .growFastDoublingDays : .growModDoublingDays]
    let first = trend.window[0]
    self.init(
      urgency,
      "\(open.label): grew from \(millimetres(first.millimetres)) to "
        + "\(millimetres(last.millimetres)) in \(days(trend.span)); its area doubles in about "
        + "\(days(trend.areaDoublingDays)) (\(oneDecimal(limit)) or fewer count).",
      detail: "Judged on \(trend.window.count) measured days.",
      Evidence(
        from: first.day, to: last.day, entries: trend.window.flatMap(\.entries),
        values: trend.values + [
          .init("gainMm", trend.gain),
          .init("limitGainMm", trend.smallestDetectable),
          .init("areaDoublingDays", trend.areaDoublingDays), .init("limitDoublingDays", limit),
          .init("p", trend.pRising),
          .init("limitP", settings[pace == .fast ? .growFastAlpha : .growModAlpha]),
        ]))
  }
}
