internal import SQLite
package import SpotterModel

/// What a step of writing came to.
package struct WritingResult: Hashable, Sendable {
  /// The entries that were written, in the order in which they came.
  package var ids: [Entry.ID] = []

  /// How many were passed over because the journal held them before.
  package var skipped = 0

  /// The spots that were begun.
  package var newSpots: [String] = []
}

/// What to do with an entry that the journal holds already.
package enum Repetition: Hashable, Sendable {
  /// Write it again: the person says that it happened twice.
  case isKept
  /// Pass over it: a file is imported a second time.
  case isSkipped
}

extension JournalStore {
  /// Writes entries as one step: all of them are on the disk when this returns, or none.
  ///
  /// - Parameters:
  ///   - entries: What to write. An entry about a spot that there is not yet begins it; other
  ///     entries may name a spot that comes later.
  ///   - command: The name of the command, for the record of changes.
  ///   - stamp: When the step is taken.
  /// - Returns: The numbers of the entries, and the spots that were begun.
  /// - Throws: `PhraseError` when an entry contradicts what stands in the journal.
  package func append(
    _ entries: [Entry], as command: String, at stamp: Stamp
  ) throws -> WritingResult {
    var rest = entries[...]
    return try append(as: command, at: stamp, repetition: .isKept) { rest.popFirst() }
  }

  /// Writes the entries that a closure hands out until it answers nil, as one step.
  ///
  /// - Parameters:
  ///   - command: The name of the command, for the record of changes.
  ///   - stamp: When the step is taken.
  ///   - repetition: What to do with an entry that the journal held before the step, equal in all
  ///     but `written`.
  ///   - isRehearsal: Whether to take it all back at the end.
  ///   - next: The next entry; an error that it throws takes the whole step back.
  /// - Returns: What was written and what was passed over.
  /// - Throws: `PhraseError`, ``UnknownSpot``, and what `next` throws.
  package func append(
    as command: String, at stamp: Stamp, repetition: Repetition, isRehearsal: Bool = false,
    next: () throws -> Entry?
  ) throws -> WritingResult {
    do {
      let transaction = try database.begin()
      var writer = try Writer(journal: self, command: command, stamp: stamp)
      var change = try database.prepare(StepRecord.insert)
      while let entry = try next() {
        try writer.write(entry, repetition, in: self, recording: &change)
      }
      try writer.writeDeferred(in: self, recording: &change)
      try writer.finish(in: self)
      if isRehearsal || writer.result.ids.isEmpty {
        try transaction.rollback()
      } else {
        try transaction.commit()
      }
      return writer.result
    } catch { throw explain(error) }
  }
}
