import Foundation
import SpotterAnalysis
import SpotterModel
import SpotterTestSupport
import Testing

@Suite("The rules") struct RuleRegistryTests {
  @Test("are the files of their folder") func folder() throws {
    let files = try names(in: "Sources/SpotterAnalysis/Rules")
    let words = Rule.all.map { rule in
      rule.name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
    #expect(files == words.sorted())
  }

  @Test("have codes that are unique, known and in order") func codes() {
    let groups = ["E", "P", "D", "R", "I"]
    let order = Rule.all.map { rule in
      (groups.firstIndex(of: String(rule.code.prefix(1))) ?? 9) * 100
        + (Int(rule.code.dropFirst()) ?? 99)
    }
    #expect(order == order.sorted())
    #expect(Set(Rule.all.map(\.code)).count == Rule.all.count)
  }

  /// The exception of P3 asks these and no others.
  @Test("are urgent in the first two groups only, but for a colour that changes in marks that stay")
  func urgent() {
    let urgent = RuleTable.rows.filter { $0.row.urgency ?? .selfCare >= .prompt }.map(\.rule.code)
    #expect(Set(urgent.filter { !$0.hasPrefix("E") && !$0.hasPrefix("P") }) == ["D3"])
  }

  @Test("name a source, a reason and a question", arguments: Rule.all.map(\.code))
  func metadata(code: String) throws {
    let rule = try #require(Rule.coded(code))
    #expect(rule.source.text.count > 2)
    #expect(rule.reason.hasSuffix("."))
    #expect(rule.question.hasSuffix("?"))
    #expect(Set(rule.hiddenBy).isSubset(of: Rule.codes))
  }

  @Test("are those of the clinical reference, by code and name") func reference() throws {
    #expect(try lines(of: "rules.txt") == Rule.all.map { "\($0.code) \($0.name)" })
  }

  @Test("hide the weaker forms that the clinical reference names") func hiding() {
    let hidden = Dictionary(
      uniqueKeysWithValues: Rule.all.filter { !$0.hiddenBy.isEmpty }.map { ($0.code, $0.hiddenBy) })
    #expect(
      hidden == [
        "P4": ["E2", "E7"], "D2": ["P13", "D12"], "D12": ["P13"], "R1": ["D6"], "R2": ["D8"],
      ])
  }

  @Test(
    "never say that somebody has something, or that all is well", arguments: Rule.all.map(\.code))
  func wording(code: String) throws {
    let rule = try #require(Rule.coded(code))
    let source = rule.source.text
    try Wording.expectCalm([rule.reason, rule.question, rule.ends, source].joined(separator: "\n"))
  }
}

@Suite("What ends a finding") struct FindingEndTests {
  /// Diaries on which one rule fires for different reasons.
  static let branches: [(rule: Rule, diaries: [@Sendable (inout SampleDiary) -> Void])] = [
    (
      .contactCourse,
      [
        { $0.see(ago: 0, kind: "contact-dermatitis", noticed: 27) },
        {
          $0.see(ago: 12, kind: "contact-dermatitis")
          $0.measure([(12, 5), (11, 5), (10, 5), (2, 9), (1, 9), (0, 9)])
        },
      ]
    ),
    (
      .biteLasting,
      [
        { $0.see(ago: 0, kind: "insect-bite", noticed: 7) },
        {
          $0.see(ago: 3, size: 5, kind: "insect-bite")
          $0.see(ago: 0, size: 9)
        },
      ]
    ),
    (.sensitiveSite, [{ $0.see("lips", ago: 0) }, { $0.see("lips", ago: 0, pain: 1) }]),
    (
      .raisedFirmGrowing,
      [
        {
          $0.measure([(30, 5), (29, 5), (28, 5), (14, 9), (1, 9), (0, 9)])
          $0.see(ago: 0, symptoms: [.raised, .firm])
        },
        {
          $0.measure([(35, 5), (28, 6), (21, 7), (14, 8), (7, 9), (0, 10)])
          $0.see(ago: 0, symptoms: [.raised, .firm])
        },
      ]
    ),
  ]

  @Test("follows from why it was found", arguments: branches.map(\.rule.code))
  func branch(code: String) throws {
    let (rule, diaries) = try #require(Self.branches.first { $0.rule.code == code })
    let ends = diaries.flatMap { fill in
      var sample = SampleDiary()
      fill(&sample)
      return rule.findings(in: sample.examination).map(\.ends)
    }
    #expect(ends.count == 2)
    #expect(Set(ends).count == 2)
    try Wording.expectCalm(ends.joined(separator: "\n"))
  }
}

