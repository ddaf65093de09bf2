internal import SpotterModel

extension Rule {
  /// New spots in regions of the body that had none.
  package static let regions = Rule(
    "P16", "regions",
    question: "Did new spots reach regions that had none, in `regions.days`?",
    steps: [
      UrgencyStep(.prompt, "`regions.prompt` regions or more"),
      UrgencyStep(.twoWeeks, "`regions.twoWeeks` or more"),
    ],
    reason: "Spots that spread to other parts of the body should be looked at, sooner the more "
      + "parts.",
    ends: "Fewer regions that new spots reached within `regions.days`.",
    source: Source("American Academy of Dermatology; the numbers are our own choice", .design),
    settings: [.regionsDays, .regionsTwoWeeks, .regionsPrompt],
    .person { examination in
      let settings = examination.settings
      let recent = examination.last(settings.whole(.regionsDays))
      let before = recent.lowerBound - quietDays...recent.lowerBound - 1
      let touched = examination.courses.filter { course in
        course.episodes.contains { ($0.onset...$0.lastActive).overlaps(before) }
      }
      let known = Set(touched.flatMap(\.spot.place.site.regions))
      let new = examination.newCourses(in: recent).filter {
        !known.isSuperset(of: $0.spot.place.site.regions)
      }
      let reached = Region.allCases.filter { region in
        !known.contains(region) && new.contains { $0.spot.place.site.regions.contains(region) }
      }
      let (some, many) = (settings.whole(.regionsTwoWeeks), settings.whole(.regionsPrompt))
      guard reached.count >= min(some, many) else { return nil }
      return Verdict(
        reached.count >= many ? .prompt : .twoWeeks,
        "New spots in \(counted(reached.count, "region")) of the body that had none: "
          + "\(list(reached.map(\.words))).",
        new.compactMap { $0.days.first(where: \.isActive)?.sighting },
        [
          .init("newRegions", reached.count), .init("limitTwoWeeks", some),
          .init("limitPrompt", many), .init("inDays", settings.whole(.regionsDays)),
        ])
    })

  /// So long a region must have been free of spots.
  private static let quietDays = 14
}

extension Region {
  /// The region within a sentence, such as "front of trunk".
  var words: String {
    switch self {
    case .head: "head"
    case .neck: "neck"
    case .frontTrunk: "front of the trunk"
    case .back: "back"
    case .genitalArea: "groin and genital area"
    case .arm: "arm"
    case .leg: "leg"
    }
  }
}
