internal import SpotterModel

extension Rule {
  /// Marks that stay under a glass, in somebody who is ill.
  package static let glassTestIll = Rule(
    "E2", "glass-test-ill",
    question: "Does the spot not fade when pressed, while there are signs of serious illness?",
    reason: "Marks that do not fade under a glass in somebody who is ill must be seen at once.",
    ends: "Two days without such marks or without signs of illness.",
    source: Source("NHS, on the glass test", .published),
    settings: [.fever],
    .spot { open, examination in
      let span = examination.last(2)
      let marks = open.days(in: span).filter(\.isNonBlanching)
      let ill = examination.personDays(in: span)
      let signs = ill.illness(examination.settings)
      guard !marks.isEmpty, !signs.isEmpty else { return nil }
      return Evidence(
        marks.sightings(where: \.saysNonBlanching)
          + ill.deciding(examination.settings),
        values: [.init("signs", signs.count), .init("withinDays", 2)]
      ).map {
        Verdict(
          .emergency,
          "\(open.label): \(marks.marksInWords), together with \(list(signs)), within 2 days.",
          $0)
      }
    })
}

extension [PersonDay] {
  /// The signs of serious illness on these days, in words.
  fileprivate func illness(_ settings: Settings) -> [String] {
    let said = reduce(into: Set<Symptom>()) { $0.formUnion($1.symptoms) }
    var signs: [String] = contains { $0.hasFever(settings) } ? ["fever"] : []
    signs += Self.alone.filter(said.contains).map(\.words)
    if said.isSuperset(of: Self.together) { signs += Self.together.map(\.words) }
    return signs
  }

  /// Each of these is enough.
  private static let alone: [Symptom] = [.stiffNeck, .lightHurts, .confusion, .breathingDifficulty]

  /// These count together only.
  private static let together: [Symptom] = [.vomiting, .headache]

  /// The days and entries that named such a sign.
  fileprivate func deciding(_ settings: Settings) -> [Sighting] {
    let said = reduce(into: Set<Symptom>()) { $0.formUnion($1.symptoms) }
    let counted = Set(Self.alone + (said.isSuperset(of: Self.together) ? Self.together : []))
    return map { Sighting($0.day, $0.feverEntries(settings) + $0.entries(naming: counted)) }
      .filter { !$0.entries.isEmpty }
  }
}
