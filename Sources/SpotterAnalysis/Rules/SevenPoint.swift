internal import SpotterModel

extension Rule {
  /// The weighted checklist for a pigmented spot.
  package static let sevenPoint = Rule(
    "D1", "seven-point",
    question: "Does a brown, black, blue or mixed spot score 3 on the seven-point checklist?",
    reason: "A pigmented spot with 3 points or more on the checklist should be looked at.",
    ends: "A score below 3: the words and colours of the last 3 observed days count, and the sizes "
      + "of the episode.",
    source: Source("NICE NG12 and NHS, the weighted seven-point checklist", .published),
    settings: [.sdcAbsolute, .sdcRelative],
    .spot { open, examination in
      guard let pigmented = open.pigmented(in: examination.last(14)) else { return nil }
      let checklist = Checklist(of: open, in: examination)
      guard checklist.score >= Checklist.referral else { return nil }
      let yes = checklist.items.filter { $0.answer == .yes }
      return Verdict(
        .twoWeeks,
        "\(open.label): \(checklist.score) points on the seven-point checklist "
          + "(\(Checklist.referral) or more count).",
        detail: "\(list(yes.map { "\($0.feature) (\($0.points))" }).capitalizedFirst).",
        yes.flatMap(\.sightings) + [pigmented].sightings { $0.colour != nil },
        [.init("score", checklist.score), .init("limitScore", Checklist.referral)])
    })
}
