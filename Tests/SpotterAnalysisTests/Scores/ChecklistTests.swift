import SpotterAnalysis
import SpotterModel
import SpotterTestSupport
import Testing

@Suite("The seven-point checklist") struct ChecklistTests {
  /// The checklist of the only spot, which is brown today.
  private func checklist(_ fill: (inout SampleDiary) -> Void) throws -> Checklist {
    var diary = SampleDiary()
    fill(&diary)
    diary.see(ago: 0, colour: .brown)
    let open = try #require(diary.examination.openCourses.first)
    return try #require(Checklist(ofPigmented: open, in: diary.examination))
  }

  @Test("answers each feature", arguments: ChecklistCase.all)
  func answers(row: ChecklistCase) throws {
    let checklist = try checklist(row.fill)
    let item = try #require(checklist.items.first { $0.feature == row.feature })
    #expect(item.answer == row.answer)
  }

  @Test("has seven features: three of 2 points, four of 1") func points() throws {
    let checklist = try checklist { _ in }
    #expect(checklist.items.map(\.points) == [2, 2, 2, 1, 1, 1, 1])
    #expect(checklist.score == 0)
  }

  @Test("adds up to 10") func most() throws {
    let checklist = try checklist {
      $0.measure([(9, 5), (6, 5), (3, 7), (0, 7)])
      $0.see(ago: 9, itch: 0)
      $0.see(
        ago: 0, itch: 2, symptoms: [.irregularBorder, .multicolour, .warmth, .oozing])
    }
    #expect(checklist.items.allSatisfy { $0.answer == .yes })
    #expect(checklist.score == 10)
  }

  @Test(
    "is there for a spot that is brown, black, blue or mixed, on one of the last 14 days",
    arguments: [
      (Colour.brown, 13, true), (.brown, 14, false), (.black, 0, true), (.blue, 0, true),
      (.mixed, 0, true), (.purple, 0, false), (.red, 0, false), (.grey, 0, false),
    ])
  func pigmented(colour: Colour, ago: Int, isThere: Bool) throws {
    var diary = SampleDiary()
    diary.see(ago: ago, colour: colour)
    diary.see(ago: 0)
    let open = try #require(diary.examination.openCourses.first)
    #expect((Checklist(ofPigmented: open, in: diary.examination) != nil) == isThere)
  }
}
