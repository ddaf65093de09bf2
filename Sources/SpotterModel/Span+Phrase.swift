extension Span {
  /// Reads `10d`, `8w`, `3mo`, `1y`, `10 days`, `a week`, `two months`, in any case and spacing.
  ///
  /// Refused: `3m`, which could be minutes or months, 0, a number alone, and more than 200 years.
  package init(phrase: String) throws(PhraseError) {
    guard let count = Count(phrase) else {
      throw PhraseError("\(quoted(phrase)) is not a span of time; write 10d, 8w, 3mo or 1y")
    }
    try self.init(count, phrase: phrase)
  }

  init(_ count: Count, phrase: String) throws(PhraseError) {
    let unit: Unit
    switch count.unit {
    case .unit(let known): unit = known
    case .ambiguous: throw Span.ambiguity(phrase, count.number)
    case .missing:
      throw PhraseError("\(quoted(phrase)) needs a unit; write \(count.number)d for days")
    }
    guard count.number > 0 else {
      throw PhraseError("\(quoted(phrase)) is no time at all; a span is at least 1d")
    }
    guard let span = Span(count.number, unit) else {
      throw PhraseError("\(quoted(phrase)) is longer than 200 years, the longest span there is")
    }
    self = span
  }

  private static func ambiguity(_ phrase: String, _ number: Int) -> PhraseError {
    PhraseError("\(quoted(phrase)) could be minutes or months; write \(number)mo for months")
  }

  /// A number and a unit as typed, before anything is checked.
  struct Count {
    enum TypedUnit: Hashable {
      case unit(Unit)
      case ambiguous
      case missing
    }

    var number: Int
    var unit: TypedUnit

    /// Splits `10d`, `10 days` or `a week`; `nil` if it is no number followed by a unit.
    init?(_ phrase: String) {
      let text = trimmed(phrase).lowercased()
      let figures = text.utf8.prefix { (0x30...0x39).contains($0) }
      let words = text.split(whereSeparator: \.isWhitespace).map { String($0) }
      let word: String
      if !figures.isEmpty {
        // Too many digits for a number are too many days as well.
        number = digits(figures) ?? 999_999_999
        word = trimmed(String(text.utf8.dropFirst(figures.count)) ?? "")
      } else if words.count == 2, let spelled = Count.numbers[words[0]] {
        number = spelled
        word = words[1]
      } else {
        return nil
      }
      guard let unit = Count.unit(word) else { return nil }
      self.unit = unit
    }

    private static let numbers = [
      "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
      "eight": 8, "nine": 9, "ten": 10,
    ]

    /// A set of words would cost more to set up than a command takes for the rest of its line.
    private static func unit(_ word: String) -> TypedUnit? {
      switch word {
      case "": .missing
      case "m": .ambiguous
      case "d", "day", "days": .unit(.day)
      case "w", "wk", "wks", "week", "weeks": .unit(.week)
      case "mo", "mos", "month", "months": .unit(.month)
      case "y", "yr", "yrs", "year", "years": .unit(.year)
      default: nil
      }
    }
  }
}
