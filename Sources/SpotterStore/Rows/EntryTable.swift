internal import SQLite
internal import SpotterModel

/// The table of one kind of entry: its columns, what is written to them and read from them.
///
/// A new kind of entry is one more value here, in a file of its own, and a word in ``all``.
struct EntryTable: Sendable {
  let kind: Entry.Kind
  let name: String

  /// Writes a row: the frame, the columns of this kind, the checksum.
  let insert: SQL

  /// Reads rows, in the same order of columns; a `WHERE` may follow.
  let select: SQL

  /// The values of ``insert`` for an entry of this kind, the checksum apart.
  let values: @Sendable (_ entry: Entry, _ id: Entry.ID, _ spot: Spot.ID?) -> [SQLiteValue]

  /// Reads what ``select`` finds; the spots are those that the rows may name.
  let read: @Sendable (_ row: inout Row, _ spots: SpotNames) throws -> StoredEntry

  static let all: [EntryTable] = [
    .spotObservation, .dayObservation, .exposure, .care, .photo, .acknowledgement,
  ]

  static subscript(kind: Entry.Kind) -> EntryTable {
    switch kind {
    case .spot: .spotObservation
    case .day: .dayObservation
    case .exposure: .exposure
    case .care: .care
    case .photo: .photo
    case .acknowledge: .acknowledgement
    }
  }
}

/// The spots of a journal, by the numbers that its tables use.
struct SpotNames {
  var spots: [Spot.ID: Spot]

  var byName: [Spot] { spots.values.sorted { $0.name.utf8Precedes($1.name) } }

  /// - Throws: ``UnknownWord`` for a number that no spot has.
  func spot(_ id: Spot.ID) throws -> Spot {
    guard let spot = spots[id] else { throw UnknownWord() }
    return spot
  }

  func name(_ id: Int?) throws -> String? {
    try id.map { try spot(Spot.ID(rawValue: $0)).name }
  }
}
