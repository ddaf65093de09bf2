internal import SpotterModel

extension Rule {
  /// Growth from week to week.
  package static let growSlow = Rule(
    "D2", "grow-slow",
    question: "Did the spot grow over `growSlow.windowWeeks` weeks?",
    reason: "A spot that slowly grows over weeks should be looked at.",
    ends: "Weeks whose sizes no longer rise, or 14 days without a size.",
    source: Source(
      "NHS, watching a mole for 8 weeks with a ruler; the error level is our own", .simulation),
    settings: [
      .growSlowWindowWeeks, .growSlowMinWeeks, .growSlowAlpha, .sdcAbsolute, .sdcRelative,
    ],
    hiddenBy: ["P13", "D12"],
    lacks: { open, examination in
      let weeks =
        SlowGrowth(of: open.episode.measurements, settings: examination.settings)?.weeks.count
        ?? min(1, open.episode.measurements.count)
      let needed = examination.settings.whole(.growSlowMinWeeks) - weeks
      return needed > 0
        ? "\(needed == 1 ? "1 more week" : "\(needed) more weeks") with a size" : nil
    },
    .spot { open, examination in
      let measurements = open.episode.measurements
      guard open.latestSize(in: examination.last(14)) != nil,
        let trend = SlowGrowth(of: measurements, settings: examination.settings),
        trend.isGrowth(examination.settings), let first = trend.weeks.first,
        let last = trend.weeks.last
      else { return nil }
      return Verdict(
        .twoWeeks,
        "\(open.label): grew from \(millimetres(first.millimetres)) to "
          + "\(millimetres(last.millimetres)) in \(days(last.day - first.day)), week by week.",
        detail: "Judged on \(trend.weeks.count) weeks with a size.", trend.weeks.map(\.sighting),
        [
          .init("weeks", trend.weeks.count),
          .init("limitWeeks", examination.settings.whole(.growSlowMinWeeks)),
          .init("slopeMmPerDay", trend.line.slope),
        ] + trend.line.intervalValues + [
          .init("gainMm", trend.gain), .init("limitGainMm", trend.smallestDetectable),
          .init("p", trend.pRising), .init("limitP", examination.settings[.growSlowAlpha]),
        ])
    })
}
