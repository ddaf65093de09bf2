import SpotterAnalysis
import SpotterModel
import SpotterReports
import SpotterTestSupport

/// A journal of a few spots and all kinds of entry, made at random with what makes formats stumble.
struct RandomJournal {
  private(set) var spots: [Spot] = []
  private(set) var entries: [StoredEntry] = []
  private(set) var settings = Settings()
  private(set) var findings: [Finding] = []
  let asOf = SampleDiary.asOf

  init(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    if Bool.random(using: &random) { try? settings.set(.birthYear, to: "1990") }
    let names = ["left-forearm", "mole", "caf\u{E9}", "cafe\u{301}", "a \u{0}\u{1B}[2J b", "汗疹 🩹"]
    for number in 1...Int.random(in: 1...6, using: &random) {
      spots.append(
        Spot(
          id: Spot.ID(rawValue: number), name: names[number - 1],
          place: BodyPlace(
            site: Site.allCases.randomElement(using: &random) ?? .trunk,
            side: Side.allCases.randomElement(using: &random))))
    }
    for number in 1...Int.random(in: 1...60, using: &random) {
      let entry = Entry(
        day: asOf - Int.random(in: 0...60, using: &random),
        time: ClockTime(minutes: Int.random(in: -1440..<1440, using: &random)),
        utcOffset: [nil, 0, 60, -210, 14 * 60, -18 * 60, 18 * 60].randomElement(using: &random)?
          .flatMap { UTCOffset(minutesEast: $0) },
        written: Instant(secondsSince1970: 1_774_000_000 + Int.random(in: 0...99, using: &random)),
        note: text(&random), content: content(&random))
      entries.append(StoredEntry(id: Entry.ID(rawValue: number), entry: entry))
    }
    findings = judged()
  }

  /// The text of its export, from its entries in some order, with what the rules find.
  func text(_ form: FHIRExport.Form, _ order: [StoredEntry]? = nil) -> String {
    var stream = FHIRStream(
      FHIRExport(
        journal: "11111111-2222-4333-8444-555555555555", settings: settings, spots: spots,
        asOf: asOf, version: "0.0.1", form: form), findings: findings)
    var text = stream.start()
    for stored in order ?? entries { text += stream.add(stored) }
    return text + stream.finish()
  }

  /// What the rules find.
  private func judged() -> [Finding] {
    let histories = spots.map { spot in
      History(
        spot: spot,
        entries: entries.filter { stored in
          guard case .spot(let seen) = stored.entry.content else { return false }
          return seen.spot.utf8.elementsEqual(spot.name.utf8)
        }.sorted { $0.precedes($1) })
    }
    let others = entries.filter { $0.entry.kind != .spot }.sorted { $0.precedes($1) }
    let diary = Diary(
      histories: histories.filter { !$0.entries.isEmpty }, entries: others,
      firstDay: entries.map(\.entry.day).min())
    return Assessment(of: diary, settings: settings, asOf: asOf).findings
  }

  private func content(_ random: inout SeededGenerator) -> Entry.Content {
    let spot = spots.randomElement(using: &random)
    switch Int.random(in: 0..<10, using: &random) {
    case 0:
      return .day(
        DayObservation(
          symptoms: symptoms(&random) { $0.scope != .spot }, temperature: temperature(&random)))
    case 1: return .exposure(Exposure(label: ["nickel", "\u{0}", "sun \"x\""].pick(&random)))
    case 2, 3:
      return .care(
        Care(
          remedy: [
            "cold-compress", "hydrocortisone-1", "oatmeal-bath", "aloe-vera", " ", "arnica\u{7}",
          ].pick(&random), minutes: [nil, 0.01, 12.5, 1440].pick(&random),
          water: [nil, .hot, .cold].pick(&random), isPure: [nil, true, false].pick(&random),
          spot: [nil, spot?.name].pick(&random)))
    case 4:
      return .acknowledge(Acknowledgement(rule: "D6", spot: spot?.name, urgency: .twoWeeks))
    default:
      guard let spot else { return .exposure(Exposure(label: "soap")) }
      return .spot(observation(of: spot, &random))
    }
  }

  private func observation(of spot: Spot, _ random: inout SeededGenerator) -> SpotObservation {
    var seen = SpotObservation(spot: spot.name, place: spot.place)
    seen.kind = [nil, nil, "eczema", "no such kind", " \u{2003}", "\u{1F}"].pick(&random)
    seen.isConfirmed = [nil, nil, true, false].pick(&random)
    seen.firstNoticed = [nil, nil, asOf - 70].pick(&random)
    seen.temperature = temperature(&random)
    seen.symptoms = symptoms(&random) { $0.scope != .spot }
    guard Int.random(in: 0..<5, using: &random) > 0 else {
      seen.presence = .clear
      return seen
    }
    seen.size = [nil, 0.000001, 4, 6.35, 2000].pick(&random).map {
      Size(millimetres: $0, method: [.ruler, .eye].pick(&random))
    }
    seen.width = [nil, 0.00002, 3.5].pick(&random)
    seen.colour = Colour.allCases.randomElement(using: &random)
    seen.itch = Rating(Int.random(in: -5...10, using: &random))
    seen.pain = Rating(Int.random(in: -5...10, using: &random))
    seen.count = [nil, 1, 10_000].pick(&random)
    seen.shape = Bool.random(using: &random) ? Shape.allCases.randomElement(using: &random) : nil
    seen.symptoms = symptoms(&random) { _ in true }
    seen.blanching = [nil, .yes, .no, .unknown].pick(&random)
    return seen
  }

  private func symptoms(
    _ random: inout SeededGenerator, where isFitting: (Symptom) -> Bool
  ) -> [Symptom] {
    Array(
      Symptom.allCases.filter(isFitting).shuffled(using: &random).prefix(
        [0, 0, 1, 4].pick(&random))
    )
    .inVocabularyOrder
  }

  private func temperature(_ random: inout SeededGenerator) -> Temperature? {
    [nil, nil, 36.6, 38.25, 45].pick(&random).map { Temperature(celsius: $0) }
  }

  private func text(_ random: inout SeededGenerator) -> String? {
    [
      nil, "plain", " ", "\u{0}", "tab\tline\r\nnext", "\"\\/", "\u{1B}[31m\u{7F}\u{9B}",
      "\u{FEFF}",
      "e\u{301} 👩‍👩‍👧 \u{202E}", "\u{3000}", String(repeating: "long ", count: 1000),
    ].pick(&random)
  }
}

extension Array {
  /// One of the elements.
  fileprivate func pick(_ random: inout SeededGenerator) -> Element {
    self[Int.random(in: indices, using: &random)]
  }
}
