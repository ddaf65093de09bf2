internal import SpotterCatalogue
internal import SpotterModel

/// What is to become of an entry: the options of `edit`, without the entry.
struct EntryEdit {
  var words: [String] = []
  var observation = ObservationOptions()
  var isGone: Bool?
  var spot: String?
  var new: String?
  var occasion = OccasionOptions()
  var remedy: String?
  var minutes: String?
  var water: String?
  var isPure: Bool?
  var label: String?
  var cleared: [String] = []

  /// Whether nothing at all is to become of it.
  var isEmpty: Bool {
    given.isEmpty && observation.symptom.isEmpty && observation.note == nil && cleared.isEmpty
      && occasion.date == nil && occasion.time == nil
  }

  /// The entry as it is to be.
  ///
  /// - Parameters:
  ///   - entry: The entry as it is.
  ///   - number: Its number, for messages.
  ///   - spots: The spots of the journal.
  ///   - clock: What day it is.
  /// - Returns: The new entry; its spot may be one that there is not yet.
  /// - Throws: ``CommandError`` for the first option that is wrong or does not fit the entry.
  func applied(to entry: Entry, number: Int, _ spots: [Spot], _ clock: Clock) throws -> Entry {
    try check(kind: entry.kind, number)
    var entry = try entry.clearing(cleared, number)
    if occasion.date != nil { entry.day = try occasion.day(clock) }
    if let time = occasion.time {
      entry.time = try phrased("--time") { () throws(PhraseError) in try ClockTime(phrase: time) }
    }
    if observation.note == "" {
      throw CommandError.usage(
        "--note takes text: `spotter edit \(number) --clear note` takes the note away.")
    }
    if let note = try observation.noteText { entry.note = note }
    entry.content = try content(of: entry, spots, clock)
    let edited = entry
    try understood { () throws(PhraseError) in try edited.check() }
    return edited
  }

  private func content(
    of entry: Entry, _ spots: [Spot], _ clock: Clock
  ) throws -> Entry.Content {
    switch entry.content {
    case .spot(let seen): return .spot(try seenAgain(seen, spots, clock))
    case .day(var day):
      let said = try observation.dayObservation()
      if !observation.symptom.isEmpty { day.symptoms = said.symptoms }
      day.temperature = said.temperature ?? day.temperature
      return .day(day)
    case .exposure(let exposure):
      return .exposure(
        try label.map { text in
          try phrased("--label") { () throws(PhraseError) in try Exposure(phrase: text) }
        } ?? exposure)
    case .care(var care):
      if let remedy {
        care.remedy = try phrased("--remedy") { () throws(PhraseError) in
          try Remedy(phrase: remedy).id
        }
      }
      if let minutes {
        care.minutes = try phrased("--minutes") { () throws(PhraseError) in
          try Care.minutes(phrase: minutes, for: "it")
        }
      }
      if let water {
        care.water = try phrased("--water") { () throws(PhraseError) in
          try Care.Water(word: water.lowercased(), for: "it")
        }
      }
      care.isPure = isPure ?? care.isPure
      care.spot = try spot.map { try spots.find($0).name } ?? care.spot
      return .care(care)
    case .photo(var photo):
      photo.spot = try spot.map { try spots.find($0).name } ?? photo.spot
      return .photo(photo)
    case .acknowledge(let seen): return .acknowledge(seen)
    }
  }

  /// What was seen, with what is said anew in the place of what was said before.
  private func seenAgain(
    _ old: SpotObservation, _ spots: [Spot], _ clock: Clock
  ) throws -> SpotObservation {
    var place = (name: old.spot, place: old.place)
    if !words.isEmpty || spot != nil || new != nil {
      let isHere = words.isEmpty && spot == nil
      let choice = try SpotChoice(
        words: isHere ? [old.place.slug] : words, named: spot, new: new, among: spots)
      place = (choice.name, choice.place)
    }
    let said = try observation.observation(
      of: place.name, at: place.place, isGone: false, clock)
    var seen = old
    if isGone == true { seen.clearWhatIsGone() }
    if isGone == false { seen.presence = .present }
    seen.spot = place.name
    seen.place = place.place
    seen.size = said.size ?? seen.size
    seen.colour = said.colour ?? seen.colour
    seen.itch = said.itch ?? seen.itch
    seen.pain = said.pain ?? seen.pain
    seen.count = said.count ?? seen.count
    seen.shape = said.shape ?? seen.shape
    if !said.symptoms.isEmpty { seen.symptoms = said.symptoms }
    seen.blanching = said.blanching ?? seen.blanching
    seen.kind = said.kind ?? seen.kind
    seen.isConfirmed = said.isConfirmed ?? seen.isConfirmed
    seen.firstNoticed = said.firstNoticed ?? seen.firstNoticed
    seen.temperature = said.temperature ?? seen.temperature
    return seen
  }

