extension Day {
  /// Reads a day up to today: `2026-03-01`, `today`, `yesterday`, `3 days ago`, `a week ago`,
  /// `2mo ago`, `monday`, `last tue`.
  ///
  /// A weekday is always the past one, 1 to 7 days ago. Case and spacing do not matter.
  package init(phrase: String, today: Day) throws(PhraseError) {
    self = try Day.pastOrFuture(phrase: phrase, today: today)
    guard self <= today else {
      throw PhraseError(
        "\(trimmed(phrase)) is in the future; give today, \(today), or a day before it")
    }
  }

  /// Reads a day as ``init(phrase:today:)`` does, but lets it lie in the future (`tomorrow` too).
  package static func pastOrFuture(phrase: String, today: Day) throws(PhraseError) -> Day {
    if let fields = isoFields(trimmed(phrase)) { return try Day(fields: fields) }
    let words = phrase.lowercased().split(whereSeparator: \.isWhitespace).map { String($0) }
    switch words {
    case ["today"]: return today
    case ["yesterday"]: return today - 1
    case ["tomorrow"]: return today + 1
    default: break
    }
    if words.last == "ago" {
      return try ago(words.dropLast().joined(separator: " "), today, phrase)
    }
    let name = words.first == "last" && words.count == 2 ? words[1] : words.joined(separator: " ")
    guard let weekday = Weekday(word: name) else { throw notADay(phrase) }
    return today - (floorModulo(today.weekday.rawValue - weekday.rawValue - 1, 7) + 1)
  }

  /// The day with a date in figures.
  ///
  /// - Throws: ``PhraseError``, which says why a journal has no such day.
  init(fields: (year: Int, month: Int, day: Int)) throws(PhraseError) {
    guard let day = Day(year: fields.year, month: fields.month, day: fields.day) else {
      throw Day.noSuchDay(fields)
    }
    self = day
  }

  private static func ago(
    _ amount: String, _ today: Day, _ phrase: String
  ) throws(PhraseError) -> Day {
    guard let count = Span.Count(amount) else { throw notADay(phrase) }
    if count.number == 0, case .unit = count.unit { return today }
    let day = try Span(count, phrase: amount).dayBefore(today)
    guard day >= earliest else {
      throw PhraseError("\(trimmed(phrase)) is before \(earliest), the first day of a journal")
    }
    return day
  }

  private static func notADay(_ phrase: String) -> PhraseError {
    PhraseError(
      "\(quoted(phrase)) is not a day that Spotter understands; "
        + "write 2026-03-01, today, yesterday, 3 days ago or a weekday")
  }

  private static func noSuchDay(_ fields: (year: Int, month: Int, day: Int)) -> PhraseError {
    let text = "\(padded(fields.year, 4))-\(padded(fields.month, 2))-\(padded(fields.day, 2))"
    guard fields.year >= 1900 else {
      return PhraseError(
        "\(text) is before \(earliest), the first day of a journal; check the year")
    }
    guard (1...12).contains(fields.month) else {
      return PhraseError("\(text) does not exist; the month goes from 01 to 12")
    }
    let length = length(ofMonth: fields.month, year: fields.year)
    return PhraseError(
      "\(text) does not exist; \(monthNames[fields.month - 1]) \(fields.year) has \(length) days")
  }
}
