internal import SpotterModel

extension Rule {
  /// There for two weeks: worth an appointment, a week later if it gets better.
  package static let persistence = Rule(
    "R1", "persistence",
    question: "Has the spot been there for `persist.days` (7 days more while it gets better)?",
    reason: "A spot that stays is worth showing to somebody who knows skin.",
    ends: "An entry that the spot is gone, 14 days without seeing it, or a lasting kind that a "
      + "clinician confirmed.",
    source: Source(
      "public advice ranges from a few days to four weeks; the default is our own choice", .design),
    settings: [.persistDays] + Improvement.settings, hiddenBy: ["D6"],
    .spot { open, examination in
      var limit = examination.settings.whole(.persistDays)
      let isImproving =
        Improvement(
          of: open.episode, asOf: examination.asOf, settings: examination.settings) != nil
      if isImproving { limit += graceDays }
      return Verdict(
        .routine, persisting: open, limit: limit, isLonger: isImproving, examination)
    })

  /// How much longer a spot may take that gets better.
  private static let graceDays = 7
}

extension Verdict {
  /// A verdict about how long an open spot has been there, if that reaches a limit.
  ///
  /// The course must have been seen within the last 14 days. A lasting kind that a clinician has
  /// confirmed is not judged. A limit that is longer because the spot gets better says so.
  init?(
    _ urgency: Urgency, persisting open: OpenCourse, limit: Int, isLonger: Bool = false,
    _ examination: Examination
  ) {
    let episode = open.episode
    guard episode.duration >= limit, examination.last(14) ~= episode.lastActive,
      !open.course.isSuppressed
    else { return nil }
    self.init(
      urgency,
      "\(open.label): there for \(days(episode.duration)) (limit \(limit)"
        + "\(isLonger ? " while it gets better" : "")).",
      detail: open.detail,
      Evidence(
        from: episode.onset, to: episode.lastActive, entries: episode.firstAndLastEntry,
        values: [
          .init("durationDays", episode.duration), .init("limitDays", limit),
        ]))
  }
}

extension OpenCourse {
  /// How size and itch have gone, such as "4 mm → 5 mm since 20 October, itch 3 → 5. 9 entries."
  var detail: String {
    var parts: [String] = []
    if episode.onset < episode.firstActive {
      parts.append("first noticed on \(episode.onset.inWords) \(episode.onset.year)")
    }
    let measurements = episode.measurements
    if let first = measurements.first, let last = measurements.last, measurements.count > 1 {
      let (before, now) = (millimetres(first.millimetres), millimetres(last.millimetres))
      parts.append(
        before == now
          ? "\(now) as on \(first.day.inWords)"
          : "\(before) → \(now) since \(first.day.inWords)")
    }
    let itch = episode.days.compactMap(\.itch)
    if let first = itch.first, let last = itch.last, itch.count > 1 {
      parts.append(itch.max() == 0 ? "no itch" : "itch \(first) → \(last)")
    }
    let course = parts.isEmpty ? "" : parts.joined(separator: ", ") + ". "
    let doubt =
      episode.isAssumedContinuous ? " The spot is assumed to have been there between them." : ""
    let count = episode.entryCount
    return "\(course.capitalizedFirst)\(count) \(count == 1 ? "entry" : "entries").\(doubt)"
  }
}
