internal import SQLite
internal import SpotterModel

/// The entries that a journal held before a step, for the question whether one is among them.
///
/// Where much stands there of one day, that is read once and remembered by a digest of what it says: a
/// file with thousands of entries of a day would else have each compared with thousands.
struct HeldEntries {
  /// The last number that was given before the step.
  let last: Int

  private var shelves: [Shelf.Key: Shelf] = [:]

  /// How much the shelves hold, in entries.
  private var weight = 0

  /// Where each voided entry belongs, once that was asked for: there are few of them.
  private var voided: [Shelf.Key: [Int]]?

  /// How many rows were read, for a test: as many as there are, not as many as there are pairs.
  private(set) var rowsRead = 0

  /// How many rows of a day are compared one by one, which is faster than to remember them.
  private static let few = 32

  /// What the shelves hold at most, some 16 MB; what one of them holds goes on top of that.
  private static let most = 1 << 20

  /// What a shelf takes beside its entries, in entries.
  private static let shelfWeight = 8

  init(upTo last: Int) { self.last = last }

  /// Whether an entry stands there that is equal in all but `written`.
  mutating func haveLive(
    _ entry: Entry, _ spot: Spot?, by statements: inout Statements
  ) throws -> Bool {
    let key = Shelf.Key(kind: entry.kind, day: entry.day, spot: spot?.id)
    if entry.kind == .photo { return try havePhoto(entry, spot, key, by: &statements) }
    let values = EntryTable[entry.kind].values(entry, Entry.ID(rawValue: 0), spot?.id)
    if shelves[key] == nil {
      if let isThere = try isAmongFew(values, key, entry.kind, by: &statements) { return isThere }
      keep(try liveShelf(key, entry.kind, by: &statements), key)
    }
    let position = WritingStatements.entry(entry.kind)
    defer { statements.reset(position) }
    let digest = values.digest
    for item in shelves[key]?.from(digest) ?? [] {
      guard item.digest == digest else { break }
      try statements.bind([.integer(Int64(item.id))], to: position)
      guard try statements.step(position) else { continue }
      rowsRead += 1
      if statements.row(position).isAlike(values) { return true }
    }
    return false
  }

  /// A photo may stand there under the name that it had before an export: of those each is looked at.
  private mutating func havePhoto(
    _ entry: Entry, _ spot: Spot?, _ key: Shelf.Key, by statements: inout Statements
  ) throws -> Bool {
    let table = EntryTable[.photo]
    let names = SpotNames(spots: spot.map { [$0.id: $0] } ?? [:])
    let position = WritingStatements.alike(.photo)
    try statements.bind(bounds(of: key, .photo), to: position)
    defer { statements.reset(position) }
    while try statements.step(position) {
      var row = statements.row(position)
      try row.verify(table.name)
      rowsRead += 1
      let known = entry.named(like: try table.read(&row, names).entry) ?? entry
      if row.isAlike(table.values(known, Entry.ID(rawValue: 0), spot?.id)) { return true }
    }
    return false
  }

  /// Whether one was voided that is equal in all but `written`.
  mutating func haveVoided(
    _ entry: Entry, _ spot: Spot?, in journal: borrowing JournalStore,
    by statements: inout Statements
  ) throws -> Bool {
    let key = Shelf.Key(kind: nil, day: entry.day, spot: spot?.id)
    let list = try voided ?? voidedList(in: journal)
    voided = list
    guard let candidates = list[key] else { return false }
    let names = SpotNames(spots: spot.map { [$0.id: $0] } ?? [:])
    if entry.kind == .photo {
      return try candidates.contains { id in
        guard let record = try voidedRecord(id, names, by: &statements) else { return false }
        let known = entry.named(like: record.entry) ?? entry
        let text = EntryRecord(known, spot: spot?.id, isVoided: true).timelessText
        return record.timelessText.utf8.elementsEqual(text.utf8)
      }
    }
    if shelves[key] == nil { keep(try voidedShelf(candidates, names, by: &statements), key) }
    let text = EntryRecord(entry, spot: spot?.id, isVoided: true).timelessText
    let digest = [SQLiteValue.text(text)].digest(from: 0)
    for item in shelves[key]?.from(digest) ?? [] {
      guard item.digest == digest else { break }
      let record = try voidedRecord(item.id, names, by: &statements)
      if record?.timelessText.utf8.elementsEqual(text.utf8) == true { return true }
    }
    return false
  }

  private mutating func keep(_ shelf: Shelf, _ key: Shelf.Key) {
    weight += shelf.count + Self.shelfWeight
    if weight > Self.most {
      shelves = [:]
      weight = shelf.count + Self.shelfWeight
    }
    shelves[key] = shelf
  }

