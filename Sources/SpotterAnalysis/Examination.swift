package import SpotterModel

/// All that rules read: the courses of spots and the days of the person, up to one day.
///
/// Values in, no clock, no file.
package struct Examination: Sendable {
  /// The day on which the journal is judged; nothing later was read.
  package let asOf: Day
  package let settings: Settings

  /// Every spot of the diary, by name.
  package let courses: [Course]

  /// The spots whose latest episode is open, by name.
  package let openCourses: [OpenCourse]

  /// The days on which something was said of the person, oldest first.
  package let personDays: [PersonDay]
  package let acknowledgements: [StoredEntry]

  /// What the person met, in reading order.
  let exposures: [Exposed]

  /// What the person did for the skin, in reading order.
  let care: [CareGiven]

  /// What was written down, to look entries up.
  package let diary: Diary

  /// Whether a rule about the person asks to be seen promptly or sooner, hidden ones counted; judged
  /// only where a spot is called heat rash.
  ///
  /// An exception asks this of each spot, and no answer depends on the spot: it is found once.
  private(set) var isPersonUrgent = false

  package init(of diary: Diary, settings: Settings, asOf: Day) {
    self.asOf = asOf
    self.settings = settings
    self.diary = diary
    courses = diary.histories.map { Course(of: $0, asOf: asOf, settings: settings) }
    openCourses = courses.compactMap(OpenCourse.init)
    personDays = PersonDay.all(in: diary, asOf: asOf)
    let others = diary.entries.filter { $0.entry.day <= asOf }
    acknowledgements = others.filter { $0.entry.kind == .acknowledge }
    exposures = others.compactMap(Exposed.init)
    care = others.compactMap(CareGiven.init)
    if openCourses.contains(where: \.isCalledHeatRash) {
      isPersonUrgent = Rule.all.contains { rule in
        rule.personVerdict(self).map { $0.urgency >= .prompt } ?? false
      }
    }
  }

  /// The last so many days, `asOf` counted.
  package func last(_ days: Int) -> ClosedRange<Day> { asOf - (days - 1)...asOf }

  /// The days of a span on which something was said of the person.
  package func personDays(in span: ClosedRange<Day>) -> [PersonDay] {
    personDays.filter { span ~= $0.day }
  }

  /// The days within a span that have an entry of any kind.
  func daysWithEntries(in span: ClosedRange<Day>) -> Set<Day> {
    var days = Set<Day>()
    for course in courses {
      for day in course.days.within(span) { days.insert(day.day) }
    }
    for stored in diary.entries where span ~= stored.entry.day { days.insert(stored.entry.day) }
    return days
  }

  /// The entries with some numbers, as far as the diary has them, in reading order.
  ///
  /// - Parameters:
  ///   - ids: The numbers.
  ///   - spot: The spot that most of them are about: they are looked for there first.
  /// - Returns: The entries, each once.
  package func entries(_ ids: [Entry.ID], mostlyOf spot: Spot?) -> [StoredEntry] {
    var wanted = Set(ids)
    var found: [StoredEntry] = []
    func look(in entries: [StoredEntry]) {
      guard !wanted.isEmpty else { return }
      for stored in entries where wanted.remove(stored.id) != nil { found.append(stored) }
    }
    let own = diary.histories.firstIndex { $0.spot.id == spot?.id }
    if let own { look(in: diary.histories[own].entries) }
    look(in: diary.entries)
    for (index, history) in diary.histories.enumerated() where index != own {
      look(in: history.entries)
    }
    return found.sorted { $0.precedes($1) }
  }
}

/// Something that the person met.
struct Exposed: Sendable {
  let day: Day
  let label: String
  let id: Entry.ID

  init?(_ stored: StoredEntry) {
    guard case .exposure(let exposure) = stored.entry.content else { return nil }
    day = stored.entry.day
    label = exposure.label
    id = stored.id
  }
}

/// Something that the person did for the skin.
struct CareGiven: Sendable {
  let day: Day
  let care: Care
  let id: Entry.ID

  init?(_ stored: StoredEntry) {
    guard case .care(let care) = stored.entry.content else { return nil }
    day = stored.entry.day
    self.care = care
    id = stored.id
  }
}
