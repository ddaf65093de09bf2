import SpotterModel
import Testing

@Suite struct DayPhraseTests {
  /// A Sunday.
  let today = Day(number: 20_779)

  @Test(
    "understands what people type on Sunday, 22 November 2026",
    arguments: [
      ("2026-03-01", "2026-03-01"), (" 2026-11-22 ", "2026-11-22"), ("today", "2026-11-22"),
      ("Today", "2026-11-22"), ("  YESTERDAY ", "2026-11-21"), ("0 days ago", "2026-11-22"),
      ("1 day ago", "2026-11-21"), ("3 days ago", "2026-11-19"), ("3  Days   Ago", "2026-11-19"),
      ("3d ago", "2026-11-19"), ("3 d ago", "2026-11-19"), ("a day ago", "2026-11-21"),
      ("a week ago", "2026-11-15"), ("one week ago", "2026-11-15"), ("2 weeks ago", "2026-11-08"),
      ("two weeks ago", "2026-11-08"), ("2w ago", "2026-11-08"), ("a month ago", "2026-10-22"),
      ("9 months ago", "2026-02-22"), ("2mo ago", "2026-09-22"), ("a year ago", "2025-11-22"),
      ("monday", "2026-11-16"), ("Mon", "2026-11-16"), ("tue", "2026-11-17"),
      ("tues", "2026-11-17"), ("wed", "2026-11-18"), ("thursday", "2026-11-19"),
      ("thurs", "2026-11-19"), ("FRI", "2026-11-20"), ("saturday", "2026-11-21"),
      ("sunday", "2026-11-15"), ("last sunday", "2026-11-15"), ("last  Sat", "2026-11-21"),
      ("last mon", "2026-11-16"), ("1900-01-01", "1900-01-01"),
    ]) func understands(phrase: String, expected: String) throws
  {
    #expect(try Day(phrase: phrase, today: today).description == expected)
    #expect(try Day.pastOrFuture(phrase: phrase, today: today).description == expected)
  }

  @Test("takes a weekday to be 1 to 7 days ago", arguments: 0..<14, Weekday.allCases)
  func takesWeekdaysToBePast(offset: Int, weekday: Weekday) throws {
    let today = today + offset
    let day = try Day(phrase: weekday.name, today: today)
    #expect(day.weekday == weekday)
    #expect((1...7).contains(today - day))
  }

  @Test func stopsAtTheEndOfAShorterMonth() throws {
    let day = try #require(Day(iso: "2026-03-31"))
    #expect(try Day(phrase: "a month ago", today: day).description == "2026-02-28")
  }

  @Test(
    "refuses a future day", arguments: ["2026-12-01", "tomorrow", " Tomorrow ", "9999-12-31"])
  func refusesTheFuture(phrase: String) throws {
    let shown = phrase.split(separator: " ").joined()
    let error = #expect(throws: PhraseError.self) { try Day(phrase: phrase, today: today) }
    #expect(
      error?.description
        == "\(shown) is in the future; give today, 2026-11-22, or a day before it")
    #expect(try Day.pastOrFuture(phrase: phrase, today: today) > today)
  }

  @Test(
    "shows the forms that work",
    arguments: [
      "", "01/03/2026", "1 March", "March 1", "2026-3-1", "20260301", "last week", "next monday",
      "now", "su", "3 days", "days ago", "ago", "-3 days ago", "3 fortnights ago", "1.5 weeks ago",
      "mondays", "last 2026-03-01", "the day before yesterday",
    ]) func showsTheForms(phrase: String)
  {
    let error = #expect(throws: PhraseError.self) { try Day(phrase: phrase, today: today) }
    #expect(
      error?.description
        == "\"\(phrase)\" is not a day that Spotter understands; "
        + "write 2026-03-01, today, yesterday, 3 days ago or a weekday")
  }

  @Test(
    "says why there is no such day",
    arguments: [
      ("2026-02-30", "2026-02-30 does not exist; February 2026 has 28 days"),
      ("2024-02-30", "2024-02-30 does not exist; February 2024 has 29 days"),
      ("2026-04-31", "2026-04-31 does not exist; April 2026 has 30 days"),
      ("2026-13-01", "2026-13-01 does not exist; the month goes from 01 to 12"),
      ("1826-01-01", "1826-01-01 is before 1900-01-01, the first day of a journal; check the year"),
      ("150 years ago", "150 years ago is before 1900-01-01, the first day of a journal"),
      ("300 years ago", "\"300 years\" is longer than 200 years, the longest span there is"),
      ("3m ago", "\"3m\" could be minutes or months; write 3mo for months"),
      ("3 ago", "\"3\" needs a unit; write 3d for days"),
      (
        "99999999999999999999 days ago",
        "\"99999999999999999999 days\" is longer than 200 years, the longest span there is"
      ),
    ]) func saysWhy(phrase: String, sentence: String)
  {
    let error = #expect(throws: PhraseError.self) { try Day(phrase: phrase, today: today) }
    #expect(error?.description == sentence)
  }
}
