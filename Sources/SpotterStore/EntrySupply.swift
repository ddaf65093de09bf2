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

  /// Values of settings to take over, by the names of their keys; complete after the last entry.
  var settings: [String: String] { get }
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

  mutating func next() -> SharedEntry? {
    guard position < entries.count else { return nil }
    defer { position += 1 }
    return SharedEntry(entries[position])
  }

  func again(at mark: EntryMark) -> SharedEntry { SharedEntry(entries[mark.offset]) }
}
