extension Entry {
  /// The fields of each kind of entry, in the order in which export writes them.
  package static let fieldNames: [Kind: [String]] = {
    let frame = ["type", "date", "time", "utcOffset", "written"]
    return [
      .spot: frame + [
        "spot", "site", "side", "presence", "size", "sizeBy", "width", "colour", "itch", "pain",
        "count", "shape", "symptoms", "blanches", "kind", "confirmed", "firstNoticed",
        "temperature", "note",
      ],
      .day: frame + ["symptoms", "temperature", "note"],
      .exposure: frame + ["label", "note"],
      .care: frame + ["remedy", "minutes", "water", "pure", "spot", "note"],
      .photo: frame + [
        "file", "mediaType", "widthPx", "heightPx", "bytes", "sha256", "spot", "note",
      ],
      .acknowledge: frame + ["rule", "spot", "urgency", "note"],
    ]
  }()

  /// Every field of any kind of entry, once: the columns of CSV.
  package static let allFieldNames: [String] = [
    "type", "date", "time", "utcOffset", "written", "spot", "site", "side", "presence", "size",
    "sizeBy", "width", "colour", "itch", "pain", "count", "shape", "symptoms", "blanches", "kind",
    "confirmed", "firstNoticed", "temperature", "label", "remedy", "minutes", "water", "pure",
    "file", "mediaType", "widthPx", "heightPx", "bytes", "sha256", "rule", "urgency", "note",
  ]

  /// The fields whose text a person typed, so that a spreadsheet must not take it for a formula.
  package static let typedFields: Set<String> = ["spot", "label", "file", "note"]

  /// The longest note, in bytes.
  package static let longestNote = 1 << 20

  /// Reads an entry as import and export write it.
  ///
  /// Words are the vocabulary's own (slugs), exactly; sizes are millimetres, temperatures degrees
  /// Celsius. An `id` is passed over: it is the number that the entry had in another journal.
  /// - Parameters:
  ///   - json: One JSON object.
  ///   - now: Stands in for a `written` that is left out.
  /// - Throws: ``PhraseError``, a sentence about the first field that is wrong.
  package init(json: JSONValue, now: Instant) throws(PhraseError) {
    var fields = try EntryFields(json)
    try self.init(reading: &fields, now: now)
  }

  /// Reads an entry from its fields, of which none may be left.
  init(reading fields: inout EntryFields, now: Instant) throws(PhraseError) {
    _ = fields.take("id")
    let type = try fields.text("type") ?? Kind.spot.rawValue
    let kind = try Kind(word: type, for: "type")
    guard let day = try fields.day("date") else {
      throw PhraseError("An entry needs a date, such as \"date\": \"2026-03-01\".")
    }
    self.init(
      day: day,
      time: try fields.strict("time", such: "07:30") { ClockTime(iso: $0) },
      utcOffset: try fields.strict("utcOffset", such: "+01:00") { UTCOffset(iso: $0) },
      written: try fields.strict("written", such: "2026-03-01T18:30:00Z") { Instant(iso: $0) }
        ?? now,
      note: try fields.text("note"),
      content: try Content(kind, reading: &fields))
    if let note {
      guard note.utf8.count <= Self.longestNote else {
        throw PhraseError("A note has at most \(Self.longestNote >> 20) MiB.")
      }
      if note.isEmpty { self.note = nil }
    }
    try fields.finish(kind)
  }
}

