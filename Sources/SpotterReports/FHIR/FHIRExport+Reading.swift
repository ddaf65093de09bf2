internal import SpotterCatalogue
internal import SpotterModel

extension FHIRExport {
  /// A look at a spot: what was seen, with what was felt as its members.
  func resources(of seen: SpotObservation, in stored: StoredEntry) -> [FHIRResource] {
    var reading = observation(
      of: stored,
      seen.presence == .clear
        ? fhirConcept(.symptomAbsent)
        : fhirConcept(
          .own(.observation, "spot-observation", "Red spot observation"),
          text: "Red spot observation (self-reported)"))
    reading.focus = spot(named: seen.spot).map(name(of:))
    reading.bodySite = seen.place.fhirConcept
    if seen.presence == .clear { reading.value = .concept(fhirConcept(.eruption)) }
    seen.addParts(to: &reading)
    let felt = feelings(seen, in: stored) + dayParts(seen.symptoms, seen.temperature, in: stored)
    reading.members = felt.map(\.name)
    return [reading.resource(in: self)] + felt
  }

  /// What was felt at the spot.
  private func feelings(_ seen: SpotObservation, in stored: StoredEntry) -> [FHIRResource] {
    Symptom.allCases.filter { $0.scope == .spot }.compactMap { symptom in
      let rating: Rating? =
        switch symptom {
        case .itch: seen.itch
        case .pain: seen.pain
        default: nil
        }
      let isNamed = seen.symptoms.contains(symptom)
      guard isNamed || rating != nil else { return nil }
      // A rating of 0 is an answer, too: it was not there.
      var felt = observation(
        of: stored, symptom, isPresent: isNamed || rating.map { $0.level > 0 } ?? false)
      felt.focus = spot(named: seen.spot).map(name(of:))
      felt.bodySite = seen.place.fhirConcept
      if let rating { felt.add(rating, of: symptom) }
      return felt.resource(in: self)
    }
  }
}

extension SpotObservation {
  /// Adds what was seen, each as a part of its own.
  fileprivate func addParts(to reading: inout FHIRObservation) {
    reading.add(
      .lesionSize, .own(.observation, "diameter", "Largest diameter"),
      value: size.map { .millimetres($0.millimetres) })
    reading.add(
      .own(.observation, "size-by", "How the size was taken"),
      value: size.map { size in
        .concept(fhirConcept(.own(.sizeBy, size.method.rawValue, size.method.display)))
      })
    reading.add(
      .own(.observation, "width", "Diameter across the largest one"),
      value: width.map { .millimetres($0) })
    reading.add(
      .own(.observation, "colour", "Spot colour"),
      value: colour.map { colour in
        .concept(fhirConcept(colour.coding, .colour, colour.slug, colour.label))
      })
    reading.add(
      .own(.observation, "shape", "Spot shape"), value: shape.map { .concept($0.fhirConcept) })
    reading.add(
      .own(.observation, "count", "Number of single spots"), value: count.map { .integer($0) })
    reading.add(
      .own(.observation, "blanches", "Fades on pressure (glass test)"),
      value: blanching?.answer.map { .flag($0) })
    addDescription(to: &reading)
  }

  /// Adds what is said of the spot as a whole: a name for it is text, never a coded diagnosis.
  private func addDescription(to reading: inout FHIRObservation) {
    reading.addDescription(kind: kind, isConfirmed: isConfirmed, firstNoticed: firstNoticed)
  }
}

extension FHIRObservation {
  /// Adds what a spot is called, by whom, and since when it is known.
  mutating func addDescription(kind: String?, isConfirmed: Bool?, firstNoticed: Day?) {
    add(
      .own(.observation, "self-reported-kind", "What the person calls the spot"),
      value: .text(kind.map { Condition(id: $0)?.name ?? $0 }))
    add(
      .own(.observation, "kind-confirmed", "Whether a clinician named the kind"),
      value: isConfirmed.map { .flag($0) })
    add(
      .own(.observation, "first-noticed", "Day on which the spot was first noticed"),
      value: firstNoticed.map { .day($0) })
  }
}

extension Shape {
  /// What the spot looks like, for `morphology` too.
  var fhirConcept: JSONValue { SpotterReports.fhirConcept(coding, .shape, slug, label) }
}

extension MeasuringMethod {
  fileprivate var display: String {
    switch self {
    case .ruler: "With a ruler"
    case .eye: "Judged by eye"
    }
  }
}

extension Blanching {
  /// Whether it fades; nil when it could not be told.
  fileprivate var answer: Bool? {
    switch self {
    case .yes: true
    case .no: false
    case .unknown: nil
    }
  }
}
