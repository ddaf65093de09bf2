internal import SpotterModel

extension Rule {
  /// The open spots touch most areas of the body.
  package static let widespread = Rule(
    "P11", "widespread",
    question: "Do the open spots touch areas that make up `widespread.share` per cent of the body?",
    reason: "A rash over most of the body should be seen soon.",
    ends: "Fewer areas with open spots: log the spots that have gone.",
    source: Source(
      "American Academy of Dermatology; shares of the body after Lund and Browder", .published),
    settings: [.widespreadShare],
    .person { examination in
      let open = examination.openCourses
      // A set has another order in every process, and decimals another sum in every order.
      let share = Set(open.flatMap(\.spot.place.leaves)).map(\.site.sharePercent).sorted()
        .reduce(0, +)
      let limit = examination.settings[.widespreadShare]
      guard reaches(share, limit) else { return nil }
      return Verdict(
        .prompt,
        "Open spots touch areas that make up \(oneDecimal(share)) % of the body "
          + "(limit \(oneDecimal(limit))).",
        detail: "An upper bound: whole areas are counted, however small the spots.",
        open.flatMap { $0.lastObserved(1).map(\.sighting) },
        [.init("sharePercent", share), .init("limitSharePercent", limit)])
    })
}

extension BodyPlace {
  /// The smallest sites that the place stands for, each with a side where it has one.
  ///
  /// Without a side, or in the middle, a paired site counts on both sides when the place itself has
  /// none (the whole body), else once.
  fileprivate var leaves: [BodyPlace] {
    site.leaves.flatMap { leaf -> [BodyPlace] in
      guard leaf.isPaired else { return [BodyPlace(site: leaf)] }
      let sides: [Side] =
        switch side {
        case .left: [.left]
        case .right: [.right]
        case .both: [.left, .right]
        case nil, .midline: site.isPaired ? [.left] : [.left, .right]
        }
      return sides.map { BodyPlace(site: leaf, side: $0) }
    }
  }
}
