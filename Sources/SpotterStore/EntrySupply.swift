package import SpotterModel

/// Entries that come one at a time, and each of which can be had again.
///
/// An entry that names a spot which has not come yet is asked for a second time when all have come:
/// to keep it would take memory without bounds.
package protocol EntrySupply: ~Copyable {
  /// The next entry, or nil after the last.
  mutating func next() throws -> SharedEntry?

  /// Where the entry that came last is to be found again.
  var mark: EntryMark { get }

  /// An entry that came before.
  mutating func again(at mark: EntryMark) throws -> SharedEntry

  /// Whether there are any pictures.
  var hasPictures: Bool { get }

  /// The picture of the photo that came last, which the journal does not hold, or holds damaged.
  mutating func picture(of photo: Photo) throws -> SuppliedPicture

  /// Values of settings to take over, by the names of their keys; complete after the last entry.
  var settings: [String: String] { get }
}

/// What there is of a picture that a journal does not hold.
package enum SuppliedPicture {
  case picture(WaitingPicture)

  /// There is none, and the photo is to be left out.
  case leftOut

  /// There is none, and the photo is wrong.
  case missing
}

/// Where an entry is to be found again, in numbers that only its supply understands.
package struct EntryMark: Hashable, Sendable {
  /// How far from the beginning.
  package var offset: Int

  /// The line that it begins on, where there are lines.
  package var line: Int

  package init(offset: Int, line: Int = 0) {
    self.offset = offset
    self.line = line
  }
}

/// Entries that are in memory.
struct EntryList: EntrySupply {
  let entries: [Entry]
  private var position = 0

  init(_ entries: [Entry]) { self.entries = entries }

  var mark: EntryMark { EntryMark(offset: position - 1) }
  var settings: [String: String] { [:] }
  var hasPictures: Bool { false }

  mutating func next() -> SharedEntry? {
    guard position < entries.count else { return nil }
    defer { position += 1 }
    return SharedEntry(entries[position])
  }

  func again(at mark: EntryMark) -> SharedEntry { SharedEntry(entries[mark.offset]) }

  func picture(of photo: Photo) -> SuppliedPicture { .missing }
}
