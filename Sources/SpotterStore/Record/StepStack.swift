internal import SQLite

/// Which steps can be taken back and which can be brought back.
///
/// Steps are taken back in the opposite order of their making. Taking back is a step itself, which
/// names the one that it takes back; bringing back takes back that. A step of another kind puts an
/// end to bringing back. Nothing is lost by that: the record of changes keeps all of it.
struct StepStack {
  /// The commands whose steps take back another step.
  static let undo = "undo"
  static let redo = "redo"

  /// The command whose step parts what was salvaged from what came after: of a step before it
  /// something may be lost, and half a step is not taken back.
  static let salvage = "salvage"

  /// The commands whose steps tell that something was forgotten: for good, or with bytes of it left that
  /// the next purge takes away.
  static let purge = "purge"
  static let unfinishedPurge = "unfinished purge"

  /// Steps that can be taken back, newest first; as many as were asked for, if there are so many.
  private(set) var undoable: [Int] = []

  /// Undoings that can be taken back themselves, newest first.
  private(set) var redoable: [Int] = []

  /// Whether a salvage ended the search.
  private(set) var isCutOff = false

  /// Reads the record of steps from its end, no further than is needed.
  ///
  /// - Parameters:
  ///   - count: How many steps are wanted of the one kind or the other.
  ///   - isRedo: Whether of those that can be brought back.
  ///   - isPastRestores: Whether to leave out steps that put a copy in the journal's place: what the
  ///     copy's own record tells from before is taken back in the copy as well as in the original.
  ///   - store: The journal.
  /// - Throws: `SQLiteError`, ``DamagedRow``.
  init(
    _ count: Int, isRedo: Bool, isPastRestores: Bool = false, in store: borrowing JournalStore
  ) throws {
    var undone: Set<Int> = []
    var redone: Set<Int> = []
    var mayRedo = true
    var statement = try store.database.prepare("\(StepRow.select) ORDER BY id DESC")
    while try statement.step() {
      var row = statement.row
      let step = try StepRow(reading: &row)
      if step.command == Self.salvage {
        isCutOff = true
        return
      }
      // What was purged since left nothing to take back.
      guard try step.hasChanges(in: store, orCopy: !isPastRestores) else { continue }
      switch step.command {
      case Self.redo:
        if let other = step.undoes { redone.insert(other) }
      case Self.undo:
        guard !redone.contains(step.id) else { continue }
        if let other = step.undoes { undone.insert(other) }
        if mayRedo { redoable.append(step.id) }
      default:
        mayRedo = false
        if !undone.contains(step.id) { undoable.append(step.id) }
      }
      if isRedo ? !mayRedo || redoable.count == count : undoable.count == count { return }
    }
  }
}

/// A row of the table of steps.
struct StepRow {
  var id: Int
  var command: String
  var written: Int
  var utcOffsetMinutes: Int?
  var undoes: Int?

  static let select: SQL =
    "SELECT id, command, written, utc_offset_minutes, undoes, checksum FROM step"

  init(reading row: inout Row) throws {
    try row.verify("step")
    id = try row.next()
    command = try row.next()
    written = try row.next()
    utcOffsetMinutes = try row.next()
    undoes = try row.next()
  }

  /// Whether the step altered something, or, if that counts, put a copy in the journal's place.
  func hasChanges(in store: borrowing JournalStore, orCopy: Bool) throws -> Bool {
    let found = try store.database.all(
      """
      SELECT EXISTS (SELECT 1 FROM change WHERE step = \(id))
        OR (\(orCopy) AND EXISTS (SELECT 1 FROM replacement WHERE step = \(id)))
      """, as: Bool.self)
    return found == [true]
  }
}
