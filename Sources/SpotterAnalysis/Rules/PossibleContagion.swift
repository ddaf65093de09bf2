internal import SpotterModel

extension Rule {
  /// Blisters with fever, or in several regions.
  package static let possibleContagion = Rule(
    "I7", "possible-contagion",
    question: "In the last 7 days: blisters and fever, or blisters in two regions?",
    reason:
      "Some infections with blisters pass from one person to another: keep your distance from "
      + "others until it has been seen.",
    ends: "7 days without blisters, or without fever and with blisters in one region only.",
    source: Source("public advice on infections such as chickenpox", .published),
    settings: [.fever],
    .person { examination in
      let span = examination.last(7)
      let blistered = examination.openCourses.filter {
        !$0.sightings(of: .blister, in: span).isEmpty
      }
      let fever = examination.feverSightings(in: span)
      let regions = blistered.regions
      guard !blistered.isEmpty, !fever.isEmpty || regions.count >= scatteredRegions else {
        return nil
      }
      let place = regions.count == 1 ? "blisters" : "blisters in \(regions.count) regions"
      let what = [place] + (fever.isEmpty ? [] : ["fever"])
      return Verdict(
        .selfCare,
        "\(list(what).capitalizedFirst) within 7 days: limit contact with others until a doctor "
          + "has seen it.",
        blistered.flatMap { $0.sightings(of: .blister, in: span) } + fever,
        [
          .init("regions", regions.count), .init("limitRegions", scatteredRegions),
          .init("feverDays", fever.count),
        ])
    })

  /// Blisters in so many regions are scattered, as in chickenpox; the number is our own choice.
  private static let scatteredRegions = 2
}
