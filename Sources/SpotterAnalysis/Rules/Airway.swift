internal import SpotterModel

extension Rule {
  /// Breathing, swallowing or the face are affected while a spot is open.
  package static let airway = Rule(
    "E1", "airway",
    question: "Is breathing or swallowing difficult, or the face swollen, now?",
    reason: "Skin spots with trouble breathing, trouble swallowing or a swollen face need help at "
      + "once.",
    ends: "Two days without these symptoms.",
    source: Source("American Academy of Dermatology", .published),
    .person { examination in
      let span = examination.last(2)
      let signs: Set<Symptom> = [.breathingDifficulty, .troubleSwallowing, .faceSwelling]
      let found = examination.sightings(of: signs, in: span)
      let words = list(examination.words(for: signs, in: span)).capitalizedFirst
      return Verdict(
        .emergency, "\(words) within 2 days, with an open spot.", found,
        [.init("days", found.count), .init("withinDays", 2)])
    })
}
