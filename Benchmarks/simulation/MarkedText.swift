internal import Foundation

/// A text file with a place for the tables, between two marks.
struct MarkedText {
  private let path: String
  private let before: Substring
  private let after: Substring

  /// What stands between the marks.
  let content: String

  private static let begin = "<!-- simulation: begin -->\n"
  private static let end = "\n<!-- simulation: end -->"

  /// The file cannot be read, or has not both marks.
  struct Unreadable: Error {
    let path: String
  }

  init(path: String) throws {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    guard let begin = text.range(of: Self.begin), let end = text.range(of: Self.end),
      begin.upperBound <= end.lowerBound
    else { throw Unreadable(path: path) }
    self.path = path
    before = text[..<begin.upperBound]
    content = String(text[begin.upperBound..<end.lowerBound])
    after = text[end.lowerBound...]
  }

  func write(_ content: String) throws {
    try (before + content + after).write(toFile: path, atomically: true, encoding: .utf8)
  }
}
