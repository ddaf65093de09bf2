internal import SpotterModel

extension Entry {
  /// When it was, as FHIR's dateTime: the day, with the time where that can be said.
  ///
  /// A time needs the offset from UTC, at most 14 hours in FHIR: without one the day stands alone.
  var fhirDateTime: String { fhirDateTime(secondsLater: 0) ?? day.description }

  /// So many seconds later, as FHIR's dateTime; nil where no time can be said.
  func fhirDateTime(secondsLater seconds: Int) -> String? {
    guard let time, let utcOffset, abs(utcOffset.minutesEast) <= 14 * 60 else { return nil }
    let second = time.minutes * 60 + seconds
    let day = day + second / 86_400
    guard day <= .latest else { return nil }
    let parts = [second / 3600 % 24, second / 60 % 60, second % 60].map { part in
      (part < 10 ? "0" : "") + "\(part)"
    }
    let zone = utcOffset == .zero ? "Z" : utcOffset.description
    return "\(day)T\(parts.joined(separator: ":"))\(zone)"
  }

  /// From when to when a session of some minutes took.
  ///
  /// Its two ends are always there and equally exact: FHIR reads a missing one as "still going on",
  /// and cannot compare a day with a time.
  func fhirPeriod(minutes: Double?) -> JSONValue {
    let seconds = Int(((minutes ?? 0) * 60).rounded())
    return fhirObject([
      "start": .string(fhirDateTime),
      "end": .string(fhirDateTime(secondsLater: seconds) ?? fhirDateTime),
    ])
  }
}

extension Instant {
  /// The moment as FHIR's instant; nil outside the years that a journal takes.
  var fhirInstant: String? {
    (Day.earliest...Day.latest).contains(day(at: .zero)) ? description : nil
  }
}
