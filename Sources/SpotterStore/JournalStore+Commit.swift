internal import SQLite
internal import SpotterModel

extension JournalStore {
  /// Ends a transaction that wrote a step.
  ///
  /// An error of the disk may come after the point from which on all of it is there, as when the
  /// folder cannot be synchronized. What was done and is said to have failed would be done twice, so
  /// the journal is asked first.
  ///
  /// - Throws: ``JournalError``, which says whether the step is there.
  func commit(_ transaction: consuming Transaction) throws {
    let step = try newestStep()
    do {
      try transaction.commit()
    } catch {
      throw outcome(of: step, after: error)
    }
  }

  /// Ends a transaction that a later one of the same command confirms, or tells that it could not.
  ///
  /// - Throws: ``JournalError``; nothing was done then.
  func commitUnconfirmed(_ transaction: consuming Transaction) throws {
    do {
      try commit(transaction)
    } catch let error as JournalError {
      if !error.isDone { throw error }
    }
  }

  private func outcome(of step: StepMark?, after error: SQLiteError) -> JournalError {
    let untouched = JournalError(error, path: path)
    guard ![.busy, .constraint].contains(error.code.primary), let step else { return untouched }
    do {
      guard try isThere(step) else { return untouched }
    } catch {
      var unknown = JournalError(
        untouched.status,
        "\(untouched.reason) Whether it is done cannot be told: look with `spotter changes` before you "
          + "repeat it.")
      unknown.isInDoubt = true
      return unknown
    }
    var done = JournalError(
      untouched.status,
      "It is done, but the disk did not confirm it: a power cut may still take it away. "
        + "\(untouched.reason) Check the disk; do not repeat the command.")
    done.isDone = true
    return done
  }

  /// The newest step of all, that of the open transaction if it has one.
  private func newestStep() throws(SQLiteError) -> StepMark? {
    try database.all(
      "SELECT id, checksum FROM step ORDER BY id DESC LIMIT 1", as: (Int.self, Int.self)
    ).first.map { StepMark(id: $0.0, checksum: $0.1) }
  }

  private func isThere(_ step: StepMark) throws(SQLiteError) -> Bool {
    try database.all(
      "SELECT EXISTS (SELECT 1 FROM step WHERE id = \(step.id) AND checksum = \(step.checksum))",
      as: Bool.self) == [true]
  }
}

/// What tells a step from that which another process writes in its place meanwhile.
private struct StepMark {
  var id: Int
  var checksum: Int
}
