import SpotterModel
import Testing

@Suite struct ClockTests {
  @Test("reads HH:MM only", arguments: [("00:00", 0), ("09:05", 545), ("23:59", 1439)])
  func readsTimes(text: String, minutes: Int) throws {
    let time = try #require(ClockTime(iso: text))
    #expect(time.minutes == minutes && time.hour == minutes / 60 && time.minute == minutes % 60)
    #expect(time.description == text)
    #expect(try ClockTime(phrase: text) == time)
  }

  @Test(
    "refuses what is no HH:MM",
    arguments: ["", "24:00", "9:05", "09:60", "0905", "09:05:00", "+9:05", "09.05", "-1:00"])
  func refusesTimes(text: String) {
    #expect(ClockTime(iso: text) == nil)
  }

  @Test(
    "reads the times that people type",
    arguments: [
      ("9:05", "09:05"), ("7pm", "19:00"), ("7 PM", "19:00"), ("7:30 am", "07:30"),
      ("12am", "00:00"), ("12:15 p.m.", "12:15"), (" 21:05 ", "21:05"), ("12pm", "12:00"),
    ]) func readsTypedTimes(phrase: String, expected: String) throws
  {
    #expect(try ClockTime(phrase: phrase).description == expected)
  }

  @Test(
    "says how to write a time",
    arguments: ["", "9", "25:00", "13pm", "0am", "9:5", "noon", "9:05:00", "am", ":", "111:00"])
  func refusesTypedTimes(phrase: String) {
    let error = #expect(throws: PhraseError.self) { try ClockTime(phrase: phrase) }
    #expect(
      error?.description
        == "\"\(phrase)\" is not a time of day; write it as HH:MM, such as 09:30 or 21:05")
  }

  @Test func keepsTimesInTheDay() {
    #expect(ClockTime(minutes: 0) == .midnight)
    #expect(ClockTime(minutes: -1) == nil)
    #expect(ClockTime(minutes: 1440) == nil)
    #expect(ClockTime(minutes: .max) == nil)
  }

  @Test(
    "reads offsets",
    arguments: [
      ("+01:00", 60, "+01:00"), ("-03:30", -210, "-03:30"), ("Z", 0, "+00:00"),
      ("-00:00", 0, "+00:00"), ("+18:00", 1080, "+18:00"), ("-18:00", -1080, "-18:00"),
      ("+05:45", 345, "+05:45"),
    ]) func readsOffsets(text: String, minutes: Int, printed: String) throws
  {
    let offset = try #require(UTCOffset(iso: text))
    #expect(offset.minutesEast == minutes)
    #expect(offset.description == printed)
    #expect(UTCOffset(minutesEast: minutes) == offset)
  }

  @Test(
    "refuses what is no offset",
    arguments: ["", "+1:00", "01:00", "+18:01", "-19:00", "+01:60", "+0100", "UTC", "−01:00"])
  func refusesOffsets(text: String) {
    #expect(UTCOffset(iso: text) == nil)
  }

  @Test(
    "reads RFC 3339",
    arguments: [
      ("2026-11-22T18:03:12Z", "2026-11-22T18:03:12Z", 1_795_370_592),
      ("1970-01-01T00:00:00Z", "1970-01-01T00:00:00Z", 0),
      ("1969-12-31T23:59:59Z", "1969-12-31T23:59:59Z", -1),
      ("2026-11-22T19:03:12+01:00", "2026-11-22T18:03:12Z", 1_795_370_592),
      ("2026-11-22T14:33:12.999-03:30", "2026-11-22T18:03:12Z", 1_795_370_592),
      ("2026-11-22t18:03:12.5z", "2026-11-22T18:03:12Z", 1_795_370_592),
      ("2026-11-22 18:03:12Z", "2026-11-22T18:03:12Z", 1_795_370_592),
      ("2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z", 1_483_228_800),
    ]) func readsInstants(text: String, printed: String, seconds: Int) throws
  {
    let instant = try #require(Instant(iso: text))
    #expect(instant.secondsSince1970 == seconds)
    #expect(instant.description == printed)
    #expect(Instant(iso: printed) == instant)
  }

  @Test(
    "refuses what is no RFC 3339",
    arguments: [
      "", "2026-11-22", "2026-11-22T18:03:12", "2026-11-22T18:03Z", "2026-02-30T18:03:12Z",
      "2026-11-22T24:00:00Z", "2026-11-22T18:60:00Z", "2026-11-22T18:03:61Z",
      "2026-11-22T18:03:12.Z", "2026-11-22T18:03:12Z ", "2026-11-22T18:03:12+0100",
      "é2026-11-22T18:03:12Z",
    ]) func refusesInstants(text: String)
  {
    #expect(Instant(iso: text) == nil)
  }

  @Test func placesAnInstantOnTheLocalDay() throws {
    let instant = try #require(Instant(iso: "2026-11-22T23:30:00Z"))
    let east = try #require(UTCOffset(iso: "+01:00"))
    #expect(instant.day(at: .zero).description == "2026-11-22")
    #expect(instant.day(at: east).description == "2026-11-23")
    #expect(instant.clockTime(at: east).description == "00:30")
    #expect(instant.clockTime(at: .zero).description == "23:30")
  }

  @Test func saysHowToWriteOffsetsAndInstants() throws {
    #expect(try UTCOffset(phrase: " Z ") == .zero)
    #expect(try Instant(phrase: "1970-01-01T00:00:01Z").secondsSince1970 == 1)
    let offset = #expect(throws: PhraseError.self) { try UTCOffset(phrase: "+1") }
    #expect(
      offset?.description
        == "\"+1\" is not an offset from UTC; write +01:00, -03:30 or Z, within 18 hours")
    let instant = #expect(throws: PhraseError.self) { try Instant(phrase: "noon") }
    #expect(
      instant?.description
        == "\"noon\" is not a moment; write it in UTC, such as 2026-11-22T18:03:12Z")
  }

  @Test("prints any number of seconds", arguments: [Int.min, .max, -62_167_219_201])
  func printsAnything(seconds: Int) {
    let instant = Instant(secondsSince1970: seconds)
    #expect(instant.description.hasSuffix("Z"))
    #expect(instant.description.contains("T\(instant.clockTime(at: .zero)):"))
  }
}
