internal import SpotterModel

extension Rule {
  /// More new spots than chance would bring.
  package static let newBurst = Rule(
    "P15", "new-burst",
    question: "Are there `burst.min` new spots in `burst.days`, more than before by chance?",
    steps: [
      UrgencyStep(
        .prompt, "\(manySpots) of them, or in \(severalRegions) regions, or with signs of illness"),
      UrgencyStep(.twoWeeks),
    ],
    reason: "Many new spots in a few days should be looked at, sooner when they are in several "
      + "places or you feel unwell.",
    ends: "Fewer new spots in the days to come.",
    source: Source(
      "American Academy of Dermatology; numbers and days are our own", .simulation),
    settings: [.burstDays, .burstMin, .burstAlpha, .burstRefDays, .fever],
    .person { examination in
      let settings = examination.settings
      let spots = NewSpots(in: examination)
      let count = spots.lateCourses.count
      let least = settings.whole(.burstMin)
      let isMany = count >= manySpots
      let isWide = spots.regions.count >= severalRegions
      let urgency: Urgency
      var values: [Evidence.Value] = [
        .init("newSpots", count), .init("inDays", spots.late.count),
        .init("regions", spots.regions.count),
      ]
      let inDays = "\(counted(count, "new spot")) in \(days(spots.late.count))"
      let summary: String
      var ends: String?
      var illness: [Sighting] = []
      var signs: [String] = []
      if spots.loggedBefore < fewestLoggedDays {
        // Nobody watched the time before: there is nothing to compare with.
        guard isMany || (count >= least && isWide) else { return nil }
        urgency = .prompt
        summary =
          "\(inDays)\(isMany ? "" : ", in \(counted(spots.regions.count, "region")) of the body"); "
          + "too few of the \(spots.before.count) days before were logged to compare with."
        ends =
          "Fewer than `burst.min` new spots, or fewer than \(manySpots) in one region only; or "
          + "enough logged days before them to compare with."
        values += [.init("limitNewSpots", isMany ? manySpots : least)]
        if !isMany { values.append(.init("limitRegions", severalRegions)) }
        values += [
          .init("loggedDaysBefore", spots.loggedBefore),
          .init("limitLoggedDaysBefore", fewestLoggedDays),
        ]
      } else {
        guard count >= least, staysWithin(spots.p, settings[.burstAlpha]) else { return nil }
        let week = examination.last(7)
        let fever = examination.feverSightings(in: week)
        illness = fever + examination.sightings(of: Symptom.ofIllness, in: week)
        let others = examination.words(for: Symptom.ofIllness.subtracting([.fever]), in: week)
        signs = (fever.isEmpty ? [] : ["fever"]) + others
        urgency = isMany || isWide || !illness.isEmpty ? .prompt : .twoWeeks
        let before = spots.countBefore == 0 ? "none" : "\(spots.countBefore)"
        summary = "\(inDays), \(before) in the \(spots.before.count) days before."
        values += [
          .init("limitNewSpots", least), .init("newSpotsBefore", spots.countBefore),
          .init("p", spots.p), .init("limitP", settings[.burstAlpha]),
        ]
      }
      let names = list(spots.lateCourses.map(\.spot.labelInSentence))
      let with = signs.isEmpty ? "" : " Within 7 days: \(list(signs))."
      let firsts = spots.lateCourses.compactMap { course in
        course.days.first(where: \.isActive).map(\.sighting)
      }
      return Verdict(
        urgency, summary, detail: "New: \(names).\(with)", firsts + illness, values
      )?.ending(with: ends)
    })

  /// So many new spots are prompt wherever they are.
  private static let manySpots = 5

  /// New spots in so many regions are prompt.
  private static let severalRegions = 2

  /// With fewer logged days before there is no test.
  private static let fewestLoggedDays = 7
}

extension Symptom {
  /// Signs of an illness of the whole body; lost sleep and distress can come from the itch alone.
  fileprivate static let ofIllness = Set(allCases.filter { $0.scope == .systemic })
    .subtracting([.sleepLoss, .distress])
}
