internal import SpotterAnalysis
internal import SpotterCatalogue
internal import SpotterModel

extension VisitPage {
  /// Each spot with its figures, its chart and its photos.
  var spots: HTML? {
    guard !visit.spots.isEmpty else { return nil }
    return Self.section("spots", "Spot by spot", "\(visit.spots.map(article))")
  }

  private func article(_ spot: VisitSpot) -> HTML {
    let lanes = visit.lanes(for: spot)
    let chart = SpotChart(spot.figures, days: chartDays(of: spot, lanes), lanes: lanes)
    let facts = facts(of: spot).map { "<div><dt>\($0)</dt><dd>\($1)</dd></div>\n" as HTML }
    let drawing: HTML? = chart.isEmpty ? nil : chart.figure(spot.anchor)
    return """
      <article class="spot" id="\(spot.anchor)"><h3><span class="number">\(spot.number)</span> \
      \(spot.course.spot.label)</h3>
      <dl>\(facts)</dl>
      \(drawing)\(photos(spot.photos))</article>

      """
  }

  /// From the first day of the period on which the spot was logged to its end; what was met or done a
  /// few days before that may be why, and is shown too.
  private func chartDays(of spot: VisitSpot, _ lanes: [SpotChart.Lane]) -> ClosedRange<Day> {
    let period = visit.period
    let first = spot.course.days(in: period).first?.day ?? period.lowerBound
    let before = max(period.lowerBound, first - Chart.lead)..<first
    let start = lanes.flatMap(\.days).filter(before.contains).min() ?? first
    return min(start, period.upperBound)...period.upperBound
  }

  private func facts(of spot: VisitSpot) -> [(String, String)] {
    let figures = spot.figures
    let episode = figures.episode
    var facts = [
      ("State", state(of: spot)),
      ("Since", "\(episode.onset.inWords) \(episode.onset.year), \(days(episode.duration))"),
      ("Last seen", "\(episode.lastActive.inWords) \(episode.lastActive.year)"),
    ]
    if spot.course.episodes.count > 1 {
      facts.append(("Came back", "\(spot.course.episodes.count) episodes in all"))
    }
    if let first = figures.measurements.first, let last = figures.measurements.last {
      facts.append(
        (
          "Size",
          figures.measurements.count == 1
            ? millimetres(last.millimetres)
            : "\(millimetres(first.millimetres)) → \(millimetres(last.millimetres))"
        ))
    }
    if let trend = figures.trend, trend.count >= TheilSen.fewestForInterval {
      let (low, high) = (signed(trend.interval.lowerBound), signed(trend.interval.upperBound))
      facts.append(
        ("Trend", "\(signed(trend.slope)) mm a day (95 % interval \(low) to \(high))"))
    }
    if let itch = figures.lastItch {
      let week = figures.weeks.thisMean.map { ", \(oneDecimal($0)) on average this week" } ?? ""
      facts.append(("Itch", "\(itch) of 10\(week)"))
    }
    let seen = episode.days
    if let pain = seen.last(where: { $0.pain != nil })?.pain {
      facts.append(("Pain", "\(pain) of 10"))
    }
    let colours = seen.compactMap(\.colour).map(\.words)
    if let last = colours.last {
      let others = colours.filter { $0 != last }.withoutRepeats
      facts.append(
        ("Colour", last + (others.isEmpty ? "" : ", before: \(others.joined(separator: ", "))")))
    }
    let symptoms = seen.flatMap(\.symptoms).inVocabularyOrder.map(\.words)
    if !symptoms.isEmpty { facts.append(("Symptoms", symptoms.joined(separator: ", "))) }
    if let blanching = seen.last(where: { $0.blanching != nil })?.blanching {
      facts.append(("Fades when pressed", blanching.rawValue))
    }
    if let kind = spot.course.kind {
      let who = spot.course.isConfirmed ? "named by a clinician" : "as the person calls it"
      facts.append(("Called", "\(Condition(id: kind)?.name.uncapitalized ?? kind), \(who)"))
    }
    return facts
  }

  private func state(of spot: VisitSpot) -> String {
    let ended = spot.course.endedOn.map { " \($0.inWords)" } ?? ""
    switch spot.state {
    case .open: return spot.figures.isImproving ? "open, improving" : "open"
    case .healed: return "healed\(ended)"
    case .lapsed: return "no longer logged"
    }
  }
}

private func days(_ count: Int) -> String { count == 1 ? "1 day" : "\(count) days" }

extension [String] {
  /// Each word once, where it came first.
  fileprivate var withoutRepeats: [String] {
    reduce(into: []) { seen, word in
      if !seen.contains(word) { seen.append(word) }
    }
  }
}
