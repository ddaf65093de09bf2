internal import SpotterModel

extension Rule {
  /// Marks that stay under a glass, in somebody who is ill.
  package static let glassTestIll = Rule(
    "E2", "glass-test-ill",
    question: "Does the spot not fade when pressed, while there are signs of serious illness?",
    reason: "Marks that do not fade under a glass in somebody who is ill must be seen at once.",
    source: Source("NHS advice on the glass test for meningitis and sepsis.", .published),
    settings: [.fever],
    .spot { open, examination in
      let span = examination.last(2)
      let marks = open.days(in: span).filter(\.isNonBlanching)
      let ill = examination.personDays(in: span)
      let signs = ill.illness(examination.settings)
      guard !marks.isEmpty, !signs.isEmpty else { return nil }
      return Evidence(
        days: marks.map { ($0.day, $0.entries) } + ill.map { ($0.day, $0.entries) },
        values: [.init("signs", signs.count), .init("withinDays", 2)]
      ).map {
        Verdict(
          .emergency,
          "\(open.label): does not fade when pressed, together with \(list(signs)), within 2 days.",
          $0)
      }
    })
}

extension [PersonDay] {
  /// The signs of serious illness on these days, in words.
  fileprivate func illness(_ settings: Settings) -> [String] {
    let said = reduce(into: Set<Symptom>()) { $0.formUnion($1.symptoms) }
    var signs: [String] = contains { $0.hasFever(settings) } ? ["fever"] : []
    let alone: [Symptom] = [.stiffNeck, .lightHurts, .confusion, .breathingDifficulty]
    signs += alone.filter(said.contains).map(\.words)
    if said.isSuperset(of: [.vomiting, .headache]) { signs.append("vomiting with headache") }
    return signs
  }
}
