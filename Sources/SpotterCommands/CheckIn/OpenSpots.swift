internal import SpotterAnalysis
internal import SpotterModel
internal import SpotterStore

/// The spots that are open on a day, by name, each with its recent entries.
struct OpenSpots {
  let day: Day
  let courses: [OpenCourse]

  /// Reads no more of the journal than the days in which an open spot was seen last, which is quick
  /// however long it is.
  init(
    on day: Day, in store: borrowing JournalStore, _ settings: Settings
  ) throws {
    var filter = EntryFilter(since: day - settings.whole(.lapseDays), until: day)
    filter.kind = .spot
    let places = Dictionary(
      uniqueKeysWithValues: try store.spots(namedIn: filter).map { ($0.name, $0) })
    let entries = Dictionary(grouping: try store.entries(filter)) { $0.entry.spotName ?? "" }
    let histories = entries.compactMap { name, entries in
      places[name].map { History(spot: $0, entries: entries) }
    }
    let diary = Diary(histories: histories.sorted { $0.spot.name.utf8Precedes($1.spot.name) })
    self.day = day
    courses = Examination(of: diary, settings: settings, asOf: day).openCourses
  }

  /// Those without an entry of the day.
  var due: [OpenCourse] { courses.filter { $0.episode.lastActive < day } }

  /// Those with one.
  var logged: [OpenCourse] { courses.filter { $0.episode.lastActive == day } }
}
