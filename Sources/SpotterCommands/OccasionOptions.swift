internal import ArgumentParser
internal import SpotterModel

/// When something was: the options of every command that writes an entry.
struct OccasionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The day it is about: 2026-03-01, yesterday, 3 days ago, monday.", valueName: "date"))
  var date: String?

  @Option(help: ArgumentHelp("The time on that day.", valueName: "hh:mm"))
  var time: String?

  init() {}

  /// The day that was said, else today.
  func day(_ clock: Clock) throws -> Day { try clock.day(date, of: "--date") ?? clock.today }

  /// An entry of that day and time, written now.
  ///
  /// - Throws: ``CommandError`` for a day or time that is not understood, and for what cannot be so.
  func entry(_ content: Entry.Content, note: String?, _ clock: Clock) throws -> Entry {
    let clockTime = try time.map { text in
      try phrased("--time") { () throws(PhraseError) in try ClockTime(phrase: text) }
    }
    let entry = Entry(
      day: try day(clock), time: clockTime, utcOffset: clock.utcOffset, written: clock.now,
      note: note, content: content)
    try understood { () throws(PhraseError) in try entry.check() }
    return entry
  }
}

/// A note as it was typed, unless it is empty.
///
/// - Throws: ``CommandError`` for one that is too long.
func checkedNote(_ note: String?) throws -> String? {
  guard let note, !note.isEmpty else { return nil }
  guard note.utf8.count <= Entry.longestNote else {
    throw CommandError.usage("--note takes at most \(Entry.longestNote >> 20) MiB of text.")
  }
  return note
}
