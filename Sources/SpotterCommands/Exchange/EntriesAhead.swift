internal import SpotterModel
internal import SpotterStore

/// The entries of a file that were written later than now, by a clock that was ahead of this one.
///
/// What is written last holds, so a moment to come would hold against all that is logged until then.
/// Such entries come after all others, in the order of their moments, and count as written now.
struct EntriesAhead {
  private var marks: [(written: Instant, mark: EntryMark)] = []

  /// Whether the first one was asked for: all others of the file have come.
  private(set) var isOpen = false

  /// How far two clocks may be apart, in seconds: a day, as when one shows another zone's time.
  private static let mostSeconds = 86_400

  /// Refuses a moment that no clock's error explains.
  ///
  /// - Throws: ``PhraseError``.
  static func check(_ written: Instant, now: Instant) throws(PhraseError) {
    guard written.secondsSince1970 - now.secondsSince1970 <= mostSeconds else {
      throw PhraseError("written: \(written) is in the future")
    }
  }

  /// Puts an entry aside.
  mutating func add(_ written: Instant, _ mark: EntryMark) { marks.append((written, mark)) }

  /// Where the next one is to be found again, or nil after the last.
  mutating func next() -> EntryMark? {
    if !isOpen {
      // Latest first, to be taken from the end; those of one second stay in the order of the file.
      marks.sort {
        ($1.written.secondsSince1970, $1.mark.offset) < (
          $0.written.secondsSince1970, $0.mark.offset
        )
      }
      isOpen = true
    }
    return marks.popLast()?.mark
  }
}
