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
      let found = try steps(from: first, upTo: .max)
      try snapshot.commit()
      return found
    } catch { throw explain(error) }
  }

  /// The most changes of one step that are read whole.
  static let mostChanges = 1000

  /// The steps of a range, newest first, with what was there before each change and after it.
  ///
  /// What came after is what the next change of the same thing found, or what stands there now: so
  /// the record is read from its end.
  func steps(from first: Int, upTo last: Int) throws -> [Step] {
    var teller = ChangeTeller(names: try spotNames())
    var found: [Step] = []
    for row in try stepRows(from: first) {
      var step = row.step
      for change in try changeRows(of: row.id).reversed() {
        if row.id > last || step.changes.count == Self.mostChanges {
          if row.id <= last { step.omitted += 1 }
          teller.pass(change)
        } else {
          step.changes.append(try teller.tell(change, in: self))
        }
      }
      step.changes.reverse()
      if row.id <= last {
        if step.changes.isEmpty { step.kept = try kept(by: row.id).map(KeptCopies(for: path).path) }
        found.append(step)
      }
    }
    return found
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

  /// The changes of a step, in the order in which they were made.
  func changeRows(of step: Int) throws -> [ChangeRow] {
    var statement = try database.prepare(
      """
      SELECT step, number, subject, key, before, checksum FROM change
      WHERE step = \(step) ORDER BY number
      """)
    var rows: [ChangeRow] = []
    while try statement.step() {
      var row = statement.row
      rows.append(try ChangeRow(reading: &row))
    }
    return rows
  }
}

/// A row of the table of changes.
struct ChangeRow {
  var thing: Thing
  var before: String?

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

  /// What was in the things' place after the change that is told next; nothing for those that stand
  /// as they do now.
  private var later: [Thing: String?] = [:]

  init(names: SpotNames) { self.names = names }

  /// Takes note of a change without telling it.
  mutating func pass(_ change: ChangeRow) {
    later[change.thing] = .some(change.before)
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
