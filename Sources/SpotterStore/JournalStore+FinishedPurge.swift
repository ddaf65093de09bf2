internal import SQLite
internal import SpotterModel

/// The journal's file could not be written anew, so that bytes of what was forgotten may stand there.
package struct Unrewritten: Error, Hashable {
  /// Why, in a few words.
  package var reason: String
}

extension JournalStore {
  /// Writes the file anew, without the free pages and gaps in which old bytes may stand.
  ///
  /// - Parameter isLast: Whether nothing that was purged is left anywhere else, so that the purge is
  ///   finished then.
  /// - Throws: ``Unrewritten``; the journal is whole all the same, and the next purge does it.
  package func rewrite(isLast: Bool = true) throws(Unrewritten) {
    // VACUUM copies by way of a database that it attaches.
    database.setLimit(.attached, to: 1)
    defer { database.setLimit(.attached, to: 0) }
    do {
      try database.execute(script: "VACUUM")
      if isLast { try noteFinish() }
    } catch let error as SQLiteError {
      throw Unrewritten(reason: error.reason)
    } catch {
      throw Unrewritten(reason: "its record of changes is damaged")
    }
  }

  /// The steps of purges that left something to be done.
  func unfinishedPurges() throws(SQLiteError) -> [Int] {
    try database.all(
      "SELECT id FROM step WHERE command = \(StepStack.unfinishedPurge)", as: Int.self)
  }

  /// Whether an entry, or the record of one, is there to be forgotten.
  ///
  /// - Parameters:
  ///   - id: Its number.
  ///   - isFinishing: Whether one that was forgotten before may be named again.
  /// - Returns: Whether there is anything to forget.
  /// - Throws: ``NoEntry`` of one that may not.
  func isThere(_ id: Entry.ID, orWasIf isFinishing: Bool) throws -> Bool {
    // One whose logging was taken back stands in the record of changes alone.
    if try place(of: id) != nil || !pastRecords(of: id).isEmpty { return true }
    let last = try database.all("SELECT last_entry FROM journal", as: Int.self).first ?? 0
    guard isFinishing, (1...max(1, last)).contains(id.rawValue) else {
      throw NoEntry(id: id, isVoided: false)
    }
    return false
  }

  /// Takes the copies away that Spotter kept by itself, within an open transaction that has written
  /// nothing yet.
  ///
  /// They hold what is to be forgotten, and so does what a restore could be taken back with. While the
  /// journal is held, none is kept that it does not name; and the room that they took is needed more.
  func takeCopiesAway(_ result: inout PurgeResult) {
    let copies = KeptCopies(for: path).removeAll()
    result.copies = copies.names.count
    result.copiesLeft = copies.failure
  }

  /// What to say when nothing was forgotten, though copies may be gone.
  func explainPurge(_ error: any Error, _ result: PurgeResult) -> any Error {
    let error = explain(error)
    guard result.copies > 0, let error = error as? JournalError else { return error }
    let copies =
      result.copies == 1 ? "The copy that Spotter had kept is" : "\(result.copies) copies are"
    return JournalError(
      error.status,
      "\(error.description) \(copies) gone, but the journal itself holds all that it held; repeat the "
        + "command to forget it there.")
  }

  private func noteFinish() throws {
    do {
      try finishPurges()
    } catch {
      // An error of the disk may come after the commit: nothing is left to be done then.
      guard try unfinishedPurges().isEmpty else { throw error }
    }
  }

  private func finishPurges() throws {
    let transaction = try database.begin()
    let others = try database.all(
      "SELECT EXISTS (SELECT 1 FROM step WHERE command <> \(StepStack.unfinishedPurge))",
      as: Bool.self)
    if others == [false] {
      // Everything was forgotten: what is left is a new journal.
      try database.run("DELETE FROM step")
      try database.run("DELETE FROM sqlite_sequence WHERE name = 'step'")
    }
    for id in try unfinishedPurges() { try finishPurge(id) }
    try transaction.commit()
  }

  private func finishPurge(_ id: Int) throws {
    var rows = try database.prepare("\(StepRow.select) WHERE id = \(id)")
    guard try rows.step() else { return }
    var row = rows.row
    let step = try StepRow(reading: &row)
    let values: [SQLiteValue] = [
      .integer(Int64(id)), .text(StepStack.purge), .integer(Int64(step.written)),
      .of(step.utcOffsetMinutes), .of(step.undoes),
    ]
    guard let checksum = values.sealed.last else { return }
    try database.run(
      "UPDATE step SET command = \(StepStack.purge), checksum = \(checksum) WHERE id = \(id)")
  }
}

extension SQLiteError {
  /// What hindered a purge, in a few words.
  fileprivate var reason: String {
    switch code.primary {
    case .full: "the disk is full"
    case .busy, .locked: "another program holds it"
    case .readOnly: "it may only be read"
    case .cannotOpen: "no file can be made beside it"
    default: "SQLite \(code.rawValue)"
    }
  }
}
