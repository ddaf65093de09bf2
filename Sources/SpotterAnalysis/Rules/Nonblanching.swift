internal import SpotterModel

extension Rule {
  /// Marks that stay under a glass, in somebody who is well otherwise.
  package static let nonblanching = Rule(
    "P4", "nonblanching",
    question: "Does the spot not fade when it is pressed?",
    reason: "Marks that do not fade when pressed with a glass should be looked at soon.",
    ends: "7 days without a mark that stays when pressed.",
    source: Source(
      "NICE, on spots that do not fade", .published),
    hiddenBy: ["E2", "E7"],
    .spot { open, examination in
      let found = open.days(in: examination.last(7)).filter(\.isNonBlanching)
      guard let latest = found.last else { return nil }
      return Evidence(
        found.sightings(where: \.saysNonBlanching),
        values: [.init("days", found.count)]
      ).map {
        Verdict(
          .prompt,
          "\(open.label): \([latest].marksInWords), on \(latest.day.inWords).",
          detail:
            "To repeat the glass test, press the side of a clear glass on the spot and see whether "
            + "it fades.", $0)
      }
    })
}
