internal import SpotterModel

extension FHIRExport {
  /// The observation that stands for an entry.
  func observation(of stored: StoredEntry, _ code: JSONValue) -> FHIRObservation {
    var observation = FHIRObservation(
      name(.observation, of: stored.id), code, .dateTime(stored.entry.fhirDateTime))
    observation.identifier = identifier("entry", stored.id.rawValue)
    observation.issued = stored.entry.written
    observation.notes = [stored.entry.note]
    return observation
  }

  /// A symptom that an entry names, in the pattern of the HL7 FHIR R4 Symptoms guide 1.0.0
  /// (http://hl7.org/fhir/uv/symptoms), or its absence.
  func observation(
    of stored: StoredEntry, _ symptom: Symptom, isPresent: Bool
  ) -> FHIRObservation {
    var observation = FHIRObservation(
      name(.observation, of: stored.id, "/\(symptom.slug)"),
      fhirConcept(isPresent ? .symptom : .symptomAbsent), .dateTime(stored.entry.fhirDateTime))
    observation.categories = [.symptomCategory, .survey]
    observation.issued = stored.entry.written
    observation.value = .concept(
      fhirConcept(symptom.coding, .symptom, symptom.slug, symptom.fhirLabel))
    return observation
  }

  /// What an entry says of the whole person: symptoms and the temperature.
  func dayParts(
    _ symptoms: [Symptom], _ temperature: Temperature?, in stored: StoredEntry
  ) -> [FHIRResource] {
    let felt = symptoms.filter { $0.scope != .spot }.map {
      observation(of: stored, $0, isPresent: true).resource(in: self)
    }
    guard let temperature else { return felt }
    var measured = FHIRObservation(
      name(.observation, of: stored.id, "/temperature"), fhirConcept(.temperature),
      .dateTime(stored.entry.fhirDateTime))
    measured.categories = [.vitalSigns]
    measured.issued = stored.entry.written
    measured.value = .celsius(temperature.celsius)
    return felt + [measured.resource(in: self)]
  }

  /// How the person was on a day, with each symptom and the temperature as its members.
  func resources(of day: DayObservation, in stored: StoredEntry) -> [FHIRResource] {
    var observation = observation(
      of: stored,
      fhirConcept(
        .own(.observation, "day-observation", "Day observation"),
        text: "How the person was (self-reported)"))
    let parts = dayParts(day.symptoms, day.temperature, in: stored)
    observation.members = parts.map(\.name)
    return [observation.resource(in: self)] + parts
  }

  /// What the person met, in their own word.
  func resource(of exposure: Exposure, in stored: StoredEntry) -> FHIRResource {
    var observation = observation(
      of: stored, fhirConcept(.own(.observation, "exposure", "Exposure (self-reported)")))
    observation.value = .text(exposure.label)
    return observation.resource(in: self)
  }
}

extension FHIRObservation {
  /// Adds how bad it was at its worst in 24 hours, from 0 to 10.
  ///
  /// Itch has bands (Reich and others, 2012: mild under 4, moderate under 7) and no LOINC code that
  /// was seen; pain has one, and no bands that were.
  mutating func add(_ rating: Rating, of symptom: Symptom) {
    guard symptom == .itch else {
      add(
        .painScore, .own(.observation, "pain-nrs", "Worst pain, 0-10 numeric rating, past 24 h"),
        value: .integer(rating.level))
      return
    }
    let severity: FHIRCode? =
      switch rating.level {
      case ..<1: nil
      case ..<4: .mild
      case ..<7: .moderate
      default: .severe
      }
    add(.severity, value: severity.map { .concept(fhirConcept($0)) })
    add(
      .own(.observation, "itch-nrs", "Worst itch, 0-10 numeric rating, past 24 h"),
      value: .integer(rating.level))
  }
}

extension Symptom {
  /// Its label without a scale, which may not have been asked for.
  fileprivate var fhirLabel: String {
    switch self {
    case .itch: "Itch"
    case .pain: "Pain"
    default: label
    }
  }
}
