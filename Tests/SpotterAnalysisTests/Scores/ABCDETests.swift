import SpotterAnalysis
import SpotterModel
import SpotterTestSupport
import Testing

@Suite("The ABCDE signs") struct ABCDETests {
  /// Diaries, and the letters whose signs they show.
  static let cases: [(name: String, letters: String, fill: @Sendable (inout SampleDiary) -> Void)] =
    [
      ("nothing said", "", { $0.see(ago: 0) }),
      ("an irregular border", "AB", { $0.see(ago: 0, symptoms: [.irregularBorder]) }),
      (
        "an irregular border on the third last observed day", "AB",
        {
          $0.see(ago: 3, symptoms: [.irregularBorder]); $0.see(ago: 1); $0.see(ago: 0)
        }
      ),
      (
        "an irregular border on the fourth last observed day", "",
        {
          $0.see(ago: 3, symptoms: [.irregularBorder]); $0.see(ago: 2); $0.see(ago: 1)
          $0.see(ago: 0)
        }
      ),
      ("mixed", "C", { $0.see(ago: 0, colour: .mixed) }),
      ("brown", "", { $0.see(ago: 0, colour: .brown) }),
      ("6.1 mm", "D", { $0.see(ago: 0, size: 6.1) }),
      ("6 mm", "", { $0.see(ago: 0, size: 6) }),
      (
        "9 mm, 14 days ago", "",
        {
          $0.see(ago: 14, size: 9); $0.see(ago: 0)
        }
      ),
      ("a jump from 0.5 to 5.5 mm", "E", { $0.measure([(1, 0.5), (0, 5.5)]) }),
      ("fast growth", "E", { $0.measure([(3, 3), (2, 4), (1, 5), (0, 6)]) }),
      (
        "slow growth", "E",
        { $0.measure([(28, 3), (21, 3.5), (14, 4), (7, 4.5), (0, 5)]) }
      ),
      (
        "moderate growth", "DE",
        {
          let sizes = [10, 10.5, 11, 11.5, 12, 12.5, 13]
          $0.measure(sizes.enumerated().map { (ago: 12 - 2 * $0, size: $1) })
        }
      ),
      ("a changed colour", "E", { $0.colours(.red, .red, .brown, .brown) }),
      ("the same size and colour", "", { $0.measure([(3, 5), (2, 5), (1, 5), (0, 5)]) }),
    ]

  @Test("are shown where the journal shows them", arguments: cases.indices)
  func signs(index: Int) throws {
    let row = Self.cases[index]
    var diary = SampleDiary()
    row.fill(&diary)
    let open = try #require(diary.examination.openCourses.first)
    let signs = ABCDE(of: open, in: diary.examination).signs
    #expect(signs.map(\.letter).joined() == "ABCDE")
    #expect(signs.filter { $0.answer == .yes }.map(\.letter).joined() == row.letters, "\(row.name)")
  }

  @Test("are not denied where nobody was asked") func unasked() throws {
    var diary = SampleDiary()
    diary.see(ago: 0, colour: .brown, symptoms: [.itch])
    let open = try #require(diary.examination.openCourses.first)
    let answers = ABCDE(of: open, in: diary.examination).signs.map(\.answer)
    #expect(answers == [.notAnswered, .notAnswered, .no, .notAnswered, .notAnswered])
  }
}
