internal import SpotterModel

extension Rule {
  /// Raised, firm and growing for a month.
  package static let raisedFirmGrowing = Rule(
    "D9", "raised-firm-growing",
    question: "Is the spot raised and firm, and has it grown over a month?",
    reason: "A spot that is raised, firm and growing for a month should be looked at.",
    ends:
      "14 days on which it is not raised or not firm, last sizes that are no longer so far above "
      + "the first, or 14 days without a size.",
    source: Source("the EFG rule: elevated, firm, growing", .published),
    settings: Rule.growSlow.settings + [.sdcAbsolute, .sdcRelative],
    .spot { open, examination in
      let span = examination.last(14)
      let raised = open.sightings(of: .raised, in: span)
      let firm = open.sightings(of: .firm, in: span)
      guard !raised.isEmpty, !firm.isEmpty else { return nil }
      if let growth = Rule.growSlow.verdict(on: open, examination) {
        return Verdict(
          .twoWeeks, "\(open.label): raised, firm and growing week by week.",
          detail: growth.summary, raised + firm, and: growth.evidence
        )?.ending(
          with:
            "14 days on which it is not raised or not firm, weeks whose sizes no longer rise, or "
            + "14 days without a size.")
      }
      let sizes = open.episode.measurements
      guard let first = sizes.first, let last = open.latestSize(in: span),
        last.day - first.day >= month,
        let gain = WholeGain(of: sizes, settings: examination.settings), gain.isReal
      else { return nil }
      return Verdict(
        .twoWeeks,
        "\(open.label): raised, firm, and \(millimetres(gain.millimetres)) larger than "
          + "\(days(last.day - first.day)) ago.",
        raised + firm + gain.measurements.map(\.sighting),
        [
          .init("gainMm", gain.millimetres), .init("limitGainMm", gain.smallestDetectable),
          .init("days", last.day - first.day), .init("limitDays", month),
        ])
    })

  private static let month = 28
}
