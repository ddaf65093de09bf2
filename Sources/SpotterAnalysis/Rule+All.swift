internal import SpotterModel

extension Rule {
  /// Every rule, in the order of the groups and of the numbers within them.
  package static let all: [Rule] = [
    // Emergency
    .airway, .glassTestIll, .drowsy, .skinLoss, .hotSpreadingIll, .heatIllness, .childNonblanching,
    // Prompt
    .fever, .fatigueOrJoints, .blisters, .nonblanching, .bruiseBleed, .mouth, .infected, .painful,
    .eyes, .sensitiveSite, .widespread, .jump, .growFast, .largeRing, .newBurst, .regions,
    .heatUnwell, .redStreak, .countDouble,
    // Dermatologist within two weeks
    .sevenPoint, .growSlow, .colourChange, .bleeds, .nonHealingSore, .persistenceLong, .itchSevere,
    .itchRiseStrong, .raisedFirmGrowing, .largeNew, .eyesMild, .growMod,
    // Routine
    .persistence, .itchRise, .recurrence, .itchChronic, .heatRashLasting, .contactCourse,
    .biteLasting, .hives, .homeCareFailing, .newSpot, .thickening, .sleepLoss, .distress,
    // Information
    .exposureLag, .coldTooLong, .oatLimits, .aloeImpure, .dataGap, .askGlassTest,
    .possibleContagion, .sunPattern, .improving, .tooFewData,
  ]

  /// The rules whose findings can be prompt or an emergency.
  package static let pressing = all.filter { rule in
    rule.steps.contains { $0.urgency >= .prompt }
  }

  /// The rule with this code, or nil.
  package static func coded(_ code: String) -> Rule? { all.first { $0.code == code } }

  /// The codes of every rule.
  package static let codes = Set(all.map(\.code))
}
