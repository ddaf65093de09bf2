internal import SpotterCatalogue
internal import SpotterModel

extension CareCommand {
  /// The command line that logs this session later.
  ///
  /// - Parameter time: When the session began; nil where that is not to be said.
  /// - Returns: One line for a POSIX shell.
  /// - Throws: ``CommandError`` for a remedy that there is not.
  func line(at time: ClockTime?) throws -> String {
    var words = ["spotter", "care", try typedRemedy.id]
    let options: [(name: String, value: String?)] = [
      ("--minutes", minutes), ("--water", water), ("--spot", spot), ("--date", occasion.date),
      ("--time", time?.description), ("--note", note), ("--journal", journal.path),
    ]
    for option in options {
      guard let value = option.value else { continue }
      // Behind a blank, what begins with a hyphen would be taken for an option.
      words +=
        value.hasPrefix("-")
        ? ["\(option.name)=\(value.shellWord)"] : [option.name, value.shellWord]
    }
    if let pure { words.append(pure ? "--pure" : "--no-pure") }
    return words.joined(separator: " ").visible
  }
}

extension String {
  /// The text as one word of a POSIX shell, in quotation marks where it needs them.
  var shellWord: String {
    let plain = "-_./:,+%@"
    let isPlain =
      !isEmpty
      && allSatisfy { letter in
        letter.isASCII && (letter.isLetter || letter.isNumber || plain.contains(letter))
      }
    guard !isPlain else { return self }
    return "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }
}
