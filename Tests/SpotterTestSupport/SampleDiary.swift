package import SpotterModel

/// A diary put together in a few words, with days counted back from ``asOf``.
package struct SampleDiary {
  /// Tuesday 31 March 2026.
  package static let asOf = Day(number: 20_543)

  package private(set) var diary = Diary()
  package var settings = Settings()
  private var lastID = 0

  package init() {}

  /// Adds an entry of any kind.
  @discardableResult
  package mutating func add(
    ago: Int, time: String? = nil, note: String? = nil, _ content: Entry.Content
  ) -> Entry.ID {
    lastID += 1
    let id = Entry.ID(rawValue: lastID)
    let entry = Entry(
      day: Self.asOf - ago, time: time.flatMap { ClockTime(iso: $0) },
      written: Instant(secondsSince1970: lastID), note: note, content: content)
    diary = diary.adding(StoredEntry(id: id, entry: entry))
    return id
  }

  /// Adds an observation of a spot; its place is the name's, or the chest.
  @discardableResult
  package mutating func see(
    _ spot: String = "chest", ago: Int, time: String? = nil, size: Double? = nil,
    by method: MeasuringMethod = .ruler, colour: Colour? = nil, itch: Int? = nil, pain: Int? = nil,
    count: Int? = nil, shape: Shape? = nil, blanches: Blanching? = nil, symptoms: [Symptom] = [],
    kind: String? = nil, confirmed: Bool? = nil, noticed: Int? = nil, celsius: Double? = nil
  ) -> Entry.ID {
    let place = (try? BodyPlace(phrase: spot)) ?? BodyPlace(site: .chest)
    return add(
      ago: ago, time: time,
      .spot(
        SpotObservation(
          spot: spot, place: place, size: size.map { Size(millimetres: $0, method: method) },
          colour: colour, itch: itch.flatMap(Rating.init), pain: pain.flatMap(Rating.init),
          count: count, shape: shape, symptoms: symptoms, blanching: blanches, kind: kind,
          isConfirmed: confirmed, firstNoticed: noticed.map { Self.asOf - $0 },
          temperature: celsius.map { Temperature(celsius: $0) })))
  }

  /// Adds that a spot was looked for and is gone.
  package mutating func gone(_ spot: String = "chest", ago: Int, symptoms: [Symptom] = []) {
    let place = (try? BodyPlace(phrase: spot)) ?? BodyPlace(site: .chest)
    add(
      ago: ago,
      .spot(SpotObservation(spot: spot, place: place, presence: .clear, symptoms: symptoms)))
  }

  /// Adds how the person was.
  package mutating func feel(ago: Int, _ symptoms: [Symptom] = [], celsius: Double? = nil) {
    add(
      ago: ago,
      .day(
        DayObservation(
          symptoms: symptoms, temperature: celsius.map { Temperature(celsius: $0) })))
  }

  /// Adds that the person met something.
  package mutating func meet(_ label: String, ago: Int) {
    add(ago: ago, .exposure(Exposure(label: label)))
  }

  /// Adds a session of home care, for one spot or for all.
  package mutating func care(
    _ remedy: String, ago: Int, minutes: Double? = nil, water: Care.Water? = nil,
    pure: Bool? = nil, spot: String? = nil
  ) {
    add(
      ago: ago,
      .care(Care(remedy: remedy, minutes: minutes, water: water, isPure: pure, spot: spot)))
  }

  /// Sees the spot on the chest on several days, with sizes.
  package mutating func measure(_ sizes: [(ago: Int, size: Double)]) { measure("chest", sizes) }

  /// Sees a spot on several days, with sizes.
  package mutating func measure(_ spot: String, _ sizes: [(ago: Int, size: Double)]) {
    for (ago, size) in sizes { see(spot, ago: ago, size: size) }
  }
}
