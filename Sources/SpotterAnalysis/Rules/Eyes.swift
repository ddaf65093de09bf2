internal import SpotterModel

extension Rule {
  /// Sight is blurred, or the eyes hurt.
  package static let eyes = Rule(
    "P9", "eyes",
    question: "Was sight blurred, or did light or the eyes hurt, in the last 7 days?",
    reason: "Painful eyes or blurred sight beside a rash can mean that the eye itself is affected.",
    ends: "7 days without these symptoms.",
    source: Source("public advice on rosacea of the eyes", .published),
    .person { examination in
      let span = examination.last(7)
      let signs: Set<Symptom> = [.blurredVision, .lightHurts, .eyePain]
      let found = examination.sightings(of: signs, in: span)
      let words = list(examination.words(for: signs, in: span)).capitalizedFirst
      return Verdict(
        .prompt, "\(words) within 7 days, with an open spot.", found,
        [.init("days", found.count), .init("withinDays", 7)])
    })
}
