internal import SpotterModel

extension Rule {
  /// Bleeds without an injury, more than once or with a sore.
  package static let bleeds = Rule(
    "D4", "bleeds",
    question: "In the last 28 days: bleeding on 2 days, or on 1 with a crust or sore?",
    reason: "A spot that bleeds without an injury should be looked at.",
    ends: "28 days without bleeding, or with one day of it and neither crust nor sore.",
    source: Source(
      "American Academy of Dermatology; the days are our own choice", .design),
    .spot { open, examination in
      let span = examination.last(window)
      let bleeding = open.sightings(of: .bleeding, in: span)
      let sores = open.sightings(of: .crusting, .openSore, in: span)
      guard bleeding.count >= severalDays || (bleeding.count == 1 && !sores.isEmpty) else {
        return nil
      }
      let isOnce = bleeding.count == 1
      return Verdict(
        .twoWeeks,
        "\(open.label): bled without injury on \(days(bleeding.count)) of the last \(window)"
          + (isOnce ? ", with a crust or sore." : "."),
        bleeding + (isOnce ? sores : []),
        [
          .init("daysOfBleeding", bleeding.count),
          .init("limitDaysOfBleeding", isOnce ? 1 : severalDays),
          .init("daysWithCrustOrSore", sores.count), .init("withinDays", window),
        ])
    })

  /// How many days are looked at: as long as a sore may take to heal; our own choice.
  private static let window = 28

  /// On so many days bleeding counts by itself; our own choice.
  private static let severalDays = 2
}
