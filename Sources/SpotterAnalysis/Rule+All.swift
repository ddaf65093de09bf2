extension Rule {
  /// Every rule, in the order of the groups and of the numbers within them.
  package static let all: [Rule] = [
    // Emergency
    .glassTestIll,
    // Prompt
    .fever, .fatigueOrJoints, .blisters, .nonblanching, .jump, .growFast,
    // Dermatologist within two weeks
    .persistenceLong, .growMod,
    // Routine
    .persistence,
    // Information
    .dataGap, .improving, .tooFewData,
  ]

  /// The rule with this code, or nil.
  package static func coded(_ code: String) -> Rule? { all.first { $0.code == code } }
}
