import SpotterAnalysis
import SpotterModel
import SpotterTestSupport
import Testing

@Suite("An assessment") struct AssessmentTests {
  @Test("orders findings by urgency, then rule, then spot") func order() {
    var diary = SampleDiary()
    diary.see("right shin", ago: 0, noticed: 40)
    diary.see("chest", ago: 0, noticed: 40)
    diary.see("nape", ago: 0, symptoms: [.blister], noticed: 15)
    diary.feel(ago: 0, [.fatigue])
    let order = diary.assessment.findings.map { "\($0.rule) \($0.spot?.name ?? "-")" }
    #expect(
      order == [
        "P2 -", "P3 nape", "D6 chest", "D6 right shin", "R1 nape", "I10 chest", "I10 nape",
        "I10 right shin",
      ])
  }

  @Test("has self-care without findings") func nothing() {
    #expect(SampleDiary().assessment.urgency == .selfCare)
    #expect(SampleDiary().assessment.findings.isEmpty)
  }

  @Test(
    "does not count what was acknowledged, for 13 days",
    arguments: [
      (0, true), (13, true), (14, false),
    ])
  func acknowledged(ago: Int, holds: Bool) throws {
    var diary = SampleDiary()
    diary.see(ago: 15, noticed: 60)
    diary.see(ago: 0)
    diary.add(
      ago: ago, .acknowledge(Acknowledgement(rule: "D6", spot: "chest", urgency: .twoWeeks)))
    let finding = try #require(diary.assessment.findings.first { $0.rule == "D6" })
    #expect(finding.acknowledged == (holds ? SampleDiary.asOf - ago : nil))
    #expect(diary.assessment.urgency == (holds ? .selfCare : .twoWeeks))
  }

  @Test(
    "counts it again in a new episode, at another spot, or when it is more urgent",
    arguments: [
      ("chest", Urgency.twoWeeks, false), ("nape", .twoWeeks, true), ("chest", .routine, true),
    ])
  func acknowledgedElsewhere(spot: String, urgency: Urgency, counts: Bool) {
    var diary = SampleDiary()
    diary.see(ago: 10, noticed: 60)
    diary.see(ago: 0)
    diary.add(ago: 5, .acknowledge(Acknowledgement(rule: "D6", spot: spot, urgency: urgency)))
    #expect(diary.assessment.urgency == (counts ? .twoWeeks : .selfCare))
  }

  @Test("counts it again when a new episode has begun") func newEpisode() {
    var diary = SampleDiary()
    diary.see(ago: 20)
    diary.add(ago: 9, .acknowledge(Acknowledgement(rule: "P4", spot: "chest", urgency: .prompt)))
    diary.gone(ago: 8)
    diary.see(ago: 0, blanches: .no)
    #expect(diary.assessment.urgency == .prompt)
  }

  @Test("reads no entry of a later day") func later() {
    var diary = SampleDiary()
    diary.see(ago: 0)
    let before = diary.assessment
    diary.feel(ago: -1, [.fever])
    diary.see(ago: -1, blanches: .no)
    #expect(diary.assessment.findings == before.findings)
  }
}
