import SpotterModel
import Testing

@Suite struct DayTests {
  @Test(
    "numbers the days from 1970",
    arguments: [
      ("1970-01-01", 0, Weekday.thursday), ("1969-12-31", -1, .wednesday),
      ("1900-01-01", -25_567, .monday), ("1900-03-01", -25_508, .thursday),
      ("2000-02-29", 11_016, .tuesday), ("2000-03-01", 11_017, .wednesday),
      ("2024-02-29", 19_782, .thursday), ("2026-03-01", 20_513, .sunday),
      ("2026-11-22", 20_779, .sunday), ("2100-03-01", 47_541, .monday),
      ("9999-12-31", 2_932_896, .friday),
    ]) func numbers(text: String, number: Int, weekday: Weekday) throws
  {
    let day = try #require(Day(iso: text))
    #expect(day.number == number)
    #expect(day.weekday == weekday)
    #expect(day.description == text)
    #expect(Day(number: number) == day)
  }

  @Test func returnsFromEveryNumber() {
    var previous = Day(number: -50_001)
    for number in -50_000...70_000 {
      let day = Day(number: number)
      let rebuilt = Day(year: day.year, month: day.month, day: day.dayOfMonth)
      if day.year >= 1900 { #expect(rebuilt == day) } else { #expect(rebuilt == nil) }
      if day.year >= 1900 { #expect(Day(iso: day.description) == day) }
      #expect(day.weekday.rawValue == previous.weekday.rawValue % 7 + 1)
      #expect(previous < day && day - previous == 1 && previous + 1 == day && day - 1 == previous)
      previous = day
    }
  }

  @Test func stepsFromMonthToMonthOver800Years() throws {
    var expected = try #require(Day(iso: "1900-01-01"))
    for year in 1900...2700 {
      let isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
      for (index, length) in [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        .enumerated()
      {
        #expect(Day(year: year, month: index + 1, day: 1) == expected)
        #expect(Day(year: year, month: index + 1, day: length + 1) == nil)
        expected = expected + length
      }
    }
  }

  @Test(
    "refuses what is no day",
    arguments: [
      "", "2026-02-29", "1900-02-29", "2100-02-29", "2026-04-31", "2026-13-01", "2026-00-10",
      "2026-01-00", "1899-12-31", "0000-01-01", "2026-1-01", "2026-01-1", "20260101",
      "2026/01/01", "2026-01-01 ", " 2026-01-01", "+026-01-01", "2026-01-0１", "-2026-01-01",
      "2026-01-01T00:00:00Z", "٢٠٢٦-٠١-٠١",
    ]) func refuses(text: String)
  {
    #expect(Day(iso: text) == nil)
  }

  @Test func namesItsParts() throws {
    let day = try #require(Day(iso: "2026-03-01"))
    #expect(day.year == 2026 && day.month == 3 && day.dayOfMonth == 1)
    #expect(day.monthName == "March")
    #expect(day.weekday.name == "Sunday")
    #expect(Weekday.allCases.map(\.rawValue) == Array(1...7))
  }

  @Test func leavesTheYearsThatPeopleTypeInArithmetic() throws {
    let day = try #require(Day(iso: "1900-01-01"))
    #expect((day - 1).description == "1899-12-31")
    #expect((day - 800_000).description == "-0291-09-04")
  }
}
