import SpotterAnalysis
import SpotterModel
import SpotterTestSupport
import Testing

@Suite("A spot's course") struct CourseTests {
  let asOf = SampleDiary.asOf

  @Test("goes on over 14 unknown days and lapses over 15", arguments: [(14, 1), (15, 2)])
  func silence(unknownDays: Int, episodes: Int) throws {
    var diary = SampleDiary()
    diary.see(ago: unknownDays + 1)
    diary.see(ago: 0)
    let course = try #require(diary.course)
    #expect(course.episodes.count == episodes)
    #expect(course.latest?.isOnsetUncertain == (episodes == 2))
  }

  @Test("ends at a clear day, and comes back as a new episode") func clearDay() throws {
    var diary = SampleDiary()
    diary.see(ago: 9)
    diary.gone(ago: 6)
    diary.gone(ago: 5)
    diary.see(ago: 4)
    let course = try #require(diary.course)
    #expect(course.episodes.map(\.duration) == [1, 1])
    #expect(course.episodes.first?.clearedOn == asOf - 6)
    #expect(course.latest?.isOnsetUncertain == false)
    #expect(course.state == .open)
  }

  @Test(
    "is open 14 days after the last entry and lapsed after 15",
    arguments: [
      (14, Course.State.open), (15, .lapsed),
    ])
  func lapse(ago: Int, state: Course.State) throws {
    var diary = SampleDiary()
    diary.see(ago: ago)
    let course = try #require(diary.course)
    #expect(course.state == state)
    #expect(course.endedOn == (state == .lapsed ? asOf : nil))
  }

  @Test("is healed by a clear day, even after a long silence") func healed() throws {
    var diary = SampleDiary()
    diary.see(ago: 40)
    diary.gone(ago: 1)
    #expect(diary.course?.state == .healed)
    #expect(diary.course?.endedOn == asOf - 1)
  }

  @Test("has no state when the spot was only ever gone") func onlyGone() throws {
    var diary = SampleDiary()
    diary.gone(ago: 1)
    #expect(try #require(diary.course).state == nil)
  }

  @Test("takes a day that says both for an active one") func bothOnOneDay() throws {
    var diary = SampleDiary()
    diary.see(ago: 1, time: "08:00")
    diary.gone(ago: 1)
    #expect(diary.course?.state == .open)
  }

  @Test("is assumed to go on over more than 3 unknown days", arguments: [(4, false), (5, true)])
  func bridge(gap: Int, isAssumed: Bool) {
    var diary = SampleDiary()
    diary.see(ago: gap)
    diary.see(ago: 0)
    #expect(diary.course?.latest?.isAssumedContinuous == isAssumed)
  }

  @Test("begins when it was first noticed, if that is before the entries") func firstNoticed() {
    var diary = SampleDiary()
    diary.see(ago: 2, noticed: 9)
    #expect(diary.course?.latest?.onset == asOf - 9)
    #expect(diary.course?.latest?.duration == 8)
  }

  @Test(
    "begins after the episode before, whatever was first noticed",
    arguments: [
      // First noticed, then the onset of the second episode.
      (10, 4), (8, 4), (7, 7), (5, 5), (4, 4), (3, 4),
    ])
  func firstNoticedBetweenEpisodes(noticed: Int, onset: Int) {
    var diary = SampleDiary()
    diary.see(ago: 12)
    diary.gone(ago: 8)
    diary.see(ago: 4, noticed: noticed)
    #expect(diary.course?.latest?.onset == asOf - onset)
  }

  @Test("never lasts beyond the last active day") func duration() {
    var diary = SampleDiary()
    diary.see(ago: 12)
    #expect(diary.course?.latest?.duration == 1)
  }

  @Test("keeps the kind that was written last, unconfirmed when it is new") func kind() {
    var diary = SampleDiary()
    diary.see(ago: 1, kind: "rosacea", confirmed: true)
    #expect(diary.course?.isSuppressed == true)
    // Written later, about an earlier day.
    diary.see(ago: 5, kind: "rosacea")
    #expect(diary.course?.isSuppressed == true)
    diary.see(ago: 6, kind: "psoriasis")
    #expect(diary.course?.kind == "psoriasis")
    #expect(diary.course?.isSuppressed == false)
    diary.see(ago: 7, confirmed: true)
    #expect(diary.course?.isSuppressed == true)
  }

  @Test("reads nothing later than the day") func later() {
    var diary = SampleDiary()
    diary.see(ago: 1)
    diary.gone(ago: -1)
    #expect(diary.course?.state == .open)
  }
}

@Suite("A spot's day") struct SpotDayTests {
  func day(_ fill: (inout SampleDiary) -> Void) throws -> SpotDay {
    var diary = SampleDiary()
    fill(&diary)
    return try #require(diary.course?.latest?.days.first)
  }

  @Test("takes the worst itch and pain, the highest count, all symptoms") func worst() throws {
    let day = try day {
      $0.see(ago: 0, itch: 3, pain: 5, count: 2, symptoms: [.warmth])
      $0.see(ago: 0, itch: 6, count: 1, shape: .vesicle, symptoms: [.pus])
    }
    #expect(day.itch == 6)
    #expect(day.pain == 5)
    #expect(day.count == 2)
    #expect(day.symptoms == [.warmth, .pus, .blister])
  }

  @Test("takes the colour given last: by time, entries without one first") func colour() throws {
    let day = try day {
      $0.see(ago: 0, time: "20:00", colour: .brown)
      $0.see(ago: 0, time: "08:00", colour: .red)
      $0.see(ago: 0, colour: .black)
    }
    #expect(day.colour == .brown)
  }

  @Test(
    "takes the worst answer about blanching",
    arguments: [
      ([Blanching.yes, .unknown], Blanching.unknown), ([.no, .yes], .no), ([.unknown, .no], .no),
    ])
  func blanching(answers: [Blanching], worst: Blanching) throws {
    let day = try day { diary in for answer in answers { diary.see(ago: 0, blanches: answer) } }
    #expect(day.blanching == worst)
  }

  @Test("takes the median of its sizes") func sizes() throws {
    var diary = SampleDiary()
    for size in [4.0, 9, 5] { diary.see(ago: 0, size: size) }
    #expect(diary.course?.latest?.measurements.map(\.millimetres) == [5])
  }

  @Test("leaves out sizes by eye as soon as one was taken with a ruler") func byEye() throws {
    var diary = SampleDiary()
    diary.see(ago: 3, size: 8, by: .eye)
    #expect(diary.course?.latest?.measurements.count == 1)
    diary.see(ago: 2, size: 5)
    #expect(diary.course?.latest?.measurements.map(\.millimetres) == [5])
  }
}
