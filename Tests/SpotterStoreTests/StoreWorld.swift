import Foundation
import SpotterModel
import SpotterStore

/// A folder of a test's own with a journal in it.
final class StoreWorld: Sendable {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "spotter-store-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  var path: String { folder.appending(path: "journal.db").path }

  func open() throws -> JournalStore {
    try JournalStore(
      creating: path, uuid: "00000000-0000-4000-8000-000000000000", at: 1_770_000_000)
  }

  func bytes() throws -> Data { try Data(contentsOf: URL(filePath: path)) }
}

let stamp = Stamp(written: Instant(secondsSince1970: 1_770_000_000), utcOffset: .zero)

/// An observation of the chest.
func entry(
  _ day: String, spot: String? = nil, size: Double? = nil, note: String? = nil,
  site: Site = .chest
) -> Entry {
  Entry(
    day: Day(iso: day) ?? .earliest, utcOffset: .zero, written: stamp.written, note: note,
    content: .spot(
      SpotObservation(
        spot: spot, place: BodyPlace(site: site), size: size.map { Size(millimetres: $0) })))
}

/// One entry of each kind, with every field filled.
let fullEntries: [Entry] = {
  let day = Day(iso: "2024-02-29") ?? .earliest
  func make(_ content: Entry.Content) -> Entry {
    Entry(
      day: day, time: ClockTime(iso: "23:55"), utcOffset: UTCOffset(iso: "-03:30"),
      written: Instant(secondsSince1970: 1_709_260_000), note: "first\nsecond ✓", content: content)
  }
  return [
    make(
      .spot(
        SpotObservation(
          spot: "mole", place: BodyPlace(site: .forearm, side: .left),
          size: Size(millimetres: 6.25, method: .eye), width: 4, colour: .darkRed,
          itch: Rating(0), pain: Rating(10), count: 3, shape: .papule,
          symptoms: [.fever, .warmth], blanching: .unknown, kind: "eczema", isConfirmed: false,
          firstNoticed: day - 20, temperature: Temperature(celsius: 38.4)))),
    make(
      .spot(
        SpotObservation(
          spot: "mole", place: BodyPlace(site: .forearm, side: .left), presence: .clear))),
    make(.day(DayObservation(symptoms: [.jointPain], temperature: Temperature(celsius: 36.6)))),
    make(.exposure(Exposure(label: "nickel"))),
    make(
      .care(
        Care(remedy: "aloe-vera", minutes: 12.5, water: .lukewarm, isPure: false, spot: "mole"))),
    make(.acknowledge(Acknowledgement(rule: "D6", spot: "mole", urgency: .twoWeeks))),
  ]
}()
