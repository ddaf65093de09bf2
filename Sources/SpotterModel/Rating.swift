/// A numeric rating of itch or pain: 0 is none, 10 the worst imaginable.
///
/// The scale and the question about the worst of the past 24 hours are those of the Peak Pruritus
/// Numerical Rating Scale (https://pmc.ncbi.nlm.nih.gov/articles/PMC11170455).
package struct Rating: Hashable, Comparable, Sendable {
  /// The level, 0…10.
  package let level: Int

  /// The rating of this level; `nil` outside 0…10.
  package init?(_ level: Int) {
    guard (0...10).contains(level) else { return nil }
    self.level = level
  }

  /// Reads a whole number from 0 to 10, also as `7/10`; `what` is rated: `itch`, `pain`.
  package init(phrase: String, of what: String) throws(PhraseError) {
    let text = trimmed(phrase)
    let figures = text.hasSuffix("/10") ? Substring(text).dropLast(3) : Substring(text)
    guard let rating = digits(figures.utf8).flatMap({ Rating($0) }) else {
      let echo = text.isEmpty || text.count > 20 ? quoted(text.prefix(20)) : text
      throw PhraseError("\(what) takes a number from 0 to 10, not \(echo)")
    }
    self = rating
  }

  package static func < (left: Rating, right: Rating) -> Bool { left.level < right.level }
}

extension Rating: CustomStringConvertible {
  /// The level as a number.
  package var description: String { "\(level)" }
}
