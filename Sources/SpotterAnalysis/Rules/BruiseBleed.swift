internal import SpotterModel

extension Rule {
  /// Bruises or bleeds easily while a spot is open.
  package static let bruiseBleed = Rule(
    "P5", "bruise-bleed",
    question: "Was there easy bruising or bleeding within 14 days?",
    reason: "Red spots together with easy bruising or bleeding should be looked at soon.",
    ends: "14 days without bruising or bleeding easily.",
    source: Source("NICE, on blood counts within 48 hours", .published),
    .person { examination in
      let span = examination.last(14)
      let found = examination.sightings(of: bruising, in: span)
      let words = list(examination.words(for: bruising, in: span)).capitalizedFirst
      return Verdict(
        .prompt, "\(words) within 14 days, with an open spot.", found,
        [.init("days", found.count), .init("withinDays", 14)])
    })

  /// The signs that the rule looks for.
  static let bruising: Set<Symptom> = [.easyBruising, .easyBleeding]
}
