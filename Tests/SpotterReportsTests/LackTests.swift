import SpotterAnalysis
import SpotterModel
import SpotterTestSupport
import Testing

@testable import SpotterReports

@Suite("What could not be judged") struct LackTests {
  private func lacks(_ fill: (inout SampleDiary) -> Void) -> [String] {
    var diary = SampleDiary()
    fill(&diary)
    let assessment = Assessment(
      of: diary.diary, settings: diary.settings, asOf: SampleDiary.asOf)
    let report = Report(assessment, period: SampleDiary.asOf - 6...SampleDiary.asOf)
    return report.lacks.flatMap { lack in lack.rules.map { "\($0): \(lack.needed)" } }
  }

  @Test("names the days that growth still takes") func growth() {
    let one = lacks { $0.measure([(2, 5), (1, 5)]) }
    #expect(one.contains("P13 grow-fast: 2 more days with a size"))
    #expect(one.contains("D12 grow-mod: 4 more days with a size"))
    let five = lacks { $0.measure([(4, 5), (3, 5), (2, 5), (1, 5), (0, 5)]) }
    #expect(five.contains("D12 grow-mod: 1 more day with a size"))
    #expect(!five.contains { $0.hasPrefix("P13") })
  }

  @Test("names the span that the sizes must have") func span() {
    let close = lacks { diary in
      try? diary.settings.set(.growMinSpanDays, to: "9")
      diary.measure([(3, 5), (2, 5), (1, 5), (0, 5)])
    }
    #expect(close.contains("P13 grow-fast: sizes at least 9 days apart"))
  }

  @Test("leaves out what was found") func found() {
    // The window ends at the latest measured day, five days ago.
    let grown = lacks { $0.measure([(18, 5), (12, 7), (8, 9), (5, 12)]) }
    let diary = lacks { $0.measure([(8, 6), (7, 7), (6, 8), (5, 9)]) }
    #expect(!grown.contains { $0.hasPrefix("P13") } && !diary.contains { $0.hasPrefix("P13") })
  }

  @Test("asks for a year of birth only where it would matter") func birthYear() {
    #expect(
      lacks { $0.see(ago: 0, blanches: .no) }.contains("E7 child-nonblanching: `person.birthYear`"))
    #expect(!lacks { $0.see(ago: 0) }.contains { $0.hasPrefix("E7") })
  }
}
