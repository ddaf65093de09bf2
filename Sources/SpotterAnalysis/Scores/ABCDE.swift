internal import SpotterModel

/// The ABCDE signs of a pigmented spot, shown beside the seven-point checklist.
///
/// American Academy of Dermatology. It has no score: each sign is worth showing.
package struct ABCDE: Sendable {
  /// The letters with their meaning, and whether the last 3 observed days or the course show it.
  package let signs: [(letter: String, meaning: String, answer: Checklist.Answer)]

  package init(of open: OpenCourse, in examination: Examination) {
    let recent = open.lastObserved(3)
    let border = Checklist.Answer(
      recent.contains { $0.symptoms.contains(.irregularBorder) }, wasAsked: recent.sayLooks)
    let colours = recent.compactMap(\.colour)
    let mixed = Checklist.Answer(colours.contains(.mixed), wasAsked: !colours.isEmpty)
    let size = open.latestSize(in: examination.last(14))?.millimetres
    let large = Checklist.Answer((size ?? 0) > Self.largeMillimetres, wasAsked: size != nil)
    let changes: [Rule] = [.jump, .growFast, .growMod, .growSlow, .colourChange]
    let isEvolving = changes.contains { $0.verdict(on: open, examination) != nil }
    let isJudged = open.episode.measurements.count > 1 || ColourCourse(of: open.episode) != nil
    signs = [
      ("A", "asymmetric", border), ("B", "border irregular", border),
      ("C", "colours mixed", mixed), ("D", "diameter over 6 mm", large),
      (
        "E", "evolving: grows or changes its colour",
        Checklist.Answer(isEvolving, wasAsked: isJudged)
      ),
    ]
  }

  private static let largeMillimetres = 6.0
}
