internal import SQLite
internal import SpotterModel

/// A step that put a copy in the journal's place, and is to be taken back or brought back.
package struct Replacement: Hashable, Sendable {
  /// The file that keeps what stood there before, by its name.
  package var kept: String

  /// The journal in which this is the next step.
  package var state: JournalState
}

extension JournalStore {
  /// The copy that ``restore(_:to:as:at:onlyAs:isRehearsal:)`` is to bring back, where the step that would be taken
  /// back or brought back next put a copy in the journal's place; nil for every other step.
  ///
  /// - Parameters:
  ///   - count: How many steps are to be taken back, or brought back.
  ///   - isRedo: Whether to bring back.
  /// - Returns: The copy, and the journal in which it is the one.
  /// - Throws: ``JournalError``; also when such a step is one of several, because what comes before
  ///   it is in another journal.
  package func replacement(inNext count: Int, isRedo: Bool) throws -> Replacement? {
    do {
      let reading = try database.begin(.deferred)
      let stack = try StepStack(count, isRedo: isRedo, in: self)
      for step in isRedo ? stack.redoable : stack.undoable {
        guard let kept = try kept(by: step) else { continue }
        guard count == 1 else {
          throw JournalError(
            .usage,
            "One of these \(count) commands put a copy in the journal's place. Nothing was changed; "
              + "go one command at a time, or leave it as it is with --past-restore.")
        }
        let found = Replacement(kept: kept, state: try JournalState(of: database))
        try reading.rollback()
        return found
      }
      try reading.rollback()
      return nil
    } catch { throw explain(error) }
  }

  /// The file that keeps what stood in the journal's place before a step put a copy there; nil of
  /// every other step.
  ///
  /// - Throws: `SQLiteError`, ``DamagedRow``.
  func kept(by step: Int) throws -> String? {
    var rows = try database.prepare("\(CheckedTable.replacement.select) WHERE step = \(step)")
    guard try rows.step() else { return nil }
    var row = rows.row
    try row.verify("replacement")
    _ = try row.next(Int.self)
    return try row.next()
  }
}
