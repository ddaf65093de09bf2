internal import SpotterModel

extension Rule {
  /// The skin distresses on several days of two weeks.
  package static let distress = Rule(
    "R13", "distress",
    question: "Was there distress about the skin on 3 of the last 14 days?",
    reason: "Distress about the skin is reason enough to ask for help.",
    ends: "Fewer than 3 such days within 14.",
    source: Source("public advice on red spots; the days are our own choice", .design),
    .person { examination in
      let found = examination.sightings(of: [.distress], in: examination.last(14))
      guard found.count >= distressedDays else { return nil }
      return Verdict(
        .routine, "Distress on \(found.count) of the last 14 days (limit \(distressedDays)).",
        found,
        [.init("days", found.count), .init("limitDays", distressedDays)])
    })

  /// On so many days of the last 14 it counts; our own choice.
  private static let distressedDays = 3
}