@Suite("The settings") struct SettingRegistryTests {
  @Test("have the defaults of the clinical reference") func defaults() throws {
    let known = SettingKey.all.filter {
      !["day.startsAt", "person.birthYear", "person.immuneSuppressed"]
        .contains($0.name)
    }
    let settings = Settings()
    let found = try lines(of: "settings.txt").sorted()
    #expect(found == known.map { "\($0.name) \(jsonText(of: settings[$0]))" }.sorted())
  }

  @Test("are each declared by a rule that reads them, or read by all through episodes")
  func readers() {
    let declared = Set(Rule.all.flatMap(\.settings).map(\.name))
    let others: Set<String> = [
      "day.startsAt", "person.immuneSuppressed", "gap.bridgeDays", "episode.lapseDays",
    ]
    #expect(declared.union(others) == Set(SettingKey.all.map(\.name)))
  }

  @Test("say their range, meaning and source", arguments: SettingKey.all.map(\.name))
  func words(name: String) throws {
    let key = try SettingKey(named: name)
    #expect(!key.range.isEmpty && key.meaning.count > 5 && key.source.count > 5)
    if !key.isOptional { #expect(try key.checked(key.defaultText) == key.defaultText) }
    #expect(throws: PhraseError.self) { try key.checked("-1") }
    #expect(throws: PhraseError.self) { try key.checked("many") }
  }
}

/// The lines of a fixture that was taken from the clinical reference.
private func lines(of fixture: String) throws -> [String] {
  let file = packageRoot().appending(path: "Tests/SpotterAnalysisTests/Fixtures/\(fixture)")
  return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
}

/// Each case that fires is judged again with each setting that its rule does not declare, at both ends
/// of its range.
@Suite("The settings of a rule") struct DeclaredSettingTests {
  @Test("are all that it reads", arguments: RuleTable.all.map(\.rule.code))
  func complete(code: String) throws {
    let table = try #require(RuleTable.all.first { $0.rule.code == code })
    #expect(table.settingsRead(besides: table.rule.settings) == [])
  }

  @Test(
    "would be found out if those that it reads through others were left out",
    arguments: [
      ("E5", [.fever]), ("P3", []), ("P10", []), ("D1", [.sdcAbsolute, .sdcRelative]),
      ("R1", [.persistDays]), ("R5", []),
    ] as [(String, [SettingKey])])
  func control(code: String, own: [SettingKey]) throws {
    let table = try #require(RuleTable.all.first { $0.rule.code == code })
    #expect(table.settingsRead(besides: own) != [])
  }

  @Test("are each named once", arguments: Rule.all.map(\.code))
  func once(code: String) throws {
    let settings = try #require(Rule.coded(code)).settings
    #expect(Set(settings).count == settings.count)
  }
}

extension RuleTable {
  /// Settings that change what the rule says of a case, by the names of both.
  fileprivate func settingsRead(besides declared: [SettingKey]) -> [String] {
    // Read by every rule, through the days and the episodes, or by none.
    let ofAll: [SettingKey] = [.bridgeDays, .lapseDays, .dayStartsAt, .immuneSuppressed]
    let others = SettingKey.all.filter { !(declared + ofAll).contains($0) }
    return cases.filter { $0.urgency != nil }.flatMap { row in
      var sample = SampleDiary()
      row.fill(&sample)
      let before = rule.answers(sample)
      return others.filter { key in
        key.ends.contains { end in
          var changed = sample
          changed.set(key, end)
          return rule.answers(changed) != before
        }
      }.map { "\(row.name): \($0.name)" }
    }
  }
}

/// What a setting may change in a finding.
private struct Answer: Equatable {
  let rule: String
  let urgency: Urgency
  let summary: String
  let evidence: Evidence
}

extension Rule {
  fileprivate func answers(_ sample: SampleDiary) -> [Answer] {
    findings(in: sample.examination).map {
      Answer(rule: $0.rule, urgency: $0.urgency, summary: $0.summary, evidence: $0.evidence)
    }
  }
}

extension SettingKey {
  /// The least and the greatest value, as they are typed.
  fileprivate var ends: [String] {
    switch kind {
    case .number(let range): [jsonText(of: range.lowerBound), jsonText(of: range.upperBound)]
    case .whole(let range): ["\(range.lowerBound)", "\(range.upperBound)"]
    case .flag: ["yes", "no"]
    case .clockTime: []
    }
  }
}
