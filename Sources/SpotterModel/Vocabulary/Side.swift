/// The side of the body, as the person themselves calls it.
package enum Side: String, CaseIterable, Sendable {
  /// Their left.
  case left
  /// Their right.
  case right
  /// Left and right alike.
  case both
  /// On the line between left and right.
  case midline

  /// Reads one side word in any case: `left`, `L`, `rhs`, `both`, `centre`.
  package init?(word: String) {
    switch word.lowercased() {
    case "left", "l", "lt", "lhs": self = .left
    case "right", "r", "rt", "rhs": self = .right
    case "both", "bilateral", "each", "either": self = .both
    case "middle", "mid", "midline", "centre", "center": self = .midline
    default: return nil
    }
  }
}

extension Side {
  /// The SNOMED CT concept.
  package var coding: Coding {
    switch self {
    case .left: Coding("7771000", "Left", .exact, .dicom)
    case .right: Coding("24028007", "Right", .exact, .dicom)
    case .both: Coding("51440002", "Bilateral", .exact, .dicom)
    case .midline: Coding("399488007", nil, .exact, .skinWound)
    }
  }
}
