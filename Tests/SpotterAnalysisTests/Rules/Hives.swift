import SpotterAnalysis
import SpotterModel
import SpotterTestSupport
import Testing

extension RuleTable {
  /// Wheals on some days, each of them a spot of its own.
  private static func wheals(_ days: [Int]) -> @Sendable (inout SampleDiary) -> Void {
    { for ago in days { $0.see("wheal \(ago)", ago: ago, shape: .wheal) } }
  }

  static let hives = RuleTable(
    .hives,
    [
      .fires(
        "at two spots, 3 days apart", .routine, entries: [1, 3],
        values: ["daysApart": 3, "limitDaysApart": 2]
      ) {
        $0.see("chest", ago: 3, shape: .wheal)
        $0.see("chest", ago: 2)
        $0.see("left shin", ago: 0, shape: .wheal)
      },
      .silent("at two spots, 2 days apart", wheals([2, 0])),
      .silent("at one spot, 2 days apart") {
        $0.see(ago: 2, shape: .wheal); $0.see(ago: 0, shape: .wheal)
      },
      .fires(
        "at one spot, 3 days apart", .twoWeeks, entries: [1, 3],
        values: ["daysApart": 3, "limitDaysApart": 2], findings: 2
      ) {
        $0.see(ago: 3, shape: .wheal); $0.see(ago: 1); $0.see(ago: 0, shape: .wheal)
      },
      .fires("at one spot, 10 days apart", .twoWeeks) {
        $0.see(ago: 10, shape: .wheal); $0.see(ago: 0, shape: .wheal)
      },
      .fires("at two spots, 4 days apart", .routine, wheals([4, 0])),
      .silent("at two spots, 5 days apart: two runs", wheals([5, 0])),
      .fires(
        "two runs, of which the latest counts", .routine, entries: [3, 4],
        values: ["daysApart": 3], wheals([13, 9, 3, 0])),
      .silent("two runs, of which the latest is short", wheals([13, 9, 2, 0])),
      .fires(
        "for 42 days", .routine, values: ["daysApart": 42],
        wheals([42] + stride(from: 40, through: 0, by: -4))),
      .fires(
        "for over 42 days", .twoWeeks, values: ["daysApart": 43, "limitDaysApart": 42],
        wheals([43] + stride(from: 40, through: 0, by: -4))),
      .fires("at a spot that healed, and at another", .routine) {
        $0.see("chest", ago: 3, shape: .wheal)
        $0.gone("chest", ago: 2)
        $0.see("left shin", ago: 0, shape: .wheal)
      },
      .fires("at spots that healed, with another that is open", .routine) {
        wheals([3, 1])(&$0)
        $0.see("wheal 0", ago: 0, shape: .wheal)
        for ago in [3, 1] { $0.gone("wheal \(ago)", ago: 0) }
      },
      .silent("without an open spot") {
        $0.see(ago: 4, shape: .wheal); $0.see(ago: 1, shape: .wheal); $0.gone(ago: 0)
      },
      .silent("at one spot, gone in between, 5 days apart") {
        $0.see(ago: 5, shape: .wheal); $0.gone(ago: 3); $0.see(ago: 0, shape: .wheal)
      },
      .fires("the last one 13 days ago", .routine, wheals([16, 13])),
      .silent("the last one 14 days ago", wheals([17, 14])),
      .silent("the last one at one spot 14 days ago") {
        $0.see(ago: 24, shape: .wheal); $0.see(ago: 14, shape: .wheal); $0.see(ago: 0)
      },
      .silent("another shape") {
        $0.see(ago: 3, shape: .papule); $0.see(ago: 0, shape: .papule)
      },
    ])
}

@Suite("R8 hives") struct HivesTests {
  @Test("is a finding about the person, and one about the spot that keeps its wheal")
  func both() {
    var diary = SampleDiary()
    diary.see(ago: 3, shape: .wheal)
    diary.see(ago: 0, shape: .wheal)
    diary.see("left shin", ago: 0, shape: .wheal)
    let findings = diary.assessment.findings.filter { $0.rule == "R8" }
    #expect(findings.map(\.spot?.name) == ["chest", nil])
    #expect(findings.map(\.urgency) == [.twoWeeks, .routine])
  }

  @Test("is one about the person alone when each spot had its wheal on one day")
  func personOnly() {
    var diary = SampleDiary()
    diary.see(ago: 3, shape: .wheal)
    diary.see("left shin", ago: 0, shape: .wheal)
    #expect(Rule.hives.findings(in: diary.examination).map(\.spot) == [nil])
  }

  @Test("is one about the spot alone when its wheal days lie far apart") func spotOnly() {
    var diary = SampleDiary()
    diary.see(ago: 10, shape: .wheal)
    diary.see(ago: 0, shape: .wheal)
    #expect(Rule.hives.findings(in: diary.examination).map(\.spot?.name) == ["chest"])
  }

  @Test(
    "is cut after 90 days, and says so when the run may be longer",
    arguments: [(89, "90 days"), (92, "at least 89 days"), (100, "at least 89 days")])
  func cut(longest: Int, length: String) {
    var diary = SampleDiary()
    for ago in stride(from: longest, through: 0, by: -4) {
      diary.see("wheal \(ago)", ago: ago, shape: .wheal)
    }
    diary.see("wheal 0", ago: 0, shape: .wheal)
    let finding = Rule.hives.findings(in: diary.examination).first
    #expect(finding?.summary == "Wheals for \(length), the last on 31 March.")
    #expect(finding?.urgency == .twoWeeks)
  }

  @Test("is no longer than it was when only another spot is older") func older() {
    var diary = SampleDiary()
    diary.see(ago: 100)
    diary.gone(ago: 99)
    for ago in stride(from: 80, through: 0, by: -4) {
      diary.see("wheal \(ago)", ago: ago, shape: .wheal)
    }
    let finding = Rule.hives.findings(in: diary.examination).first
    #expect(finding?.summary == "Wheals for 81 days, the last on 31 March.")
  }
}
