/// One command that changed a journal: what it made, altered and took away.
package struct Step: Hashable, Sendable, Identifiable {
  package var id: Int

  /// The name of the command.
  package var command: String
  package var written: Instant
  package var utcOffset: UTCOffset?

  /// The step that this one took back, if it is an undoing or a redoing.
  package var undoes: Int?

  /// In the order in which they were made.
  package var changes: [Change]

  /// How many changes there are beside ``changes``.
  package var omitted: Int

  /// The path of the file that keeps what stood there before, if the step put a copy in the journal's
  /// place.
  package var kept: String?

  package init(
    id: Int, command: String, written: Instant, utcOffset: UTCOffset?, undoes: Int?,
    changes: [Change] = [], omitted: Int = 0, kept: String? = nil
  ) {
    self.id = id
    self.command = command
    self.written = written
    self.utcOffset = utcOffset
    self.undoes = undoes
    self.changes = changes
    self.omitted = omitted
    self.kept = kept
  }

  /// What became of one thing.
  package struct Change: Hashable, Sendable {
    package var subject: Subject

    /// What was there before; nil when the step made it.
    package var before: JSONValue?

    /// What was there afterwards; nil when the step took it away.
    package var after: JSONValue?

    package init(subject: Subject, before: JSONValue?, after: JSONValue?) {
      self.subject = subject
      self.before = before
      self.after = after
    }
  }

  /// What a change is about.
  package enum Subject: Hashable, Sendable {
    case entry(Entry.ID)
    case spot(Spot.ID)
    case setting(String)
  }
}

extension Step.Change {
  /// The fields that differ, in the order of the fields: of a thing that was made or taken away all
  /// of them.
  package var differences: [(name: String, before: JSONValue?, after: JSONValue?)] {
    let (old, new) = (before.members, after.members)
    let names =
      new.map(\.name)
      + old.map(\.name).filter { name in
        !new.contains { $0.name == name }
      }
    return names.compactMap { name in
      let (was, now) = (before?[name], after?[name])
      return was == now ? nil : (name, was, now)
    }
  }
}

extension JSONValue? {
  fileprivate var members: [JSONValue.Member] {
    guard case .object(let members) = self else { return [] }
    return members
  }
}
