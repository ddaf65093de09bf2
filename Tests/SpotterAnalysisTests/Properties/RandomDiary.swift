import SpotterAnalysis
import SpotterModel
import SpotterTestSupport

/// A diary of two to four spots over some weeks, made at random around what the rules ask for.
///
/// What is about the person stands in entries of its own, so that a spot can be left out alone.
struct RandomDiary {
  /// In the order in which they are written.
  private(set) var entries: [Entry] = []
  private(set) var spots: [Place] = []
  let asOf = SampleDiary.asOf

  struct Place {
    var name: String
    var place: BodyPlace
    var kind: String?
  }

  init(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let places: [BodyPlace] = [
      BodyPlace(site: .forearm, side: .left), BodyPlace(site: .forearm, side: .right),
      BodyPlace(site: .chest), BodyPlace(site: .chin), BodyPlace(site: .calf, side: .left),
      BodyPlace(site: .eyeArea, side: .right), BodyPlace(site: .trunk), BodyPlace(site: .genitals),
    ]
    let kinds = [
      nil, nil, nil, "heat-rash", "insect-bite", "contact-dermatitis", "atopic-dermatitis",
    ]
    for number in 1...Int.random(in: 2...4, using: &random) {
      // Two spots at one place are common, and some rules look at the place.
      let place =
        places.prefix(number == 1 ? places.count : 3).randomElement(using: &random) ?? places[0]
      spots.append(
        Place(
          name: "spot \(number)", place: place,
          kind: kinds.randomElement(using: &random) ?? nil))
    }
    for spot in spots { write(spot, &random) }
    writePerson(&random)
    entries.shuffle(using: &random)
    for index in entries.indices { entries[index].written = instant(index) }
  }

  /// The diary with its entries written in the order given.
  func diary(_ entries: [Entry]? = nil) -> Diary {
    let written = entries ?? self.entries
    return zip(written, 1...).reduce(into: Diary()) { diary, pair in
      var entry = pair.0
      entry.written = instant(pair.1)
      diary = diary.adding(StoredEntry(id: Entry.ID(rawValue: pair.1), entry: entry))
    }
  }

  private func instant(_ index: Int) -> Instant {
    Instant(secondsSince1970: 1_770_000_000 + index)
  }

  private mutating func write(_ spot: Place, _ random: inout SeededGenerator) {
    let length = Int.random(in: 3...80, using: &random)
    var pause = 0
    let last = [0, 0, 0, 1, 3, 7, 14].randomElement(using: &random) ?? 0
    let logged = Double.random(in: 0.3...1, using: &random)
    var size = Double.random(in: 2...20, using: &random)
    let growth = Double.random(in: 0.9...1.15, using: &random)
    var itch = Int.random(in: 0...8, using: &random)
    for ago in (last...(last + length)).reversed() {
      size = min(max(size * growth, 1), 500)
      itch = min(max(itch + Int.random(in: -1...1, using: &random), 0), 10)
      pause -= 1
      guard pause < 0, Double.random(in: 0..<1, using: &random) < logged else { continue }
      if Int.random(in: 0..<15, using: &random) == 0 {
        pause = Int.random(in: 0...9, using: &random)
        add(.spot(SpotObservation(spot: spot.name, place: spot.place, presence: .clear)), ago)
        continue
      }
      var seen = SpotObservation(spot: spot.name, place: spot.place)
      if Bool.random(using: &random) {
        seen.size = Size(millimetres: (size * 2).rounded() / 2, method: .ruler)
      }
      if Bool.random(using: &random) { seen.itch = Rating(itch) }
      if Bool.random(using: &random) { seen.colour = Colour.allCases.randomElement(using: &random) }
      if Int.random(in: 0..<4, using: &random) == 0 {
        seen.pain = Rating(Int.random(in: 0...9, using: &random))
        seen.shape = Shape.allCases.randomElement(using: &random)
        seen.blanching = [.yes, .no, .unknown].randomElement(using: &random)
        seen.count = Int.random(in: 1...20, using: &random)
      }
      if Int.random(in: 0..<3, using: &random) == 0 {
        let all = Symptom.allCases.filter { $0.scope == .spot }
        seen.symptoms = [all.randomElement(using: &random)].compactMap(\.self)
      }
      // Once for a spot: what is said of it later would hold, and that is an exception.
      if ago == last + length {
        seen.kind = spot.kind
        seen.isConfirmed = spot.kind == nil ? nil : Bool.random(using: &random)
      }
      add(.spot(seen), ago)
    }
  }

  private mutating func writePerson(_ random: inout SeededGenerator) {
    let all = Symptom.allCases.filter { $0.scope != .spot }
    for _ in 0..<Int.random(in: 0...5, using: &random) {
      let symptom = all.randomElement(using: &random) ?? .fatigue
      add(.day(DayObservation(symptoms: [symptom])), Int.random(in: 0...20, using: &random))
    }
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      let label = ["tick", "heat", "sun", "nickel"].randomElement(using: &random) ?? "sun"
      add(.exposure(Exposure(label: label)), Int.random(in: 0...40, using: &random))
    }
    for _ in 0..<Int.random(in: 0...8, using: &random) {
      let spot = [nil, spots[0].name].randomElement(using: &random) ?? nil
      add(
        .care(Care(remedy: "cold-compress", minutes: 25, spot: spot)),
        Int.random(in: 0...16, using: &random))
    }
    let rules = ["D6", "R1", "P13", "I10"]
    add(
      .acknowledge(
        Acknowledgement(
          rule: rules.randomElement(using: &random) ?? "D6", spot: spots[0].name,
          urgency: .twoWeeks)), Int.random(in: 0...20, using: &random))
  }

  private mutating func add(_ content: Entry.Content, _ ago: Int) {
    entries.append(
      Entry(
        day: asOf - ago, time: nil, written: Instant(secondsSince1970: 0), content: content))
  }
}
