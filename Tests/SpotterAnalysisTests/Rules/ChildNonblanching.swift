import SpotterAnalysis
import SpotterModel
import SpotterTestSupport
import Testing

extension RuleTable {
  static let childNonblanching = RuleTable(
    .childNonblanching,
    [
      .fires(
        "15 years at least, and well", .emergency, entries: [1],
        values: ["ageYears": 15, "limitAgeYears": 16]
      ) {
        $0.set(.birthYear, "2010")
        $0.see(ago: 0, blanches: .no)
      },
      .silent("16 years at least") {
        $0.set(.birthYear, "2009")
        $0.see(ago: 0, blanches: .no)
      },
      .silent("of unknown age") { $0.see(ago: 0, blanches: .no) },
      .fires("yesterday, pin-prick dots", .emergency, entries: [1]) {
        $0.set(.birthYear, "2020")
        $0.see(ago: 1, symptoms: [.petechiae])
        $0.see(ago: 0)
      },
      .silent("2 days ago") {
        $0.set(.birthYear, "2020")
        $0.see(ago: 2, blanches: .no)
        $0.see(ago: 0)
      },
      .fires("the symptom", .emergency) {
        $0.set(.birthYear, "2020")
        $0.see(ago: 0, symptoms: [.nonblanching])
      },
      .fires("a petechia", .emergency) {
        $0.set(.birthYear, "2020")
        $0.see(ago: 0, shape: .petechia)
      },
      .silent("it fades, or nobody knows") {
        $0.set(.birthYear, "2020")
        $0.see(ago: 1, blanches: .yes)
        $0.see(ago: 0, blanches: .unknown)
      },
      .silent("the spot has gone") {
        $0.set(.birthYear, "2020")
        $0.see(ago: 1, blanches: .no)
        $0.gone(ago: 0)
      },
    ])
}

@Suite("E7 child-nonblanching") struct ChildNonblanchingTests {
  @Test("hides P4") func hidden() {
    var diary = SampleDiary()
    diary.set(.birthYear, "2020")
    diary.see(ago: 0, blanches: .no)
    #expect(diary.codes == ["E7", "I10"])
  }

  @Test("says that the year of birth is missing, only where it matters")
  func birthYear() throws {
    var diary = SampleDiary()
    diary.see(ago: 0, blanches: .no)
    diary.see("nape", ago: 0)
    diary.see("navel", ago: 2, blanches: .no)
    let examination = diary.examination
    let lacks = examination.openCourses.map { Rule.childNonblanching.lacks($0, examination) }
    #expect(lacks == ["`person.birthYear`", nil, nil])
  }
}
