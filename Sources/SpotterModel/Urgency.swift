/// How soon somebody should look at it, on a closed scale of five steps.
package enum Urgency: String, Hashable, Sendable, CaseIterable {
  case selfCare = "self-care"
  case routine
  case twoWeeks = "two-weeks"
  case prompt
  case emergency

  /// From 0, nothing to act on, to 4, the emergency number.
  package var rank: Int {
    switch self {
    case .selfCare: 0
    case .routine: 1
    case .twoWeeks: 2
    case .prompt: 3
    case .emergency: 4
    }
  }

  /// What a person is asked to do, as a finished sentence.
  package var advice: String {
    switch self {
    case .selfCare: "Keep logging."
    case .routine: "Book a doctor or dermatologist within about 4 weeks."
    case .twoWeeks: "See a doctor or dermatologist within 2 weeks."
    case .prompt:
      "Speak to a doctor or an urgent-care service within 24 to 48 hours, the same day if it gets "
        + "worse."
    case .emergency: "Call your local emergency number now."
    }
  }
}

extension Urgency: Comparable {
  package static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }
}
