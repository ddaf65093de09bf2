internal import SpotterModel

/// A spot whose itch is rated now and then, and stays on a level but for noise, or rises.
///
/// The noise has a standard deviation of 1.2 points, and follows its own of the day before by an
/// autoregression of the first order.
struct ItchDiary: Scenario {
  /// The level on day 0.
  var level: Double

  /// By how many points it rises in 14 days.
  var rise = 0.0

  /// The correlation of the noise with that of the day before.
  var correlation = 0.0
  var days = 60

  /// The share of the days that are logged.
  var logged = 0.8

  private static let deviation = 1.2

  var description: String {
    "itch \(level) rising by \(rise), correlation \(correlation), \(days) days, \(logged) logged"
  }

  func write(using random: inout SeededGenerator) -> [LoggedDay] {
    var noise = 0.0
    return (0..<days).compactMap { day in
      let fresh = Self.deviation * (1 - correlation * correlation).squareRoot() * random.normal()
      noise = correlation * noise + fresh
      guard random.happens(logged) else { return nil }
      let itch = (level + rise / 14 * Double(day) + noise).rounded(.toNearestOrEven)
      return LoggedDay(
        number: day,
        contents: [
          .spot(
            SpotObservation(
              place: BodyPlace(site: .chest), itch: Rating(Int(min(10, max(0, itch))))))
        ])
    }
  }
}
