import SpotterModel
import Testing

@Suite struct SpanTests {
  @Test(
    "understands spans",
    arguments: [
      ("10d", "10d", "10 days"), ("8w", "8w", "8 weeks"), ("3mo", "3mo", "3 months"),
      ("1y", "1y", "1 year"), ("10 days", "10d", "10 days"), ("2 weeks", "2w", "2 weeks"),
      ("3 Months", "3mo", "3 months"), (" 1 day ", "1d", "1 day"), ("1week", "1w", "1 week"),
      ("a week", "1w", "1 week"), ("two months", "2mo", "2 months"), ("10D", "10d", "10 days"),
      ("200y", "200y", "200 years"), ("73050d", "73050d", "73050 days"), ("6 wks", "6w", "6 weeks"),
    ]) func understands(phrase: String, short: String, words: String) throws
  {
    let span = try Span(phrase: phrase)
    #expect(span.description == short)
    #expect(span.words == words)
    #expect(try Span(phrase: words) == span)
  }

  @Test(
    "says what is wrong with a span",
    arguments: [
      ("3m", "\"3m\" could be minutes or months; write 3mo for months"),
      ("5 m", "\"5 m\" could be minutes or months; write 5mo for months"),
      ("0d", "\"0d\" is no time at all; a span is at least 1d"),
      ("0 weeks", "\"0 weeks\" is no time at all; a span is at least 1d"),
      ("10", "\"10\" needs a unit; write 10d for days"),
      ("201y", "\"201y\" is longer than 200 years, the longest span there is"),
      ("2401mo", "\"2401mo\" is longer than 200 years, the longest span there is"),
      ("73051d", "\"73051d\" is longer than 200 years, the longest span there is"),
      (
        "99999999999999999999d",
        "\"99999999999999999999d\" is longer than 200 years, the longest span there is"
      ),
      ("", "\"\" is not a span of time; write 10d, 8w, 3mo or 1y"),
      ("-3d", "\"-3d\" is not a span of time; write 10d, 8w, 3mo or 1y"),
      ("1.5w", "\"1.5w\" is not a span of time; write 10d, 8w, 3mo or 1y"),
      ("90min", "\"90min\" is not a span of time; write 10d, 8w, 3mo or 1y"),
      ("week", "\"week\" is not a span of time; write 10d, 8w, 3mo or 1y"),
      ("3d 4d", "\"3d 4d\" is not a span of time; write 10d, 8w, 3mo or 1y"),
      ("٣d", "\"٣d\" is not a span of time; write 10d, 8w, 3mo or 1y"),
    ]) func refuses(phrase: String, sentence: String)
  {
    let error = #expect(throws: PhraseError.self) { try Span(phrase: phrase) }
    #expect(error?.description == sentence)
  }

  @Test(
    "begins where the calendar says",
    arguments: [
      ("1d", "2026-11-22", "2026-11-22"), ("10d", "2026-11-22", "2026-11-13"),
      ("7d", "2026-03-03", "2026-02-25"), ("2w", "2026-11-22", "2026-11-09"),
      ("1mo", "2026-11-22", "2026-10-23"), ("1mo", "2026-03-31", "2026-03-01"),
      ("1mo", "2024-03-30", "2024-03-01"), ("3mo", "2026-01-15", "2025-10-16"),
      ("1y", "2024-02-29", "2023-03-01"), ("4y", "2024-02-29", "2020-03-01"),
      ("12mo", "2026-11-22", "2025-11-23"), ("200y", "2026-11-22", "1826-11-23"),
    ]) func begins(span: String, end: String, first: String) throws
  {
    let end = try #require(Day(iso: end))
    #expect(try Span(phrase: span).firstDay(endingOn: end).description == first)
  }

  @Test func keepsToItsLimits() {
    #expect(Span(0, .day) == nil)
    #expect(Span(.max, .week) == nil)
    #expect(Span(200, .year) != nil)
  }
}
