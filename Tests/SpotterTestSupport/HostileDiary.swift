package import SpotterModel

/// A journal of entries of every kind with hostile texts, on days when clocks were changed, written
/// at offsets from −12 to +14 hours; the same for the same seed.
package struct HostileDiary {
  package private(set) var entries: [(entry: Entry, isVoided: Bool)] = []
  private var random: SeededGenerator
  private var spots: [(name: String, place: BodyPlace)] = []

  /// - Parameters:
  ///   - seed: What all follows from.
  ///   - addsVoided: Whether some entries were voided.
  package init(seed: UInt64, addsVoided: Bool) {
    random = SeededGenerator(seed: seed)
    for number in 0..<Int.random(in: 1...4, using: &random) {
      let site = Site.allCases.randomElement(using: &random) ?? .chest
      // What stands in front keeps it a name, and some of the names fit to be run as formulas.
      let start = ["=", "-", "'", "a", "\u{301}"].randomElement(using: &random) ?? ""
      let name = start + "\(number)" + HostileText.random(1...4, using: &random)
      spots.append((name, BodyPlace(site: site, side: one(of: Side.allCases))))
    }
    for number in 0..<Int.random(in: 1...14, using: &random) {
      let note: String? =
        switch Int.random(in: 0..<600, using: &random) {
        case 0: HostileText.long(bytes: Entry.longestNote, using: &random)
        case 1..<400: HostileText.random(using: &random)
        default: nil
        }
      let entry = Entry(
        day: day(), time: maybe { ClockTime(minutes: Int.random(in: 0..<1440, using: &$0)) },
        utcOffset: maybe { UTCOffset(minutesEast: 15 * Int.random(in: -48...56, using: &$0)) },
        written: Instant(secondsSince1970: 1_743_000_000 + number), note: note, content: content())
      entries.append((entry, addsVoided && Int.random(in: 0..<4, using: &random) == 0))
    }
    // Each spot comes at some time, or what names it alone could not be taken in; the sight of it
    // may have been voided.
    for spot in spots {
      let seen = SpotObservation(spot: spot.name, place: spot.place)
      let entry = Entry(
        day: day(), written: Instant(secondsSince1970: 1_744_000_000), content: .spot(seen))
      entries.append((entry, addsVoided && Int.random(in: 0..<4, using: &random) == 0))
    }
  }

  /// The journal as NDJSON, written by other code than `export`.
  package var ndjson: String {
    entries.map { ($0.isVoided ? $0.entry.voidedJSON : $0.entry.json).compactText + "\n" }.joined()
  }

  /// Days on which summer time begins or ends somewhere, and their neighbours.
  private mutating func day() -> Day {
    let days = ["2025-03-09", "2025-03-30", "2025-04-06", "2025-10-05", "2025-10-26", "2025-11-02"]
    let day = days.randomElement(using: &random).flatMap { Day(iso: $0) } ?? .earliest
    return day + Int.random(in: -1...1, using: &random)
  }

  private mutating func maybe<Value>(
    _ value: (inout SeededGenerator) -> Value?
  ) -> Value? { Bool.random(using: &random) ? value(&random) : nil }

  private mutating func one<Value>(of values: [Value]) -> Value? {
    maybe { values.randomElement(using: &$0) }
  }

  private mutating func name() -> String? { one(of: spots.map(\.name)) }

  private mutating func content() -> Entry.Content {
    switch Int.random(in: 0..<8, using: &random) {
    case 0:
      let symptoms = Symptom.allCases.filter { $0.scope != .spot }
      let said = DayObservation(
        symptoms: symptoms.filter { _ in Int.random(in: 0..<4, using: &random) == 0 },
        temperature: maybe { Temperature(celsius: Double.random(in: 30...45, using: &$0)) }
          .map { (try? Temperature(checkedCelsius: $0.celsius)) ?? $0 })
      // One that says nothing is refused.
      return .day(said == DayObservation() ? DayObservation(symptoms: [.fever]) : said)
    case 1:
      let label = "-" + HostileText.random(1...3, using: &random)
      return .exposure((try? Exposure(phrase: label)) ?? Exposure(label: "nickel"))
    case 2:
      return .care(
        Care(
          remedy: "aloe-vera", minutes: maybe { Double.random(in: 0.1...1440, using: &$0) },
          water: one(of: Care.Water.allCases), isPure: maybe { Bool.random(using: &$0) },
          spot: name()))
    case 3:
      return .acknowledge(
        Acknowledgement(
          rule: "D6", spot: name(), urgency: one(of: [.selfCare, .routine, .twoWeeks, .prompt])))
    default: return .spot(seen())
    }
  }

  private mutating func seen() -> SpotObservation {
    let spot = spots.randomElement(using: &random) ?? ("a", BodyPlace(site: .chest))
    var seen = SpotObservation(spot: spot.name, place: spot.place)
    seen.kind = one(of: ["eczema", "insect-bite"])
    seen.isConfirmed = maybe { Bool.random(using: &$0) }
    seen.firstNoticed = one(of: [Day.earliest, Day(number: 20_000)])
    guard Int.random(in: 0..<6, using: &random) > 0 else {
      seen.presence = .clear
      return seen
    }
    seen.size = maybe { Double.random(in: 0.1...2000, using: &$0) }
      .flatMap { try? Size.checked(millimetres: $0) }.map { Size(millimetres: $0, method: .eye) }
    seen.width = one(of: [0.000001, 0.1, 1 / 3, 2000]).flatMap {
      try? Size.checked(millimetres: $0)
    }
    if let width = seen.width, let size = seen.size { seen.width = min(width, size.millimetres) }
    seen.colour = one(of: Colour.allCases)
    seen.itch = maybe { Rating(Int.random(in: 0...10, using: &$0)) }
    seen.pain = maybe { Rating(Int.random(in: 0...10, using: &$0)) }
    seen.count = maybe { Int.random(in: 1...SpotObservation.highestCount, using: &$0) }
    seen.shape = one(of: Shape.allCases)
    seen.symptoms = Symptom.allCases.filter { _ in Int.random(in: 0..<8, using: &random) == 0 }
    seen.blanching = one(of: Blanching.allCases)
    return seen
  }
}
