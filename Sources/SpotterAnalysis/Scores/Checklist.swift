internal import SpotterModel

/// The weighted seven-point checklist for pigmented spots.
///
/// NICE NG12 and the NHS's advice on melanoma: refer from 3 points. It is a lower bound where
/// something was not answered.
package struct Checklist: Sendable {
  /// The seven, in the order of the checklist: three major features, four minor ones.
  package let items: [Item]

  /// From 0 to 10.
  package var score: Int { items.filter { $0.answer == .yes }.reduce(0) { $0 + $1.points } }

  /// From so many points on the checklist asks for a referral.
  package static let referral = 3

  /// One feature of the checklist.
  package struct Item: Sendable {
    package let feature: String
    package let points: Int
    package let answer: Answer
    let sightings: [Sighting]
  }

  package enum Answer: String, Hashable, Sendable {
    case yes, no
    case notAnswered = "not answered"

    /// No only where somebody could have said yes.
    init(_ isThere: Bool, wasAsked: Bool) {
      self = isThere ? .yes : wasAsked ? .no : .notAnswered
    }
  }

  /// The checklist of a spot that is brown, black, blue or mixed; nil for any other.
  package init?(ofPigmented open: OpenCourse, in examination: Examination) {
    guard open.pigmented(in: examination.last(14)) != nil else { return nil }
    self.init(of: open, in: examination)
  }

  /// Looks at the last 3 observed days for words and colours, at the episode for sizes and itch.
  init(of open: OpenCourse, in examination: Examination) {
    let recent = open.lastObserved(3)
    let words = Answers(open, recent, examination)
    items = [
      words.changeInSize(),
      words.named("irregular shape", 2, .irregularBorder),
      words.irregularColour(),
      words.large(),
      words.named("inflammation", 1, .redness, .swelling, .warmth),
      words.named("oozing", 1, .oozing, .crusting, .bleeding),
      words.changeInSensation(),
    ]
  }
}

/// Answers the features from what was written down; what was not said is no answer.
private struct Answers {
  let open: OpenCourse
  let recent: ArraySlice<SpotDay>
  let examination: Examination

  init(_ open: OpenCourse, _ recent: ArraySlice<SpotDay>, _ examination: Examination) {
    self.open = open
    self.recent = recent
    self.examination = examination
  }

  func changeInSize() -> Checklist.Item {
    let feature = "change in size"
    for rule in [Rule.growFast, .growMod, .growSlow] {
      if let verdict = rule.verdict(on: open, examination) {
        return item(feature, 2, verdict.evidence.sightings)
      }
    }
    let gain = WholeGain(of: open.episode.measurements, settings: examination.settings)
    let isRecent = open.latestSize(in: examination.last(14)) != nil
    guard let gain, isRecent else { return item(feature, 2, [], wasAsked: false) }
    return item(feature, 2, gain.isReal ? gain.measurements.map(\.sighting) : [])
  }

  func named(_ feature: String, _ points: Int, _ symptoms: Symptom...) -> Checklist.Item {
    item(
      feature, points, recent.sightings { seen in symptoms.contains(where: seen.says) },
      wasAsked: recent.sayLooks)
  }

  func irregularColour() -> Checklist.Item {
    var sightings = recent.filter { $0.colour == .mixed }.compactMap(\.colourSighting)
    sightings += recent.sightings(of: .multicolour)
    if let verdict = Rule.colourChange.verdict(on: open, examination) {
      sightings += verdict.evidence.sightings
    }
    return item(
      "irregular colour", 2, sightings, wasAsked: recent.contains { $0.colour != nil })
  }

  func large() -> Checklist.Item {
    let limit = examination.settings[.largeMm]
    let feature = "largest diameter \(millimetres(limit)) or more"
    let last = open.episode.measurements.suffix(3)
    guard last.count == 3, open.latestSize(in: examination.last(14)) != nil,
      let size = median(last.map(\.millimetres))
    else { return item(feature, 1, [], wasAsked: false) }
    return item(feature, 1, reaches(size, limit) ? last.map(\.sighting) : [])
  }

  func changeInSensation() -> Checklist.Item {
    let days = open.episode.days
    var sightings = recent.sightings(of: .newFeeling)
    let firstQuiet = days.firstIndex { $0.itch == 0 }
    if let firstQuiet {
      let itching = recent.filter { $0.itch ?? 0 >= 1 && $0.day > days[firstQuiet].day }
      if !itching.isEmpty {
        sightings += ([days[firstQuiet]] + itching).compactMap(\.itchSighting)
      }
    }
    return item(
      "change in sensation", 1, sightings,
      wasAsked: recent.contains { $0.itch != nil } || recent.contains { !$0.symptoms.isEmpty })
  }

  private func item(
    _ feature: String, _ points: Int, _ sightings: [Sighting], wasAsked: Bool = true
  ) -> Checklist.Item {
    Checklist.Item(
      feature: feature, points: points,
      answer: Checklist.Answer(!sightings.isEmpty, wasAsked: wasAsked), sightings: sightings)
  }
}

extension Sequence<SpotDay> {
  /// Whether somebody said how the spot looks on one of these days.
  ///
  /// Then what was not named was not there. What is only felt, such as itch, says nothing of it.
  var sayLooks: Bool {
    contains { day in
      !day.shapes.isEmpty || !day.symptoms.subtracting(Symptom.onlyFelt).isEmpty
    }
  }
}

extension Symptom {
  /// Symptoms of a spot that nobody sees.
  fileprivate static let onlyFelt: Set<Symptom> = [
    .itch, .pain, .burning, .stinging, .tenderness, .warmth, .newFeeling,
  ]
}
