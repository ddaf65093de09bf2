import SpotterAnalysis
import SpotterModel
import SpotterReports
import SpotterTestSupport
import Testing

/// The cases of one rule: those in which it just fires, and those in which it just does not.
///
/// A table lives in a file of its own under `Rules/`, named like its rule, and is one word in
/// ``all``.
struct RuleTable: Sendable {
  let rule: Rule
  let cases: [RuleCase]

  init(_ rule: Rule, _ cases: [RuleCase]) {
    self.rule = rule
    self.cases = cases
  }

  static let all: [RuleTable] = [
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

  /// Every case of every table.
  static let rows = all.flatMap { table in
    table.cases.map { RuleRow(rule: table.rule, row: $0) }
  }
}

struct RuleRow: Sendable, CustomTestStringConvertible {
  let rule: Rule
  let row: RuleCase
  var testDescription: String { "\(rule.code) \(row.name)" }
}

@Suite("The table of a rule") struct RuleTableTests {
  @Test("fires and keeps silent as it says", arguments: RuleTable.rows)
  func rows(row: RuleRow) throws { try row.row.check(row.rule) }

  @Test("is there for each rule, in order") func complete() throws {
    #expect(RuleTable.all.map(\.rule.code) == Rule.all.map(\.code))
    let files = try names(in: "Tests/SpotterAnalysisTests/Rules")
    #expect(try files == names(in: "Sources/SpotterAnalysis/Rules"))
  }

  @Test(
    "has a case that fires with its evidence, and two that keep silent",
    arguments: RuleTable.all.map(\.rule.code))
  func sides(code: String) throws {
    let table = try #require(RuleTable.all.first { $0.rule.code == code })
    #expect(table.cases.contains { $0.urgency != nil && $0.entries != nil && $0.values != nil })
    #expect(table.cases.count { $0.urgency == nil } >= 2)
  }

  @Test(
    "reaches each urgency that its rule names, and no other",
    arguments: RuleTable.all.map(\.rule.code))
  func urgencies(code: String) throws {
    let table = try #require(RuleTable.all.first { $0.rule.code == code })
    let named = table.rule.steps.map(\.urgency)
    #expect(named == Set(table.cases.compactMap(\.urgency)).sorted(by: >))
    #expect(table.rule.steps.allSatisfy { $0.condition.isEmpty == (named.count == 1) })
  }

  @Test(
    "explains its first case that fires in words that were read",
    arguments: RuleTable.all.map(\.rule.code))
  func explanation(code: String) throws {
    let table = try #require(RuleTable.all.first { $0.rule.code == code })
    let fires = try #require(table.cases.first { $0.urgency != nil })
    var sample = SampleDiary()
    fires.fill(&sample)
    let examination = sample.examination
    let finding = try #require(table.rule.findings(in: examination).first)
    let paragraphs = Explanation(of: finding, in: examination).paragraphs
    let said = [finding.summary, finding.detail, finding.advice, "Why: \(finding.reason)"]
    let text = (said.compactMap(\.self) + paragraphs).joined(separator: "\n")
    try expectSnapshot(text + "\n", "\(code).txt")
    try Wording.expectCalm(text)
  }
}

/// What no text of Spotter may say.
enum Wording {
  static let forbidden = [
    "you have", "you are ill", "you suffer", "diagnos", "is cancer", "is an infection",
    "you are fine", "all is well", "nothing to worry", "no need to", "harmless", "healthy",
    "probability", "p-value", "you've", "you're", "is nothing", "caused by",
  ]

  static func expectCalm(_ text: String, at location: SourceLocation = #_sourceLocation) throws {
    let lower = text.lowercased()
    for word in forbidden {
      #expect(!lower.contains(word), "\(word)", sourceLocation: location)
    }
  }
}
