#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif
internal import SpotterModel

/// A spot that is measured with a ruler now and then, and whose true size stays or grows.
///
/// The error of one size d has the standard deviation √(0.5² + (0.08 d)²) mm; the ruler reads whole
/// millimetres, and at least one.
struct SizeDiary: Scenario {
  /// The true size on day 0, in mm.
  var start: Double

  /// Days in which the true area doubles; infinite of a spot that stays as it is.
  var doublingDays = Double.infinity
  var days = 60

  /// The share of the days that are logged, besides the first one, which always is.
  var logged = 0.7

  /// Whether the criteria are asked on the last day of each week, and not at every log.
  var isJudgedWeekly = false

  var description: String {
    "size \(start) mm, doubling in \(doublingDays) days, \(days) days, \(logged) logged"
      + (isJudgedWeekly ? ", judged weekly" : "")
  }

  func write(using random: inout SeededGenerator) -> [LoggedDay] {
    (0..<days).compactMap { day in
      let isLogged = day == 0 || random.happens(logged)
      let isJudged = isJudgedWeekly ? day % 7 == 6 : isLogged
      guard isLogged || isJudged else { return nil }
      let content = isLogged ? [measurement(on: day, using: &random)] : []
      return LoggedDay(number: day, contents: content, isJudged: isJudged)
    }
  }

  private func measurement(on day: Int, using random: inout SeededGenerator) -> Entry.Content {
    let size = start * exp(log(2) / (2 * doublingDays) * Double(day))
    let error = hypot(0.5, 0.08 * size) * random.normal()
    let read = max(1, (size + error).rounded())
    return .spot(SpotObservation(place: BodyPlace(site: .chest), size: Size(millimetres: read)))
  }
}

extension SizeDiary {
  /// Days in which the area doubles while the diameter grows by a factor in some days.
  static func doublingDays(factor: Double, in days: Double) -> Double {
    // The area goes with the square of the diameter.
    days * log(2) / (2 * log(factor))
  }
}
