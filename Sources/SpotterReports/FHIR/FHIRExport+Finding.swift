package import SpotterAnalysis
package import SpotterModel

extension FHIRExport {
  /// What a rule found on the day: an Observation that the program worked out.
  ///
  /// It is a statement about that day, so that the day is part of its id.
  ///
  /// - Parameters:
  ///   - finding: What was found.
  ///   - known: The entries that stand in the export as Observations: those among the ones that
  ///     decided are what it is derived from. Care is not: FHIR derives from no Procedure.
  /// - Returns: The Observation.
  package func resource(of finding: Finding, derivedFrom known: Set<Entry.ID>) -> FHIRResource {
    let about = finding.spot.map { "/spot/\($0.id.rawValue)" } ?? ""
    var observation = FHIRObservation(
      name(.observation, "/finding/\(asOf)/\(finding.rule)\(about)"),
      fhirConcept(.own(.rule, finding.rule, finding.name)),
      .period(from: finding.evidence.from, to: finding.evidence.to))
    observation.device = device
    observation.value = .concept(
      fhirConcept(.own(.urgency, finding.urgency.rawValue, finding.urgency.advice)))
    if let spot = spot(named: finding.spot?.name) {
      observation.focus = name(of: spot)
      observation.bodySite = spot.place.fhirConcept
    }
    observation.notes = [finding.summary, finding.detail, Self.notice]
    observation.derivedFrom = finding.evidence.entries.filter(known.contains).map {
      name(.observation, of: $0)
    }
    observation.add(.own(.observation, "as-of", "Day that was judged"), value: .day(asOf))
    observation.add(
      .own(.observation, "acknowledged", "Day on which the person had seen to it"),
      value: finding.acknowledged.map { .day($0) })
    observation.add(
      .trend, value: Self.rises.contains(finding.rule) ? .concept(fhirConcept(.worse)) : nil)
    return observation.resource(in: self)
  }

  /// The rules that find a symptom worse than before: rising itch.
  private static let rises: Set<String> = ["R2", "D8"]

  static let notice = "Not a diagnosis. Computed from self-reported entries."
}
