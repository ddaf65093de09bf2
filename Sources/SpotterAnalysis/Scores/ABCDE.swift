internal import SpotterModel

/// The ABCDE signs of a pigmented spot, shown beside the seven-point checklist.
///
/// American Academy of Dermatology. It has no score: each sign is worth showing.
package struct ABCDE: Sendable {
  /// The letters with their meaning, and whether the last 3 observed days or the course show it.
  package let signs: [(letter: String, meaning: String, isThere: Bool)]

  package init(of open: OpenCourse, in examination: Examination) {
    let recent = open.lastObserved(3)
    let isIrregular = recent.contains { $0.symptoms.contains(.irregularBorder) }
    let isMixed = recent.contains { $0.colour == .mixed }
    let size = open.latestSize(in: examination.last(14))?.millimetres
    let changes: [Rule] = [.jump, .growFast, .growMod, .growSlow, .colourChange]
    let isEvolving = changes.contains { $0.verdict(on: open, examination) != nil }
    signs = [
      ("A", "asymmetric", isIrregular), ("B", "border irregular", isIrregular),
      ("C", "colours mixed", isMixed),
      ("D", "diameter over 6 mm", (size ?? 0) > Self.largeMillimetres),
      ("E", "evolving: grows or changes its colour", isEvolving),
    ]
  }

  private static let largeMillimetres = 6.0
}
