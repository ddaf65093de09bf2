internal import SpotterModel

extension Rule {
  /// What is called heat rash stays for more than three days.
  package static let heatRashLasting = Rule(
    "R5", "heat-rash-lasting",
    question: "Has what is called heat rash been there for over 3 days, without getting better?",
    reason: "Heat rash mostly goes within a few days; one that stays is worth showing.",
    ends: "Signs that it gets better, an entry that it is gone, or 14 days without seeing it.",
    source: Source("NHS, on heat rash", .published),
    settings: Improvement.settings,
    .spot { open, examination in
      guard open.isCalledHeatRash, open.episode.duration > fewDays,
        examination.last(14) ~= open.episode.lastActive,
        Improvement(of: open.episode, asOf: examination.asOf, settings: examination.settings)
          == nil
      else { return nil }
      return Verdict(.routine, lasting: open, "heat rash", usual: days(fewDays), limit: fewDays)
    })

  /// NHS: heat rash goes within a few days.
  private static let fewDays = 3

  /// What ends a finding that rests on the duration of an episode alone.
  static let endOfDuration = "An entry that the spot is gone, or 14 days without seeing it."
}

extension Verdict {
  /// A verdict about an episode that took longer than what it is called mostly does.
  init(_ urgency: Urgency, lasting open: OpenCourse, _ kind: String, usual: String, limit: Int) {
    let episode = open.episode
    self.init(
      urgency,
      "\(open.label): there for \(days(episode.duration)); what is called \(kind) mostly goes within "
        + "\(usual).",
      detail: open.detail,
      Evidence(
        from: episode.onset, to: episode.lastActive, entries: episode.firstAndLastEntry,
        values: [.init("durationDays", episode.duration), .init("limitDays", limit)]))
  }
}
