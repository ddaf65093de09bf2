internal import SpotterModel

extension Rule {
  /// Sores or gums in the mouth, alone or with signs of the whole body.
  package static let mouth = Rule(
    "P6", "mouth",
    question: "Were there mouth sores, or swollen or bleeding gums, within 14 days?",
    steps: [
      UrgencyStep(
        .prompt,
        "with fever, fatigue, bruises or bleeding that come easily, or one infection after another"),
      UrgencyStep(.twoWeeks),
    ],
    reason: "Mouth sores or swollen or bleeding gums beside red spots should be looked at, sooner "
      + "with other signs.",
    ends: "14 days without signs in the mouth.",
    source: Source("public advice on red spots; the days are our own choice", .design),
    settings: [.fever],
    .person { examination in
      let span = examination.last(14)
      let signs: Set<Symptom> = [.mouthSores, .swollenGums, .bleedingGums]
      let company = bruising.union([.fatigue, .recurrentInfection])
      let inMouth = examination.sightings(of: signs, in: span)
      guard !inMouth.isEmpty else { return nil }
      let fever = examination.feverSightings(in: span)
      let others = examination.sightings(of: company, in: span) + fever
      let inMouthWords = examination.words(for: signs, in: span)
      let otherWords =
        (fever.isEmpty ? [] : ["fever"]) + examination.words(for: company, in: span)
      let with = others.isEmpty ? "" : " together with \(list(otherWords))"
      return Verdict(
        others.isEmpty ? .twoWeeks : .prompt,
        "\(list(inMouthWords).capitalizedFirst)\(with) within 14 days.", inMouth + others,
        [
          .init("signsInMouth", inMouthWords.count), .init("otherSigns", otherWords.count),
          .init("withinDays", 14),
        ])
    })
}