  /// The options that were given and do not go with every kind of entry, with those that they fit.
  private var given: [(option: String, kinds: Set<Entry.Kind>)] {
    let seen = observation
    let all: [(String, Set<Entry.Kind>, Bool)] = [
      ("a place", [.spot], !words.isEmpty), ("--size", [.spot], seen.size != nil),
      ("--colour", [.spot], seen.colour != nil), ("--itch", [.spot], seen.itch != nil),
      ("--pain", [.spot], seen.pain != nil), ("--count", [.spot], seen.count != nil),
      ("--shape", [.spot], seen.shape != nil), ("--blanches", [.spot], seen.blanches != nil),
      ("--symptom", [.spot, .day], !seen.symptom.isEmpty),
      ("--temperature", [.spot, .day], seen.temperature != nil),
      ("--kind", [.spot], seen.kind != nil), ("--confirmed", [.spot], seen.confirmed != nil),
      ("--first-noticed", [.spot], seen.firstNoticed != nil), ("--gone", [.spot], isGone != nil),
      ("--spot", [.spot, .care, .photo], spot != nil), ("--new", [.spot], new != nil),
      ("--remedy", [.care], remedy != nil), ("--minutes", [.care], minutes != nil),
      ("--water", [.care], water != nil), ("--pure", [.care], isPure != nil),
      ("--label", [.exposure], label != nil),
    ]
    return all.filter(\.2).map { ($0.0, $0.1) }
  }

  private func check(kind: Entry.Kind, _ number: Int) throws {
    guard let wrong = given.first(where: { !$0.kinds.contains(kind) }) else { return }
    throw CommandError.usage(
      "Entry \(number) is \(kind.inWords): \(wrong.option) does not go with it.")
  }
}

extension SpotObservation {
  /// The spot is gone, and what cannot be said of a spot that is gone is said no more.
  fileprivate mutating func clearWhatIsGone() {
    self = SpotObservation(
      spot: spot, place: place, presence: .clear,
      symptoms: symptoms.filter { $0.scope != .spot }, kind: kind, isConfirmed: isConfirmed,
      firstNoticed: firstNoticed, temperature: temperature)
  }
}

extension Entry {
  /// The entry without some of its fields.
  ///
  /// - Throws: ``CommandError`` for a field that an entry of this kind has not, or needs.
  fileprivate func clearing(_ fields: [String], _ number: Int) throws -> Entry {
    guard !fields.isEmpty, case .object(var members) = json else { return self }
    let clearable = kind.clearableFields
    for field in fields {
      let name = field.camelCased
      guard clearable.contains(name) else {
        let known = clearable.map(\.dashed).joined(separator: ", ")
        throw CommandError.usage(
          "--clear takes a field that entry \(number), \(kind.inWords), may do without: \(known); "
            + "not \"\(field.visible)\".")
      }
      members.removeAll { $0.name == name || name == "size" && $0.name == "sizeBy" }
    }
    do {
      return try Entry(json: .object(members), now: written)
    } catch {
      throw CommandError.usage(error.sentence)
    }
  }
}

extension EntryEdit {
  /// Every field that `--clear` empties in some entry, as it is typed.
  static var clearableFields: [String] {
    Set(Entry.Kind.allCases.flatMap(\.clearableFields)).sorted().map(\.dashed)
  }
}

extension Entry.Kind {
  fileprivate var inWords: String {
    switch self {
    case .spot: "about a spot"
    case .day: "about how you were"
    case .exposure: "an exposure"
    case .care: "care"
    case .photo: "a photo"
    case .acknowledge: "a finding that was seen to"
    }
  }

  /// The fields that `--clear` empties.
  fileprivate var clearableFields: [String] {
    let needed: Set<String> = [
      "type", "date", "utcOffset", "written", "site", "side", "presence", "sizeBy", "label",
      "remedy", "file", "mediaType", "widthPx", "heightPx", "bytes", "sha256", "rule", "urgency",
    ]
    return Entry.fieldNames[self, default: []].filter { name in
      !needed.contains(name) && !(name == "spot" && (self == .spot || self == .acknowledge))
    }
  }
}

extension String {
  /// "first-noticed" as "firstNoticed".
  fileprivate var camelCased: String {
    let parts = split(separator: "-")
    return parts.prefix(1).joined()
      + parts.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  /// "firstNoticed" as "first-noticed".
  fileprivate var dashed: String {
    reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) }
  }
}
