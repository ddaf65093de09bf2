internal import SpotterModel

/// Three months of a made-up diary, always the same: a heat rash that healed, an eczema that a
/// clinician named, a bite that gets better, and a spot on the forearm that stays.
enum DemoDiary {
  /// The evening on which the demo takes place: Sunday 29 March 2026, 19:30 in summer time.
  static let today = Day(number: 20_541)
  static let utcOffset = UTCOffset(minutesEast: 120) ?? .zero
  static let now = Instant(secondsSince1970: 20_541 * 86_400 + (19 * 60 + 30 - 120) * 60)

  /// The entries, in the order in which they were written.
  static var entries: [Entry] {
    let all = heatRash + eczema + bite + forearm + person
    return all.enumerated()
      .sorted { ($0.element.day.number, $0.offset) < ($1.element.day.number, $1.offset) }
      .map(\.element)
  }

  /// Days before the demo, each with a size, an itch, and what else was said.
  private typealias Seen = (ago: Int, size: Double?, itch: Int?)

  private static var heatRash: [Entry] {
    let place = BodyPlace(site: .chest)
    let days: [Seen] = [(86, 2, 3), (85, 2, 4), (84, 2, 3), (83, 1.5, 2), (82, 1, 1)]
    return days.map { seen in
      spot(seen, place, .pink, shape: .papule, kind: seen.ago == 86 ? "heat-rash" : nil)
    } + [entry(81, .spot(SpotObservation(place: place, presence: .clear)))]
  }

  private static var eczema: [Entry] {
    let place = BodyPlace(site: .innerElbow, side: .both)
    let itch = [3, 3, 2, 4, 5, 4, 3, 2, 2, 3, 3, 2, 3, 4, 3, 2, 3, 2]
    return itch.enumerated().map { index, score in
      let ago = 88 - index * 5
      let first = index == 0
      return entry(
        ago,
        .spot(
          SpotObservation(
            place: place, colour: .red, itch: Rating(score), symptoms: [.dryness, .scaling],
            kind: first ? "atopic-dermatitis" : nil, isConfirmed: first ? true : nil,
            firstNoticed: first ? today - 400 : nil)),
        note: score == 5 ? "dry air, heating on" : nil)
    }
  }

  private static var bite: [Entry] {
    let place = BodyPlace(site: .shin, side: .right)
    let days: [Seen] = [
      (6, 9, 6), (5, 9, 5), (4, 8, 5), (3, 7, 3), (2, 6, 2), (1, 5, 1), (0, 4, 0),
    ]
    return days.map { seen in
      spot(seen, place, .red, shape: .papule, kind: seen.ago == 6 ? "insect-bite" : nil)
    } + [entry(6, .care(Care(remedy: "cold-compress", minutes: 15, spot: place.slug)))]
  }

  private static var forearm: [Entry] {
    let place = BodyPlace(site: .forearm, side: .left)
    let days: [Seen] = [
      (33, 4, 3), (31, 4, nil), (29, 4, 3), (26, 4.5, 2), (24, 4, 3), (21, 4.5, 4), (19, 4.5, 3),
      (17, 4.5, 4), (14, 5, nil), (13, 4.5, 4), (12, 5, 3), (10, 4.5, 4), (8, 5, 4), (6, 5, 5),
      (5, 5, 4), (3, 5, 5), (2, 5, 5), (1, 5, 5),
    ]
    return days.map { seen in
      spot(seen, place, .red, shape: seen.ago == 33 ? .macule : nil, kind: nil)
    }
  }

  private static var person: [Entry] {
    [
      entry(86, .exposure(Exposure(label: "heat"))),
      entry(58, .day(DayObservation(symptoms: [.headache])), note: "slept badly"),
      entry(30, .exposure(Exposure(label: "new watch strap"))),
      entry(7, .day(DayObservation()), note: "walk in the wood, long grass"),
    ]
  }

  private static func spot(
    _ seen: Seen, _ place: BodyPlace, _ colour: Colour, shape: Shape?, kind: String?
  ) -> Entry {
    entry(
      seen.ago,
      .spot(
        SpotObservation(
          place: place, size: seen.size.map { Size(millimetres: $0) }, colour: colour,
          itch: seen.itch.flatMap(Rating.init), shape: shape, kind: kind)))
  }

  private static func entry(_ ago: Int, _ content: Entry.Content, note: String? = nil) -> Entry {
    Entry(
      day: today - ago, utcOffset: utcOffset,
      written: Instant(secondsSince1970: now.secondsSince1970 - ago * 86_400), note: note,
      content: content)
  }
}
