internal import SpotterModel

extension Rule {
  /// Much larger from one measured day to the next, and still so.
  package static let jump = Rule(
    "P12", "jump",
    question: "Did the spot grow by `jump.absMm` and by `jump.rel` of its size in `jump.maxDays`?",
    reason: "A rash or spot that spreads quickly should be seen soon.",
    ends: "A latest size that is no longer so much above the one before the jump, or 7 days "
      + "after it.",
    source: Source(
      "American Academy of Dermatology, NHS; the default size of the jump is our own choice",
      .simulation),
    settings: [.jumpAbsolute, .jumpRelative, .jumpMaxDays],
    lacks: { open, _ in
      let needed = 2 - open.episode.measurements.count
      return needed > 0 ? "\(more(needed)) with a size" : nil
    },
    .spot { open, examination in
      let settings = examination.settings
      let measurements = open.episode.measurements
      guard let latest = measurements.last else { return nil }
      let recent = measurements.within(examination.last(7)).indices
      let jumps = recent.dropFirst(recent.lowerBound > 0 ? 0 : 1).compactMap { index in
        let (before, after) = (measurements[index - 1], measurements[index])
        let limit = max(settings[.jumpAbsolute], settings[.jumpRelative] * before.millimetres)
        let isJump =
          after.day - before.day <= settings.whole(.jumpMaxDays)
          && reaches(after.millimetres - before.millimetres, limit)
          // A mistyped size is forgotten at the next one.
          && reaches(latest.millimetres, before.millimetres + limit)
        return isJump ? (before: before, after: after, limit: limit) : nil
      }
      guard let jump = jumps.last else { return nil }
      let (before, after) = (jump.before, jump.after)
      return Verdict(
        .prompt,
        "\(open.label): from \(millimetres(before.millimetres)) to "
          + "\(millimetres(after.millimetres)) in \(days(after.day - before.day)) "
          + "(a gain of \(millimetres(jump.limit)) or more counts).",
        detail: "If a size was mistyped, log the right one: the next size decides.",
        Evidence(
          from: before.day, to: latest.day,
          entries: before.entries + after.entries + latest.entries,
          values: [
            .init("beforeMm", before.millimetres), .init("afterMm", after.millimetres),
            .init("gainMm", after.millimetres - before.millimetres),
            .init("limitGainMm", jump.limit), .init("latestMm", latest.millimetres),
            .init("days", after.day - before.day),
            .init("limitDays", settings.whole(.jumpMaxDays)),
          ]))
    })
}