extension Entry.Content {
  fileprivate init(
    _ kind: Entry.Kind, reading fields: inout EntryFields
  ) throws(PhraseError) {
    switch kind {
    case .spot: self = .spot(try SpotObservation(reading: &fields))
    case .day:
      let observation = DayObservation(
        symptoms: try fields.symptoms(), temperature: try fields.temperature())
      try observation.check()
      self = .day(observation)
    case .exposure:
      guard let label = try fields.text("label") else {
        throw PhraseError("An exposure needs a label, such as \"label\": \"nickel\".")
      }
      self = .exposure(try Exposure(phrase: label))
    case .care:
      guard let remedy = try fields.text("remedy") else {
        throw PhraseError("Care needs a remedy, such as \"remedy\": \"cold-compress\".")
      }
      self = .care(
        Care(
          remedy: remedy, minutes: try fields.minutes(), water: try fields.word("water"),
          isPure: try fields.flag("pure"), spot: try fields.spotName()))
    case .photo: self = .photo(try Photo(reading: &fields))
    case .acknowledge:
      guard let rule = try fields.text("rule") else {
        throw PhraseError("An acknowledgement needs a rule, such as \"rule\": \"D6\".")
      }
      let urgency: Urgency? = try fields.word("urgency")
      guard urgency != .emergency else {
        throw PhraseError("A finding of urgency emergency cannot be acknowledged.")
      }
      self = .acknowledge(
        Acknowledgement(rule: rule, spot: try fields.spotName(), urgency: urgency))
    }
  }
}

extension SpotObservation {
  fileprivate init(reading fields: inout EntryFields) throws(PhraseError) {
    guard let place = try fields.place() else {
      throw PhraseError("An entry about a spot needs a site, such as \"site\": \"forearm\".")
    }
    self.init(
      spot: try fields.spotName(), place: place,
      presence: try fields.word("presence") ?? .present, size: try fields.size(),
      width: try fields.number("width").map { number throws(PhraseError) in
        try Size.checked(millimetres: number)
      },
      colour: try fields.word("colour"), itch: try fields.rating("itch"),
      pain: try fields.rating("pain"), count: try fields.count(), shape: try fields.word("shape"),
      symptoms: try fields.symptoms(), blanching: try fields.word("blanches"),
      kind: try fields.text("kind"), isConfirmed: try fields.flag("confirmed"),
      firstNoticed: try fields.day("firstNoticed"), temperature: try fields.temperature())
    try check()
  }
}

extension EntryFields {
  /// The site and the side; nil when there is no site.
  mutating func place() throws(PhraseError) -> BodyPlace? {
    guard let word = try text("site") else { return nil }
    guard let site = Site(rawValue: word) else {
      let near = nearest(to: word, among: Site.allCases.map(\.rawValue))
      let hint = near.isEmpty ? "" : " Near it: \(near.joined(separator: ", "))."
      throw PhraseError("There is no site \"\(word.visible)\".\(hint)")
    }
    return BodyPlace(site: site, side: try self.word("side"))
  }

  mutating func spotName() throws(PhraseError) -> String? {
    guard let name = try text("spot") else { return nil }
    try Spot.check(name: name)
    return name
  }

  fileprivate mutating func size() throws(PhraseError) -> Size? {
    let number = try number("size")
    let method: MeasuringMethod? = try word("sizeBy")
    guard let number else {
      guard method == nil else {
        throw PhraseError("sizeBy says how a size was taken: add a size.")
      }
      return nil
    }
    return Size(millimetres: try Size.checked(millimetres: number), method: method ?? .ruler)
  }

  fileprivate mutating func count() throws(PhraseError) -> Int? {
    try whole("count", 1...SpotObservation.highestCount)
  }

  fileprivate mutating func symptoms() throws(PhraseError) -> [Symptom] {
    var symptoms: [Symptom] = []
    for word in try texts("symptoms") {
      guard let symptom = Symptom(rawValue: word) else {
        let near = nearest(to: word, among: Symptom.allCases.map(\.rawValue))
        let hint = near.isEmpty ? "" : " Near it: \(near.joined(separator: ", "))."
        throw PhraseError("There is no symptom \"\(word.visible)\".\(hint)")
      }
      symptoms.append(symptom)
    }
    return symptoms
  }

  fileprivate mutating func temperature() throws(PhraseError) -> Temperature? {
    guard let number = try number("temperature") else { return nil }
    return try Temperature(checkedCelsius: number)
  }

  fileprivate mutating func minutes() throws(PhraseError) -> Double? {
    guard let number = try number("minutes") else { return nil }
    return try Care.checked(minutes: number)
  }
}
