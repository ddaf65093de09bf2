internal import SQLite
internal import SpotterModel

/// The columns that every table of entries begins with.
struct EntryFrame {
  static let columns: SQL = "id, day, time, utc_offset_minutes, written"

  /// Where `written` stands among the columns, from 0.
  static let writtenPosition = 4

  var id: Entry.ID
  var day: Day
  var time: ClockTime?
  var utcOffset: UTCOffset?
  var written: Instant

  static func values(of entry: Entry, id: Entry.ID) -> [SQLiteValue] {
    [
      .integer(Int64(id.rawValue)), .text(entry.day.description), .of(entry.time?.description),
      .of(entry.utcOffset?.minutesEast), .integer(Int64(entry.written.secondsSince1970)),
    ]
  }

  init(reading row: inout Row) throws {
    id = Entry.ID(rawValue: try row.next())
    day = try row.next(String.self).parsed { Day(iso: $0) }
    time = try row.next(String?.self).map { text in
      try text.parsed { ClockTime(iso: $0) }
    }
    utcOffset = try row.next(Int?.self).flatMap { UTCOffset(minutesEast: $0) }
    written = Instant(secondsSince1970: try row.next())
  }

  func entry(note: String?, _ content: Entry.Content) -> StoredEntry {
    StoredEntry(
      id: id,
      entry: Entry(
        day: day, time: time, utcOffset: utcOffset, written: written, note: note, content: content))
  }
}

/// A column that holds something this version has no word for.
struct UnknownWord: Error {}

extension String {
  func parsed<Value>(_ parse: (String) -> Value?) throws -> Value {
    guard let value = parse(self) else { throw UnknownWord() }
    return value
  }
}

extension Row {
  /// The next column as a word of a closed list, or nil for NULL.
  mutating func word<Word: RawRepresentable<String>>(_ type: Word.Type = Word.self) throws -> Word?
  {
    try next(String?.self).map { text in try text.parsed { Word(rawValue: $0) } }
  }

  mutating func rating() throws -> Rating? {
    try next(Int?.self).map { level in
      guard let rating = Rating(level) else { throw UnknownWord() }
      return rating
    }
  }

  /// The next column as symptoms, which stand there as a JSON list of words.
  mutating func symptoms() throws -> [Symptom] {
    guard let text = try next(String?.self) else { return [] }
    return try text.split(whereSeparator: { "[\",]".contains($0) }).map { word in
      try String(word).parsed { Symptom(rawValue: $0) }
    }
  }
}

extension SQLiteValue {
  static func of(_ text: String?) -> SQLiteValue { text.map(SQLiteValue.text) ?? .null }
  static func of(_ integer: Int?) -> SQLiteValue { integer.map { .integer(Int64($0)) } ?? .null }
  static func of(_ real: Double?) -> SQLiteValue { real.map(SQLiteValue.real) ?? .null }
  static func of(_ flag: Bool?) -> SQLiteValue { flag.map { .integer($0 ? 1 : 0) } ?? .null }
  static func of(_ symptoms: [Symptom]) -> SQLiteValue {
    if symptoms.isEmpty { return .null }
    return .text("[" + symptoms.map { "\"\($0.rawValue)\"" }.joined(separator: ",") + "]")
  }
}
