internal import SpotterCatalogue
internal import SpotterModel

extension Rule {
  /// An oatmeal bath too short, too long, too often or too hot.
  package static let oatLimits = Rule(
    "I3", "oat-limits",
    question:
      "In the last 7 days: an oatmeal bath under 10 or over 15 minutes, hot, or more than one "
      + "a day?",
    reason: "Oatmeal baths do best with lukewarm water, for 10 to 15 minutes, once a day.",
    ends: "7 days of baths within these limits.",
    source: Source("public advice on oatmeal baths", .published),
    .personAlways { examination in
      let baths = examination.care.filter {
        $0.care.remedy == "oatmeal-bath" && examination.last(7) ~= $0.day
      }
      let timed = baths.filter { bath in
        bath.care.minutes.map(Remedy.oatmealBath.limits.areMissed) ?? false
      }
      let hot = baths.filter { $0.care.water == .hot }
      let often = Dictionary(grouping: baths, by: \.day).values.filter { $0.count > 1 }
        .flatMap(\.self)
      let found = timed + hot + often
      var faults: [String] = []
      if !timed.isEmpty {
        let minutes = Set(timed.compactMap(\.care.minutes)).sorted().map { jsonText(of: $0) }
        faults.append("under 10 or over 15 minutes (\(list(minutes)))")
      }
      if !often.isEmpty { faults.append("more than once on a day") }
      if !hot.isEmpty { faults.append("in hot water") }
      return Verdict(
        .selfCare,
        "Oatmeal bath \(list(faults)): it does best in lukewarm water, for 10 to 15 minutes, once "
          + "a day.",
        found.map { Sighting($0.day, [$0.id]) },
        [.init("baths", Set(found.map(\.id)).count), .init("withinDays", 7)])
    })
}
