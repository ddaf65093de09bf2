internal import SpotterModel

extension Rule {
  /// Warm, painful and spreading, in somebody who is unwell.
  package static let hotSpreadingIll = Rule(
    "E5", "hot-spreading-ill",
    question: "Is the spot warm, painful and growing fast, with fever, chills or dizziness?",
    reason:
      "Hot, painful skin that spreads quickly in somebody who is unwell must be seen at once.",
    ends: "Two days without warmth, without pain or without the illness, or a size that no longer "
      + "grows fast.",
    source: Source("NHS, on cellulitis", .published),
    settings: [.fever] + Rule.jump.settings + Rule.growFast.settings,
    .spot { open, examination in
      let span = examination.last(2)
      let warm = open.sightings(of: .warmth, in: span)
      let pain = open.days(in: span).sightings { $0.saysPain || $0.says(.tenderness) }
      let ill: Set<Symptom> = [.chills, .dizziness]
      let illness =
        examination.feverSightings(in: span) + examination.sightings(of: ill, in: span)
      guard !warm.isEmpty, !pain.isEmpty, !illness.isEmpty,
        let growth = Rule.jump.verdict(on: open, examination)
          ?? Rule.growFast.verdict(on: open, examination)
      else { return nil }
      let fever = examination.feverSightings(in: span).isEmpty ? [] : ["fever"]
      let words = fever + examination.words(for: ill, in: span)
      return Verdict(
        .emergency, "\(open.label): warm, painful and growing fast, with \(list(words)).",
        detail: growth.summary(without: open.label), warm + pain + illness, and: growth.evidence,
        [.init("withinDays", 2)])
    })
}
