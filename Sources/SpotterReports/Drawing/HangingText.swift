/// A text behind a start, its further lines below its beginning; under the start where it is too
/// narrow for that.
///
/// - Parameters:
///   - text: What is to be wrapped.
///   - start: What stands in front of it, wherever it may contain escapes that colour it.
///   - startWidth: How many columns the start takes.
///   - indent: How many columns the text goes in when it stands under its start.
///   - width: How many columns a line may take.
///   - wrap: Breaks the text into lines of at most so many columns.
/// - Returns: The lines, at least one.
func hanging(
  _ text: String, behind start: String, _ startWidth: Int, orIndentedBy indent: Int,
  to width: Int, wrap: (String, Int) -> [String] = { $0.wrapped(to: $1) }
) -> [String] {
  let room = width - startWidth
  guard room >= narrowestText else {
    let blanks = String(repeating: " ", count: indent)
    return [String(start.trimmedEnd)] + wrap(text, max(1, width - indent)).map { blanks + $0 }
  }
  let lines = wrap(text, room)
  let blanks = String(repeating: " ", count: startWidth)
  return [start + lines[0]] + lines.dropFirst().map { blanks + $0 }
}

/// A column of text with fewer characters is no pleasure to read.
private let narrowestText = 24

extension String {
  fileprivate var trimmedEnd: Substring {
    var rest = self[...]
    while rest.last == " " { rest.removeLast() }
    return rest
  }
}
