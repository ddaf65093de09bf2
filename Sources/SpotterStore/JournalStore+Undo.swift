internal import SQLite
package import SpotterModel

/// Fewer steps can be taken back, or brought back, than were asked for.
package struct TooFewSteps: Error, Hashable {
  package var available: Int

  /// Whether there are more, of which a salvage may have lost a part.
  package var isCutOff: Bool

  package init(available: Int, isCutOff: Bool = false) {
    self.available = available
    self.isCutOff = isCutOff
  }
}

extension JournalStore {
  /// Takes back the newest steps that were not taken back yet, all of them or none.
  ///
  /// Each undoing is a step of its own, so that it can be taken back with ``redo(_:at:)``, also in
  /// a later run.
  ///
  /// - Parameters:
  ///   - count: How many steps, at least 1.
  ///   - stamp: When that happens.
  ///   - isPastRestores: Whether to leave restores as they are, and take back what comes before.
  ///   - isRehearsal: Whether to take it all back at the end.
  /// - Returns: The steps that were taken back, newest first.
  /// - Throws: ``TooFewSteps``, ``JournalError``, and ``ChangedMeanwhile`` where one of them put a copy
  ///   in the journal's place: see ``replacement(inNext:isRedo:)``. Nothing is changed then.
  package func undo(
    _ count: Int, at stamp: Stamp, isPastRestores: Bool = false, isRehearsal: Bool = false
  ) throws -> [Step] {
    try reverse(
      count, isRedo: false, isPastRestores: isPastRestores, at: stamp, isRehearsal: isRehearsal)
  }

  /// Brings back the steps that were taken back last, all of them or none.
  ///
  /// - Parameters:
  ///   - count: How many steps, at least 1.
  ///   - stamp: When that happens.
  ///   - isPastRestores: Whether to leave restores as they are, and bring back what comes before.
  ///   - isRehearsal: Whether to take it all back at the end.
  /// - Returns: The steps that were brought back, in the order in which they were taken first.
  /// - Throws: ``TooFewSteps``, ``JournalError``, and ``ChangedMeanwhile`` where one of them put a copy
  ///   in the journal's place: see ``replacement(inNext:isRedo:)``. Nothing is changed then.
  package func redo(
    _ count: Int, at stamp: Stamp, isPastRestores: Bool = false, isRehearsal: Bool = false
  ) throws -> [Step] {
    try reverse(
      count, isRedo: true, isPastRestores: isPastRestores, at: stamp, isRehearsal: isRehearsal)
  }

  private func reverse(
    _ count: Int, isRedo: Bool, isPastRestores: Bool, at stamp: Stamp, isRehearsal: Bool
  ) throws -> [Step] {
    do {
      if !isRehearsal { tighten() }
      let transaction = try database.begin()
      let stack = try StepStack(
        count, isRedo: isRedo, isPastRestores: isPastRestores, in: self)
      let chosen = isRedo ? stack.redoable : stack.undoable
      guard chosen.count == count else {
        throw TooFewSteps(available: chosen.count, isCutOff: stack.isCutOff)
      }
      if !isPastRestores, try chosen.contains(where: { try kept(by: $0) != nil }) {
        throw ChangedMeanwhile()
      }
      // Told before anything is reversed, all at one reading of the record.
      let told = isRedo ? try chosen.map { try undoneStep(by: $0) } : chosen
      let steps = try steps(from: told.min() ?? 0, telling: Set(told).contains)
      let byID = Dictionary(uniqueKeysWithValues: steps.map { ($0.id, $0) })
      var change = try database.prepare(StepRecord.insert)
      for step in chosen { try reverse(step, isRedo: isRedo, at: stamp, recording: &change) }
      let done = told.compactMap { byID[$0] }
      if isRehearsal { try transaction.rollback() } else { try commit(transaction) }
      return done
    } catch { throw explain(error) }
  }

  /// Brings everything that a step altered into the state in which it was before, last things first.
  private func reverse(
    _ step: Int, isRedo: Bool, at stamp: Stamp, recording change: inout Statement
  ) throws {
    var writer = try ThingWriter(
      journal: self, command: isRedo ? StepStack.redo : StepStack.undo, stamp: stamp,
      undoing: step)
    var changes = try database.prepare(ChangeRow.select(of: step))
    while try changes.step() {
      var row = changes.row
      let old = try ChangeRow(reading: &row)
      try writer.put(old.thing, old.before, in: self, recording: &change)
    }
  }

  /// The step that an undoing took back.
  private func undoneStep(by undoing: Int) throws -> Int {
    let found = try database.all(
      "SELECT undoes FROM step WHERE id = \(undoing)", as: Int?.self)
    return found.first.flatMap(\.self) ?? undoing
  }
}
