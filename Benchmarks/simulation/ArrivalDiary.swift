internal import SpotterModel

/// New spots that come at a steady rate, in a journal that is kept every day.
///
/// One spot is logged daily, so that no day is without an entry. The journal begins 2 days before the
/// model: spots of a journal's first 2 days are never new. It is judged once 3 days and the 14 before
/// them have passed.
struct ArrivalDiary: Scenario {
  /// How many new spots a day are to be expected.
  var rate: Double

  /// So many spots more, anywhere in the 3 days from day 45.
  var burst = 0
  var days = 90

  var description: String { "\(rate) new spots a day, a burst of \(burst), \(days) days" }

  func write(using random: inout SeededGenerator) -> [LoggedDay] {
    var arrivals = (0..<days).map { _ in random.poisson(rate) }
    for _ in 0..<burst { arrivals[Int.random(in: 45..<48, using: &random)] += 1 }
    return (-2..<days).map { day in
      let fresh = day < 0 ? 0 : arrivals[day]
      let names = ["old"] + (0..<fresh).map { "new \(day)-\($0)" }
      return LoggedDay(
        number: day,
        contents: names.map {
          .spot(SpotObservation(spot: $0, place: BodyPlace(site: .chest)))
        }, isJudged: day >= 16)
    }
  }
}
