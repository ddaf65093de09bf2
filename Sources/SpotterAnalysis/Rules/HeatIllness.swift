internal import SpotterModel

extension Rule {
  /// Confused or very hot after heat.
  package static let heatIllness = Rule(
    "E6", "heat-illness",
    question: "Is there heat rash or heat within 2 days, with confusion or 40 °C?",
    reason: "Confusion or a very high temperature in the heat can be heatstroke, which needs help "
      + "at once.",
    ends: "Two days without confusion and below 40 °C.",
    source: Source("NHS, on heatstroke", .published),
    .personAlways { examination in
      let span = examination.last(2)
      let rash = examination.openCourses.filter(\.isCalledHeatRash)
      let heat = examination.exposures.filter { $0.label == "heat" && span ~= $0.day }
      let confused = examination.sightings(of: [.confusion], in: span)
      let hot = examination.personDays(in: span).filter {
        $0.celsius.map { reaches($0, hottest) } ?? false
      }
      guard !rash.isEmpty || !heat.isEmpty, !confused.isEmpty || !hot.isEmpty else { return nil }
      let highest = hot.compactMap(\.celsius).max()
      let signs =
        (confused.isEmpty ? [] : ["confusion"])
        + (highest.map { ["a temperature of \(oneDecimal($0)) °C"] } ?? [])
      let cause = heat.isEmpty ? "with an open heat rash" : "after heat"
      return Verdict(
        .emergency, "\(list(signs).capitalizedFirst) within 2 days, \(cause).",
        confused + hot.map { Sighting($0.day, $0.entries(above: hottest)) }
          + heat.map { Sighting($0.day, [$0.id]) }
          + rash.flatMap { $0.lastObserved(1).map(\.sighting) },
        [.init("withinDays", 2)]
          + (highest.map { [.init("celsius", $0), .init("limitCelsius", hottest)] } ?? []))
    })

  /// From so many °C on heat is dangerous: NHS, on heatstroke.
  private static let hottest = 40.0
}
