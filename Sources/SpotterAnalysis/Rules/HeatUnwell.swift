internal import SpotterModel

extension Rule {
  /// Dizzy or sick with heat rash, or where the skin does not sweat.
  package static let heatUnwell = Rule(
    "P17", "heat-unwell",
    question: "Is there dizziness or nausea within 2 days, with heat rash or skin that does not "
      + "sweat?",
    reason: "Dizziness or nausea with heat rash can be heat exhaustion: cool down, drink, and get "
      + "help if it does not pass.",
    ends: "Two days without dizziness and nausea.",
    source: Source("NHS, on heat exhaustion", .published),
    .person { examination in
      let span = examination.last(2)
      let rash = examination.openCourses.filter(\.isCalledHeatRash)
      let dry = examination.openCourses.flatMap { $0.sightings(of: .noSweat, in: span) }
      let signs: Set<Symptom> = [.dizziness, .nausea]
      let found = examination.sightings(of: signs, in: span)
      guard !rash.isEmpty || !dry.isEmpty, !found.isEmpty else { return nil }
      let words = list(examination.words(for: signs, in: span)).capitalizedFirst
      let cause = rash.isEmpty ? "skin that does not sweat" : "an open heat rash"
      return Verdict(
        .prompt, "\(words) within 2 days, with \(cause).",
        found + dry + rash.flatMap { $0.lastObserved(1).map(\.sighting) },
        [.init("days", found.count), .init("withinDays", 2)])
    })
}
