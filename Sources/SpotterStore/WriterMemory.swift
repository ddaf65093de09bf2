internal import SQLite
internal import SpotterModel

/// The spots that were named lately, by the bytes of their names: to Swift, two ways to write an é are
/// one text; to the journal they are two names.
struct SpotCache {
  private var spots: [Name: Spot] = [:]

  /// More than a person has, and few enough to forget nothing else for.
  private static let most = 4096

  private struct Name: Hashable {
    let text: String

    static func == (a: Name, b: Name) -> Bool { a.text.utf8.elementsEqual(b.text.utf8) }

    func hash(into hasher: inout Hasher) {
      for byte in text.utf8 { hasher.combine(byte) }
    }
  }

  subscript(name: String) -> Spot? { spots[Name(text: name)] }

  mutating func add(_ spot: Spot) {
    if spots.count >= Self.most { spots.removeAll(keepingCapacity: true) }
    spots[Name(text: spot.name)] = spot
  }
}

/// The entries of a journal that were voided, for the question whether one is among them.
struct VoidedEntries {
  /// Their numbers by their days, once they were asked for: there are few of them.
  private var ids: [Day: [Int]]?

  /// Whether one up to some number is equal to an entry in all but `written`.
  mutating func hold(
    _ entry: Entry, _ spot: Spot?, upTo last: Int, in journal: borrowing JournalStore,
    by statements: inout Statements
  ) throws -> Bool {
    if ids == nil { ids = try Self.read(upTo: last, in: journal) }
    guard let candidates = ids?[entry.day] else { return false }
    let position = WritingStatements.voided
    defer { statements.reset(position) }
    for id in candidates {
      try statements.bind([.integer(Int64(id))], to: position)
      guard try statements.step(position) else { continue }
      var row = statements.row(position)
      guard row.spotNumber == spot?.id.rawValue else { continue }
      var names = SpotNames(spots: [:])
      if let spot { names.spots[spot.id] = spot }
      let record = try VoidedRow(reading: &row, names).record
      var known = entry.named(like: record.entry) ?? entry
      known.written = record.entry.written
      let text = EntryRecord(known, spot: spot?.id, isVoided: true).text
      if text.utf8.elementsEqual(record.text.utf8) { return true }
    }
    return false
  }

  private static func read(
    upTo last: Int, in journal: borrowing JournalStore
  ) throws -> [Day: [Int]] {
    let rows = try journal.database.all(
      "SELECT day, id FROM voided_entry WHERE id <= \(last)", as: (String.self, Int.self))
    var ids: [Day: [Int]] = [:]
    for (text, id) in rows { ids[try text.parsed { Day(iso: $0) }, default: []].append(id) }
    return ids
  }
}

extension Row {
  /// The number of the spot that a voided entry names.
  fileprivate var spotNumber: Int? {
    let column = column(at: 2)
    return column.isNull ? nil : Int(column.integer)
  }
}
