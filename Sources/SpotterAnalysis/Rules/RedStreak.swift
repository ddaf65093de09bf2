internal import SpotterModel

extension Rule {
  /// A red streak that runs from the spot.
  package static let redStreak = Rule(
    "P18", "red-streak",
    question: "Does a red streak run from the spot, in the last 7 days?",
    reason: "A red streak from a sore or bite can mean that an infection spreads.",
    ends: "7 days without a streak.",
    source: Source("NHS, on insect bites and stings", .published),
    .spot { open, examination in
      let found = open.sightings(of: .redStreak, in: examination.last(7))
      guard let latest = found.last else { return nil }
      return Verdict(
        .prompt, "\(open.label): a red streak on \(latest.day.inWords).", found,
        [.init("days", found.count), .init("withinDays", 7)])
    })
}