  /// Whether a row of these values is there, or nil when there are more than few to look at.
  private mutating func isAmongFew(
    _ values: [SQLiteValue], _ key: Shelf.Key, _ kind: Entry.Kind, by statements: inout Statements
  ) throws -> Bool? {
    let position = WritingStatements.alike(kind)
    try statements.bind(bounds(of: key, kind), to: position)
    defer { statements.reset(position) }
    for _ in 0..<Self.few {
      guard try statements.step(position) else { return false }
      let row = statements.row(position)
      try row.verify(EntryTable[kind].name)
      rowsRead += 1
      if row.isAlike(values) { return true }
    }
    return nil
  }

  private func bounds(of key: Shelf.Key, _ kind: Entry.Kind) -> [SQLiteValue] {
    let values: [SQLiteValue] = [.text(key.day.description), .integer(Int64(last))]
    return EntryTable[kind].namesSpots ? values + [.of(key.spot?.rawValue)] : values
  }

  private mutating func liveShelf(
    _ key: Shelf.Key, _ kind: Entry.Kind, by statements: inout Statements
  ) throws -> Shelf {
    let position = WritingStatements.alike(kind)
    try statements.bind(bounds(of: key, kind), to: position)
    defer { statements.reset(position) }
    var items: [Shelf.Item] = []
    while try statements.step(position) {
      let row = statements.row(position)
      try row.verify(EntryTable[kind].name)
      rowsRead += 1
      items.append(Shelf.Item(digest: row.digest, id: Int(row.column(at: 0).integer)))
    }
    return Shelf(items)
  }

  private mutating func voidedShelf(
    _ candidates: [Int], _ names: SpotNames, by statements: inout Statements
  ) throws -> Shelf {
    var items: [Shelf.Item] = []
    for id in candidates {
      guard let record = try voidedRecord(id, names, by: &statements) else { continue }
      items.append(
        Shelf.Item(digest: [SQLiteValue.text(record.timelessText)].digest(from: 0), id: id))
    }
    return Shelf(items)
  }

  private mutating func voidedRecord(
    _ id: Int, _ names: SpotNames, by statements: inout Statements
  ) throws -> EntryRecord? {
    let position = WritingStatements.voided
    defer { statements.reset(position) }
    try statements.bind([.integer(Int64(id))], to: position)
    guard try statements.step(position) else { return nil }
    rowsRead += 1
    var row = statements.row(position)
    return try VoidedRow(reading: &row, names).record
  }

  private func voidedList(in journal: borrowing JournalStore) throws -> [Shelf.Key: [Int]] {
    let rows = try journal.database.all(
      "SELECT day, spot, id FROM voided_entry WHERE id <= \(last)",
      as: (String.self, Int?.self, Int.self))
    var list: [Shelf.Key: [Int]] = [:]
    for (text, spot, id) in rows {
      let key = Shelf.Key(
        kind: nil, day: try text.parsed { Day(iso: $0) }, spot: spot.map { Spot.ID(rawValue: $0) })
      list[key, default: []].append(id)
    }
    return list
  }
}

/// What stands there of one day and one spot, by the digests of what it says.
private struct Shelf {
  /// Which entries; those that were voided have no kind of their own here.
  struct Key: Hashable {
    var kind: Entry.Kind?
    var day: Day
    var spot: Spot.ID?
  }

  struct Item {
    var digest: UInt64
    var id: Int
  }

  /// By their digests.
  private let items: [Item]

  init(_ items: [Item]) { self.items = items.sorted { ($0.digest, $0.id) < ($1.digest, $1.id) } }

  var count: Int { items.count }

  /// The entries with a digest, then those with greater ones.
  func from(_ digest: UInt64) -> ArraySlice<Item> {
    var (low, high) = (0, items.count)
    while low < high {
      let middle = (low + high) / 2
      if items[middle].digest < digest { low = middle + 1 } else { high = middle }
    }
    return items[low...]
  }
}

extension EntryRecord {
  /// Its text with one and the same moment of writing for all.
  fileprivate var timelessText: String {
    var record = self
    record.entry.written = Instant(secondsSince1970: 0)
    return record.text
  }
}

extension [SQLiteValue] {
  /// What tells a row from others, in all columns but the number and the moment of writing.
  fileprivate var digest: UInt64 { digest(from: 1) }

  fileprivate func digest(from first: Int) -> UInt64 {
    var checksum = Checksum()
    for position in indices where position >= first && position != EntryFrame.writtenPosition {
      checksum.add(self[position])
    }
    return checksum.value
  }
}

extension Row {
  /// The same as that of the values that were bound, the row's checksum apart.
  fileprivate var digest: UInt64 {
    var checksum = Checksum()
    for position in 1..<(count - 1) where position != EntryFrame.writtenPosition {
      checksum.add(column(at: position))
    }
    return checksum.value
  }
}
