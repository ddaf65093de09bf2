internal import SpotterModel
internal import SpotterStore

/// What day it is for the person, and when that was.
struct Clock {
  let now: Instant
  let utcOffset: UTCOffset

  /// The civil day; before `day.startsAt` it is still the day before.
  let today: Day

  init(_ environment: Environment, _ settings: Settings) {
    now = environment.now()
    utcOffset = environment.utcOffset(now)
    let isEarly = now.clockTime(at: utcOffset) < settings.dayStart
    today = now.day(at: utcOffset) - (isEarly ? 1 : 0)
  }

  var stamp: Stamp { Stamp(written: now, utcOffset: utcOffset) }

  /// Reads a day as it was typed for an option.
  func day(_ phrase: String?, of option: String) throws -> Day? {
    guard let phrase else { return nil }
    return try phrased(option) { () throws(PhraseError) in try Day(phrase: phrase, today: today) }
  }
}

/// Runs a parser, and turns its refusal into wrong usage of an option.
func phrased<Value>(
  _ option: String, _ parse: () throws(PhraseError) -> Value
) throws -> Value {
  do {
    return try parse()
  } catch {
    throw CommandError.usage("\(option): \(error.clause).")
  }
}

/// Runs a parser whose refusal names its option, and turns it into wrong usage.
func understood<Value>(_ parse: () throws(PhraseError) -> Value) throws -> Value {
  do {
    return try parse()
  } catch {
    throw CommandError.usage(error.sentence)
  }
}

extension Day {
  /// "Sunday 22 November 2026".
  var spelledOut: String { "\(weekday.name) \(dayOfMonth) \(monthName) \(year)" }
}
