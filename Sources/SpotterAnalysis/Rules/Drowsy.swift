internal import SpotterModel

extension Rule {
  /// Confusion or drowsiness while a spot is open.
  package static let drowsy = Rule(
    "E3", "drowsy",
    question: "Is there confusion or great drowsiness now, with an open spot?",
    reason: "Somebody with spots who is confused or hard to wake must be seen at once.",
    ends: "Two days without confusion.",
    source: Source("NHS, on the signs of meningitis and sepsis", .published),
    .person { examination in
      let found = examination.sightings(of: [.confusion], in: examination.last(2))
      return Verdict(
        .emergency, "Confused or very drowsy within 2 days, with an open spot.", found,
        [.init("days", found.count), .init("withinDays", 2)])
    })
}
