internal import SpotterModel

/// The symptoms by where they belong, each with the word to type.
package struct SymptomPage: Sendable {
  package init() {}

  package func lines(_ style: TextStyle) -> [String] {
    let blocks = Symptom.Scope.allCases.map { scope in
      let rows = Symptom.allCases.filter { $0.scope == scope }.map { symptom in
        WordRow(lead: "  ", word: symptom.slug, meaning: symptom.label, symptom.aliases)
      }
      return scope.heading.wrapped(to: style.width).map { style.paint($0, .bold) }
        + rows.lines(style)
    }
    return Array(blocks.joined(separator: [""]))
  }
}

extension Symptom.Scope {
  /// Whose symptoms they are, and how they are logged.
  fileprivate var heading: String {
    switch self {
    case .spot: "Of a spot: spotter log left forearm --symptom itch,scaling"
    case .systemic: "Of the whole person: spotter log --symptom fever,fatigue"
    case .eye: "Of the eyes: spotter log --symptom eye-red"
    case .mouth: "Of the mouth: spotter log --symptom mouth-sores"
    }
  }
}
