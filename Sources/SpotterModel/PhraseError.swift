/// Why something typed or imported was not understood, and what to write instead.
///
/// The description is one finished sentence without its full stop, so that a caller can put it
/// after `line 17: ` or end it as it likes. It repeats the phrase, shortened, as it was given:
/// whoever prints it makes control characters visible.
package struct PhraseError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The sentence for the person, such as `itch takes a number from 0 to 10, not 11`.
  package var description: String

  /// Makes an error of a sentence that says what was wrong and what to do.
  package init(_ description: String) { self.description = description }
}

/// The phrase between quotation marks, without the spaces around it and at most 60 characters long.
func quoted(_ phrase: some StringProtocol) -> String {
  let text = trimmed(phrase)
  return text.count > 60 ? "\"\(text.prefix(59))…\"" : "\"\(text)\""
}

extension StringProtocol {
  /// The phrase between quotation marks, without the spaces around it and at most 60 characters long.
  package var inQuotes: String { quoted(self) }
}

/// The text without white space at either end.
package func trimmed(_ text: some StringProtocol) -> String {
  var rest = Substring(text)
  while rest.first?.isWhitespace == true { rest.removeFirst() }
  while rest.last?.isWhitespace == true { rest.removeLast() }
  return String(rest)
}

/// The items as a list in a sentence: `a`, `a or b`, `a, b or c`.
func listed(_ items: [String], _ conjunction: String) -> String {
  guard items.count > 1, let last = items.last else { return items.first ?? "" }
  return "\(items.dropLast().joined(separator: ", ")) \(conjunction) \(last)"
}

extension PhraseError {
  /// The sentence as it stands alone: a capital in front, a stop at its end, nothing in it that a
  /// terminal would obey.
  package var sentence: String {
    let text = description.visible
    let end = text.hasSuffix(".") || text.hasSuffix("?") ? "" : "."
    return text.prefix(1).uppercased() + text.dropFirst() + end
  }

  /// The sentence as it stands after "line 17: ".
  package var clause: String {
    let text = description.visible
    return text.hasSuffix(".") ? String(text.dropLast()) : text
  }
}
