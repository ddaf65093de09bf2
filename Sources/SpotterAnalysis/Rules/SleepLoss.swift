internal import SpotterModel

extension Rule {
  /// Sleep is disturbed on several nights of a week.
  package static let sleepLoss = Rule(
    "R12", "sleep-loss",
    question: "Did itch disturb sleep on 3 of the last 7 days?",
    reason: "Itch that disturbs sleep night after night is worth treating.",
    ends: "Fewer than 3 such days within 7.",
    source: Source("eczema scores count disturbed nights; the days are our own", .design),
    .person { examination in
      let found = examination.sightings(of: [.sleepLoss], in: examination.last(7))
      guard found.count >= disturbedNights else { return nil }
      return Verdict(
        .routine,
        "Sleep disturbed on \(found.count) of the last 7 days (limit \(disturbedNights)).", found,
        [.init("days", found.count), .init("limitDays", disturbedNights)])
    })

  /// On so many days of the last 7 it counts; our own choice.
  private static let disturbedNights = 3
}
