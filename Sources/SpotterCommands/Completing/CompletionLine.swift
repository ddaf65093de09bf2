/// A command line of which one word is being typed, as a shell tells of it.
struct CompletionLine {
  /// All words, that of the program first, with the quotes that were typed.
  let words: [String]

  /// Which of them is being typed; it may lie behind the last.
  let index: Int

  /// The word as far as it is typed.
  let start: String

  /// What stands before the word.
  var before: ArraySlice<String> { words.prefix(index) }

  /// The journal that the line names, wherever on it.
  var journal: String? {
    for (index, word) in words.enumerated() {
      if word.hasPrefix("--journal=") { return unquoted(word.dropFirst("--journal=".count)) }
      guard word == "--journal" else { continue }
      // Bash makes a word of its own of the equals sign.
      let rest = words[(index + 1)...]
      return (rest.first == "=" ? rest.dropFirst() : rest).first.map { unquoted($0[...]) }
    }
    return nil
  }

  /// A word without the quotes and backslashes that a shell would take away; variables stay.
  private func unquoted(_ word: Substring) -> String {
    var text = ""
    var quote: Character?
    var isEscaped = false
    for character in word {
      switch character {
      case _ where isEscaped:
        text.append(character)
        isEscaped = false
      case "\\" where quote != "'": isEscaped = true
      case "'", "\"":
        if quote == nil {
          quote = character
        } else if quote == character {
          quote = nil
        } else {
          text.append(character)
        }
      default: text.append(character)
      }
    }
    return text
  }
}
