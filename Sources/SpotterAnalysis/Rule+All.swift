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

extension Rule {
  /// The codes of every rule that there is or is to be: how many each group has.
  package static let codes: Set<String> = {
    let groups = [("E", 7), ("P", 19), ("D", 12), ("R", 13), ("I", 10)]
    return Set(groups.flatMap { group, count in (1...count).map { "\(group)\($0)" } })
  }()
}
