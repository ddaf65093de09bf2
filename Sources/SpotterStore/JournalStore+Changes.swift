internal import SQLite
package import SpotterModel

extension JournalStore {
  /// The newest steps, newest first.
  ///
  /// - Parameters:
  ///   - count: How many at the most.
  ///   - since: The first instant to read; nil for no limit.
  /// - Returns: The steps, each with its changes as far as ``mostChanges`` allows.
  /// - Throws: ``JournalError``.
  package func steps(_ count: Int, since: Instant? = nil) throws -> [Step] {
    do {
      let snapshot = try database.begin(.deferred)
      let oldest = try database.all(
        """
        SELECT min(id) FROM (
          SELECT id FROM step WHERE written >= \(since?.secondsSince1970 ?? .min)
          ORDER BY id DESC LIMIT \(count))
        """, as: Int?.self)
      guard let first = oldest.first.flatMap(\.self) else { return [] }
      let found = try steps(from: first)
      try snapshot.commit()
      return found
    } catch { throw explain(error) }
  }

  /// The most changes of one step that are read whole.
  static let mostChanges = 1000

  /// Steps, newest first, with what was there before each change and after it.
  ///
  /// What came after is what the next change of the same thing found, or what stands there now: so
  /// the record is read from its end, once, and no more of it is kept than concerns what is told.
  ///
  /// - Parameters:
  ///   - first: The first step that is read.
  ///   - isTold: Whether a step is wanted, by its number.
  /// - Returns: The wanted steps.
  /// - Throws: Whatever SQLite does, and ``JournalError`` for a record that is damaged.
  func steps(from first: Int, telling isTold: (Int) -> Bool = { _ in true }) throws -> [Step] {
    let rows = try stepRows(from: first)
    let told = rows.map(\.id).filter(isTold)
    var teller = ChangeTeller(names: try spotNames(), things: try things(toldOf: told))
    var found: [Step] = []
    for row in rows where row.id >= told.last ?? .max {
      var step = row.step
      let isWanted = isTold(row.id)
      try tell(&step, isWanted: isWanted, isOldest: row.id == told.last, by: &teller)
      guard isWanted else { continue }
      step.changes.reverse()
      if step.changes.isEmpty { step.kept = try kept(by: row.id).map(KeptCopies(for: path).path) }
      found.append(step)
    }
    return found
  }

  /// Follows the changes of a step back, and tells the last of them if that is wanted.
  private func tell(
    _ step: inout Step, isWanted: Bool, isOldest: Bool, by teller: inout ChangeTeller
  ) throws {
    var changes = try database.prepare(ChangeRow.select(of: step.id))
    while try changes.step() {
      var row = changes.row
      if isWanted, step.changes.count < Self.mostChanges {
        step.changes.append(try teller.tell(ChangeRow(reading: &row), in: self))
        continue
      }
      if isWanted { step.omitted += 1 }
      // What came before the oldest step is asked by nobody.
      if !isOldest { teller.pass(try ChangeRow(reading: &row)) }
    }
  }

  /// The things of the changes that are told of some steps.
  private func things(toldOf steps: [Int]) throws -> Set<Thing> {
    var things: Set<Thing> = []
    for step in steps {
      var changes = try database.prepare(ChangeRow.select(of: step, Self.mostChanges))
      while try changes.step() {
        var row = changes.row
        things.insert(try ChangeRow(reading: &row).thing)
      }
    }
    return things
  }

  private func stepRows(from first: Int) throws -> [StepRow] {
    var statement = try database.prepare(
      "\(StepRow.select) WHERE id >= \(first) ORDER BY id DESC")
    var rows: [StepRow] = []
    while try statement.step() {
      var row = statement.row
      rows.append(try StepRow(reading: &row))
    }
    return rows
  }
}

/// A row of the table of changes.
struct ChangeRow {
  var thing: Thing
  var before: String?

  /// Reads the changes of a step, those that were made last first.
  static func select(of step: Int, _ limit: Int = .max) -> SQL {
    """
    SELECT step, number, subject, key, before, checksum FROM change
    WHERE step = \(step) ORDER BY number DESC LIMIT \(limit)
    """
  }

  init(reading row: inout Row) throws {
    try row.verify("change")
    _ = try row.next(Int.self)
    _ = try row.next(Int.self)
    let subject: Thing.Subject = try row.next(String.self).parsed { .init(rawValue: $0) }
    thing = Thing(subject: subject, key: try row.next())
    before = try row.next()
  }
}

extension StepRow {
  fileprivate var step: Step {
    Step(
      id: id, command: command, written: Instant(secondsSince1970: written),
      utcOffset: utcOffsetMinutes.flatMap { UTCOffset(minutesEast: $0) }, undoes: undoes)
  }
}

/// Follows things back through the record of changes.
private struct ChangeTeller {
  /// The spots as they stood after the change that is told next.
  var names: SpotNames

  /// The things of which changes are told.
  let things: Set<Thing>

  /// What was in the things' place after the change that is told next; nothing for those that stand
  /// as they do now.
  private var later: [Thing: String?] = [:]

  init(names: SpotNames, things: Set<Thing>) {
    self.names = names
    self.things = things
  }

  /// Takes note of a change without telling it.
  mutating func pass(_ change: ChangeRow) {
    if things.contains(change.thing) { later[change.thing] = .some(change.before) }
    if let id = change.thing.spotID {
      names.spots[id] = change.before.flatMap { try? Spot(id: id, parsing: $0) }
    }
  }

  mutating func tell(_ change: ChangeRow, in store: borrowing JournalStore) throws -> Step.Change {
    let thing = change.thing
    let after = try later[thing] ?? current(thing, in: store)
    let told = try after.map { try shown(thing, $0) }
    pass(change)
    return Step.Change(
      subject: subject(of: thing), before: try change.before.map { try shown(thing, $0) },
      after: told)
  }

  private func current(_ thing: Thing, in store: borrowing JournalStore) throws -> String? {
    switch thing.subject {
    case .entry:
      guard let id = thing.entryID, let place = try store.place(of: id) else { return nil }
      return try store.record(of: id, in: place, names).text
    case .spot: return thing.spotID.flatMap { names.spots[$0]?.recordText }
    case .setting: return try store.settingRecord(thing.key)
    }
  }

  /// A record as a person knows it: with the spot's name as it was.
  private func shown(_ thing: Thing, _ text: String) throws -> JSONValue {
    guard thing.subject == .entry else { return try recorded(text) }
    guard let record = try? EntryRecord(parsing: text, names) else {
      // Its spot was purged since, or is told under a later change.
      return try recorded(text)
    }
    return record.isVoided ? record.entry.voidedJSON : record.entry.json
  }

  private func subject(of thing: Thing) -> Step.Subject {
    if let id = thing.entryID { return .entry(id) }
    if let id = thing.spotID { return .spot(id) }
    return .setting(thing.key)
  }
}
