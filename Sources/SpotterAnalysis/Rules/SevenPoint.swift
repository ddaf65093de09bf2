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
    settings: sizeRules.flatMap(\.settings) + Rule.colourChange.settings
      + [.largeMm, .sdcAbsolute, .sdcRelative],
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
        yes.flatMap(\.sightings) + [pigmented.colourSighting].compactMap(\.self),
        [.init("score", checklist.score), .init("limitScore", Checklist.referral)]
          + gainValues(of: open, examination) + sizeValues(of: open, examination))
    })

  /// The rules whose growth is a change in size.
  private static let sizeRules: [Rule] = [.growFast, .growMod, .growSlow]

  /// The gain that counts as a change in size, with its limit; none where it does not.
  private static func gainValues(
    of open: OpenCourse, _ examination: Examination
  ) -> [Evidence.Value] {
    if let growth = sizeRules.lazy.compactMap({ $0.verdict(on: open, examination) }).first {
      return growth.evidence.values.filter { ["gainMm", "limitGainMm"].contains($0.name) }
    }
    guard let gain = WholeGain(of: open.episode.measurements, settings: examination.settings),
      gain.isReal, open.latestSize(in: examination.last(14)) != nil
    else { return [] }
    return [
      .init("gainMm", gain.millimetres), .init("limitGainMm", gain.smallestDetectable),
    ]
  }

  /// The size that counts as a large diameter, with its limit; none where it does not.
  private static func sizeValues(
    of open: OpenCourse, _ examination: Examination
  ) -> [Evidence.Value] {
    let last = open.episode.measurements.suffix(3)
    let limit = examination.settings[.largeMm]
    guard last.count == 3, open.latestSize(in: examination.last(14)) != nil,
      let size = median(last.map(\.millimetres)), reaches(size, limit)
    else { return [] }
    return [.init("sizeMm", size), .init("limitSizeMm", limit)]
  }
}
