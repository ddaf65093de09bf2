internal import SpotterCatalogue
internal import SpotterModel

extension Rule {
  /// A remedy has been used for a week, and the spot is no better.
  package static let homeCareFailing = Rule(
    "R9", "home-care-failing",
    question: "Was a remedy used on 5 of the last 14 days, for a week or more, without getting "
      + "better?",
    reason: "When home care does not help within a week, ask a doctor or pharmacist.",
    ends: "Itch or size that falls, or fewer days with the remedy.",
    source: Source("leaflet of hydrocortisone 1 %: 7 days; the days are our own choice", .design),
    settings: [.itchRiseDelta, .growWindowDays, .growMinN, .sdcAbsolute, .sdcRelative],
    .spot { open, examination in
      let settings = examination.settings
      let span = examination.last(14)
      let given = examination.care.filter { given in
        span ~= given.day && (given.care.spot ?? open.spot.name) == open.spot.name
      }
      let used = Dictionary(grouping: given, by: \.care.remedy).filter { _, given in
        Set(given.map(\.day)).count >= fewestCareDays
          && given.contains { examination.asOf - $0.day >= careWeek }
      }
      let weeks = ItchWeeks(of: open.episode, asOf: examination.asOf)
      let trend = SizeTrend(of: open.episode.measurements, settings: settings).flatMap { trend in
        trend.window.count >= settings.whole(.growMinN) && open.latestSize(in: span) != nil
          ? trend : nil
      }
      let isCalmer = weeks.change.map { staysWithin($0, -settings[.itchRiseDelta]) } ?? false
      let isSmaller = trend.map { staysWithin($0.gain, -$0.smallestDetectable) } ?? false
      guard !used.isEmpty, weeks.change != nil || trend != nil, !isCalmer, !isSmaller else {
        return nil
      }
      let names = Remedy.all.filter { used[$0.id] != nil }.map { $0.name.uncapitalized }
      let sessions = used.values.flatMap(\.self)
      // The days of one remedy count: those of the one that was used most.
      let most =
        Remedy.all.compactMap { used[$0.id] }.map { Set($0.map(\.day)).sorted() }
        .max { $0.count < $1.count } ?? []
      var values: [Evidence.Value] = [
        .init("careDays", most.count), .init("limitCareDays", fewestCareDays),
        .init("firstCareDaysAgo", most.first.map { examination.asOf - $0 } ?? 0),
        .init("limitFirstCareDaysAgo", careWeek),
      ]
      if let change = weeks.change {
        values +=
          [
            .init("itchChange", change), .init("limitItchChange", -settings[.itchRiseDelta]),
          ] + weeks.trendValues
      }
      if let trend {
        values +=
          trend.values
          + [.init("gainMm", trend.gain), .init("limitGainMm", -trend.smallestDetectable)]
      }
      return Verdict(
        .routine, "\(open.label): no better, with \(list(names)) for a week or more.",
        sessions.map { Sighting($0.day, [$0.id]) } + (weeks.change == nil ? [] : weeks.sightings)
          + (trend?.window.map(\.sighting) ?? []), values)
    })

  private static let fewestCareDays = 5
  private static let careWeek = 7
}
