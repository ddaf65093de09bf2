internal import SQLite
package import SpotterModel

/// What a step of writing came to.
package struct WritingResult: Hashable, Sendable {
  /// The entries that were written, in the order in which they came.
  package var ids: [Entry.ID] = []

  /// How many were passed over because the journal held them before.
  package var skipped = 0

  /// How many of those the journal holds as voided, though they came as they stand.
  package var skippedVoided = 0

  /// How many photos were left out because there was no picture of them.
  package var leftOutPhotos = 0

  /// How many pictures were there with damaged bytes, and were written anew.
  package var mendedPictures = 0

  /// The spots that were begun.
  package var newSpots: [String] = []

  /// The names of the settings that were changed.
  package var settings: [String] = []

  /// Whether the journal is as it was.
  var isEmpty: Bool { ids.isEmpty && settings.isEmpty && mendedPictures == 0 }
}

/// What to do with an entry that the journal holds already.
package enum Repetition: Hashable, Sendable {
  /// Write it again: the person says that it happened twice.
  case isKept
  /// Pass over it: a file is imported a second time.
  case isSkipped
}

/// An entry that contradicts what stands in the journal, or names a spot that nobody knows.
package struct RefusedEntry: Error {
  package var reason: PhraseError

  /// Which of the entries it is, from 1.
  package var position: Int

  init(reason: PhraseError, position: Int) {
    self.reason = reason
    self.position = position
  }

  /// An entry that sees a spot at a place where it is not.
  init(_ spot: Spot, isNotAt place: BodyPlace, _ position: Int) {
    self.init(
      reason: PhraseError(
        "the spot \"\(spot.name.visible)\" is at \(spot.place.slug), not at \(place.slug): give "
          + "this one another name"), position: position)
  }

  /// A photo of which only the facts come.
  init(missingPictureOf photo: Photo, _ position: Int) {
    self.init(
      reason: PhraseError(
        "the picture of \(photo.file.visible) is not in this journal: name the folder that has it "
          + "with --photos FOLDER, or leave out photos without a picture with --without-photos"),
      position: position)
  }
}

/// Somebody else has begun a spot with a name that was to be new.
package struct TakenName: Error {
  package var name: String
}

extension JournalStore {
  /// Writes entries as one step: all of them are on the disk when this returns, or none.
  ///
  /// - Parameters:
  ///   - entries: What to write. An entry about a spot that there is not yet begins it; other
  ///     entries may name a spot that comes later.
  ///   - command: The name of the command, for the record of changes.
  ///   - stamp: When the step is taken.
  ///   - repetition: What to do with an entry that the journal held before the step, equal in all
  ///     but `written`.
  ///   - newSpot: The name of a spot that must not be there yet.
  ///   - pictures: Those of the photos among the entries.
  ///   - isRehearsal: Whether to take it all back at the end.
  /// - Returns: What was written and what was passed over.
  /// - Throws: ``RefusedEntry``, ``TakenName`` and ``JournalError``; nothing is written then.
  package func append(
    _ entries: [Entry], as command: String, at stamp: Stamp, repetition: Repetition = .isKept,
    newSpot: String? = nil, pictures: [WaitingPicture] = [], isRehearsal: Bool = false
  ) throws -> WritingResult {
    var list = EntryList(entries)
    return try append(
      from: &list, as: command, at: stamp, repetition: repetition, newSpot: newSpot,
      pictures: pictures, isRehearsal: isRehearsal)
  }

  /// Writes the entries of a supply as one step, in bounded memory.
  ///
  /// What a supply throws ends the writing, and nothing is written then; an entry that was refused
  /// is the one that the supply handed out last.
  package func append(
    from supply: inout some EntrySupply & ~Copyable, as command: String, at stamp: Stamp,
    repetition: Repetition = .isKept, newSpot: String? = nil, pictures: [WaitingPicture] = [],
    isRehearsal: Bool = false
  ) throws -> WritingResult {
    do {
      if !isRehearsal { tighten() }
      let transaction = try database.begin()
      if let newSpot, try spot(named: newSpot) != nil { throw TakenName(name: newSpot) }
      var mended = 0
      for picture in pictures where try keep(picture) { mended += 1 }
      var result = try write(from: &supply, command, stamp, repetition)
      result.mendedPictures += mended
      if isRehearsal || result.isEmpty {
        try transaction.rollback()
      } else {
        try commit(transaction)
      }
      return result
    } catch { throw explain(error) }
  }

  // A scope of its own, so that no statement is open when the transaction ends.
  private func write(
    from supply: inout some EntrySupply & ~Copyable, _ command: String, _ stamp: Stamp,
    _ repetition: Repetition
  ) throws -> WritingResult {
    var statements = Statements(WritingStatements.list, on: database)
    var writer = try Writer(journal: self, command: command, stamp: stamp)
    while let incoming = try supply.next() {
      try writer.write(incoming, repetition, from: &supply, in: self, by: &statements)
    }
    try writer.writeWaiting(from: &supply, in: self, by: &statements)
    try writer.set(supply.settings, in: self, by: &statements)
    try writer.finish(in: self)
    return writer.result
  }
}
