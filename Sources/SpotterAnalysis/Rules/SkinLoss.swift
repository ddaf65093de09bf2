internal import SpotterModel

extension Rule {
  /// Blisters or peeling in several regions, with fever, mouth, eyes or genitals affected.
  package static let skinLoss = Rule(
    "E4", "skin-loss",
    question: "Within 3 days: blisters or peeling in two regions, fever, and mouth, eyes or "
      + "genitals affected?",
    reason: "Widespread blisters or peeling with fever and a sore mouth, eyes or genitals must be "
      + "seen at once.",
    ends: "Three days in which one of the signs is absent.",
    source: Source(
      "American Academy of Dermatology; the combination follows descriptions of severe drug "
        + "reactions", .design),
    settings: [.fever],
    .person { examination in
      let span = examination.last(3)
      let affected = examination.openCourses.filter {
        !$0.sightings(of: .blister, .peeling, in: span).isEmpty
      }
      let fever = examination.feverSightings(in: span)
      let signs = Set(Symptom.allCases.filter { $0.scope == .eye || $0 == .mouthSores })
      let mucous = examination.sightings(of: signs, in: span)
      let genital = examination.openCourses.filter {
        [.genitals, .genitalArea].contains($0.site)
      }
      guard affected.regions.count >= severalRegions, !fever.isEmpty,
        !mucous.isEmpty || !genital.isEmpty
      else {
        return nil
      }
      let others =
        examination.words(for: signs, in: span)
        + (genital.isEmpty ? [] : ["an open spot in the genital area"])
      return Verdict(
        .emergency,
        "Within 3 days: "
          + list(
            ["blisters or peeling in \(affected.regions.count) regions of the body", "fever"]
              + others) + ".",
        affected.flatMap { $0.sightings(of: .blister, .peeling, in: span) } + fever + mucous
          + genital.flatMap { $0.lastObserved(1).map(\.sighting) },
        [
          .init("regions", affected.regions.count), .init("limitRegions", severalRegions),
          .init("withinDays", 3),
        ])
    })

  /// In so many regions it is widespread; severe drug reactions begin in several places.
  private static let severalRegions = 2
}
