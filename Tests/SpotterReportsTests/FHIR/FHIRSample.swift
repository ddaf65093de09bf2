import SpotterAnalysis
import SpotterModel
import SpotterReports
import SpotterTestSupport

/// What an export makes of a few entries, written one after another in the evening.
struct FHIRSample {
  private(set) var entries: [StoredEntry] = []
  private(set) var spots: [Spot] = []
  var settings = Settings()
  var findings: [Finding] = []

  /// Writes an entry down; a spot that there is not yet begins with it.
  mutating func write(
    _ day: String, _ time: String? = nil, offset: String? = "+01:00", note: String? = nil,
    at seconds: Int? = nil, is content: Entry.Content
  ) {
    if case .spot(let seen) = content, !spots.contains(where: { $0.name == seen.spot }) {
      spots.append(
        Spot(id: Spot.ID(rawValue: spots.count + 1), name: seen.spot, place: seen.place))
    }
    let entry = Entry(
      day: Day(iso: day) ?? SampleDiary.asOf, time: time.flatMap { ClockTime(iso: $0) },
      utcOffset: offset.flatMap { UTCOffset(iso: $0) },
      written: Instant(secondsSince1970: seconds ?? 1_774_980_000 + entries.count * 60), note: note,
      content: content)
    entries.append(StoredEntry(id: Entry.ID(rawValue: entries.count + 1), entry: entry))
  }

  /// The text of the export.
  func text(_ form: FHIRExport.Form = .lines) -> String {
    var stream = FHIRStream(
      FHIRExport(
        journal: "0b2f4a9c-5d1e-4f70-8a3b-6c9d2e1f0a57", settings: settings, spots: spots,
        asOf: SampleDiary.asOf, version: "0.0.1", form: form), findings: findings)
    return stream.start() + entries.map { stream.add($0) }.joined() + stream.finish()
  }

  /// The resources, as a reader sees them.
  func resources() throws -> [JSONValue] {
    try text().split(separator: "\n").map { try JSONValue(parsing: Array($0.utf8)) }
  }

  /// Puts the rules to work on what was written.
  mutating func judge() {
    let diary = entries.reduce(into: Diary()) { $0 = $0.adding($1) }
    findings = Assessment(of: diary, settings: settings, asOf: SampleDiary.asOf).findings
  }
}

/// A journal of two evenings with an entry of each kind.
func sampleBundle() -> String {
  var sample = FHIRSample()
  try? sample.settings.set(.birthYear, to: "1990")
  let forearm = BodyPlace(site: .forearm, side: .left)
  var seen = SpotObservation(place: forearm, size: Size(millimetres: 4.5), colour: .pink)
  seen.itch = Rating(3)
  seen.shape = .papule
  seen.blanching = .yes
  seen.kind = "eczema"
  sample.write("2026-03-30", "19:30", note: "after \u{1B} gardening", is: .spot(seen))
  sample.write(
    "2026-03-30", "20:00",
    is: .care(Care(remedy: "cold-compress", minutes: 15, spot: "left-forearm")))
  sample.write("2026-03-30", is: .care(Care(remedy: "hydrocortisone-1", spot: "left-forearm")))
  sample.write("2026-03-31", is: .exposure(Exposure(label: "nickel")))
  sample.write(
    "2026-03-31", "19:30",
    is: .day(DayObservation(symptoms: [.fever], temperature: Temperature(celsius: 38.2))))
  var again = SpotObservation(place: forearm, size: Size(millimetres: 6, method: .eye))
  again.itch = Rating(0)
  sample.write("2026-03-31", "19:31", is: .spot(again))
  sample.write(
    "2026-03-31", is: .spot(SpotObservation(place: BodyPlace(site: .chest), presence: .clear)))
  sample.write("2026-03-31", is: .acknowledge(Acknowledgement(rule: "P1", urgency: .prompt)))
  sample.judge()
  return sample.text(.bundle)
}
