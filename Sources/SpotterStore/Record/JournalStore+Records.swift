internal import SQLite
internal import SpotterModel

/// Where an entry stands: in the table of its kind, or among those that were voided.
enum EntryPlace: Equatable {
  case live(Entry.Kind)
  case voided

  var table: SQL {
    switch self {
    case .live(let kind): EntryTable[kind].source
    case .voided: "voided_entry"
    }
  }
}

extension EntryTable {
  /// The table's name, to stand in a statement.
  var source: SQL {
    switch kind {
    case .spot: "spot_observation"
    case .day: "day_observation"
    case .exposure: "exposure"
    case .care: "care"
    case .photo: "photo"
    case .acknowledge: "acknowledgement"
    }
  }
}

extension JournalStore {
  /// Where an entry stands, or nil when there is none of that number.
  func place(of id: Entry.ID) throws -> EntryPlace? {
    let number = id.rawValue
    let found = try database.all(
      """
      SELECT 'spot' FROM spot_observation WHERE id = \(number)
      UNION ALL SELECT 'day' FROM day_observation WHERE id = \(number)
      UNION ALL SELECT 'exposure' FROM exposure WHERE id = \(number)
      UNION ALL SELECT 'care' FROM care WHERE id = \(number)
      UNION ALL SELECT 'photo' FROM photo WHERE id = \(number)
      UNION ALL SELECT 'acknowledge' FROM acknowledgement WHERE id = \(number)
      UNION ALL SELECT 'voided' FROM voided_entry WHERE id = \(number)
      """, as: String.self)
    return found.first.map { word in Entry.Kind(rawValue: word).map { .live($0) } ?? .voided }
  }

  /// What the record of changes keeps of an entry that stands in a place.
  func record(of id: Entry.ID, in place: EntryPlace, _ names: SpotNames) throws -> EntryRecord {
    switch place {
    case .live(let kind):
      let found = try read(EntryTable[kind], names, where: "id = \(id.rawValue)")
      guard let entry = found.first?.entry else { throw UnknownWord() }
      let spot = entry.spotName.flatMap { name in
        names.spots.values.first { $0.name.utf8.elementsEqual(name.utf8) }
      }
      return EntryRecord(entry, spot: spot?.id)
    case .voided:
      let found = try voidedRecords(names, where: "id = \(id.rawValue)")
      guard let record = found.first?.record else { throw UnknownWord() }
      return record
    }
  }

  /// The voided entries that a condition lets through, by their numbers.
  func voidedRecords(
    _ names: SpotNames, where condition: SQL
  ) throws -> [(id: Entry.ID, record: EntryRecord)] {
    var statement = try database.prepare(
      """
      SELECT id, day, spot, entry, checksum FROM voided_entry WHERE \(condition) ORDER BY id
      """)
    var found: [(id: Entry.ID, record: EntryRecord)] = []
    while try statement.step() {
      var row = statement.row
      let voided = try VoidedRow(reading: &row, names)
      found.append((voided.id, voided.record))
    }
    return found
  }

  /// Writes an entry where its record says that it stands.
  func insert(_ record: EntryRecord, as id: Entry.ID) throws {
    let table = EntryTable[record.entry.kind]
    let values: [SQLiteValue] =
      record.isVoided
      ? record.voidedValues(as: id) : table.values(record.entry, id, record.spot)
    var statement = try database.prepare(
      record.isVoided
        ? "INSERT INTO voided_entry (id, day, spot, entry, checksum) VALUES (?, ?, ?, ?, ?)"
        : table.insert)
    try statement.bind(values.sealed)
    try statement.execute()
  }

  /// What the record of changes keeps of a setting, or nil when it is not set.
  func settingRecord(_ key: String) throws -> String? {
    try settings().texts[key].map { value in
      JSONValue.object([.init("value", .string(value))]).compactText
    }
  }

  /// Sets a setting as its record says, or takes it back to its default.
  func putSetting(_ key: String, _ text: String?) throws {
    try database.run("DELETE FROM setting WHERE key = \(key)")
    guard let text else { return }
    guard case .string(let value) = try recorded(text)["value"] else { throw UnknownWord() }
    let values: [SQLiteValue] = [.text(key), .text(value)]
    var insert = try database.prepare(
      "INSERT INTO setting (key, value, checksum) VALUES (?, ?, ?)")
    try insert.bind(values.sealed)
    try insert.execute()
  }
}

extension EntryRecord {
  /// Its row in the table of voided entries, the checksum apart.
  func voidedValues(as id: Entry.ID) -> [SQLiteValue] {
    [
      .integer(Int64(id.rawValue)), .text(entry.day.description), .of(spot?.rawValue),
      .text(text),
    ]
  }
}

extension Spot {
  /// What the record of changes keeps of the spot.
  var recordText: String {
    var object = JSONObject()
    object.add("name", name)
    object.add("site", place.site.rawValue)
    object.add("side", place.side?.rawValue)
    return object.value.compactText
  }

  /// Reads what ``recordText`` gave.
  ///
  /// - Throws: ``UnknownWord``.
  init(id: Spot.ID, parsing text: String) throws {
    let json = try recorded(text)
    guard case .string(let name) = json["name"], case .string(let site) = json["site"] else {
      throw UnknownWord()
    }
    var side: Side?
    if case .string(let word) = json["side"] { side = try word.parsed { Side(rawValue: $0) } }
    self.init(
      id: id, name: name,
      place: BodyPlace(site: try site.parsed { Site(rawValue: $0) }, side: side))
  }
}

/// The JSON of a record.
///
/// - Throws: ``UnknownWord`` for what is none.
func recorded(_ text: String) throws -> JSONValue {
  do {
    return try JSONValue(parsing: Array(text.utf8))
  } catch {
    throw UnknownWord()
  }
}
