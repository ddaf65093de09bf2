package import SpotterModel
internal import SpotterAnalysis

extension FHIRExport {
  /// A spot, and what is said of it as a whole if anything is.
  package func resources(of spot: Spot, _ said: FHIRSpotDigest) -> [FHIRResource] {
    [bodyStructure(of: spot, said.shape)] + [description(of: spot, said)].compactMap(\.self)
  }

  private func bodyStructure(of spot: Spot, _ shape: Shape?) -> FHIRResource {
    FHIRResource(name(of: spot)) { object in
      object.add("identifier", list: [identifier("spot", spot.id.rawValue)])
      object.add("active", true)
      object.add("morphology", shape?.fhirConcept)
      object.add("location", spot.place.fhirConcept)
      object.add(
        "locationQualifier",
        list: [spot.place.side].compactMap(\.self).map { fhirConcept(.snomed($0.coding)) })
      object.add("description", spot.label.fhirText)
      object.add("patient", reference(to: patient))
    }
  }

  /// What the spot is called, by whom, and since when it is known: of each the value written last,
  /// which holds for all its days.
  private func description(of spot: Spot, _ digest: FHIRSpotDigest) -> FHIRResource? {
    guard let latest = digest.describing.last else { return nil }
    let said = SaidOfSpot(digest.describing)
    var observation = FHIRObservation(
      name(.observation, "/spot/\(spot.id.rawValue)/description"),
      fhirConcept(.own(.observation, "spot-description", "Red spot as a whole (self-reported)")),
      .dateTime(latest.entry.fhirDateTime))
    observation.focus = name(of: spot)
    observation.issued = latest.entry.written
    observation.bodySite = spot.place.fhirConcept
    observation.derivedFrom = digest.describing.map(\.id).ascending.map {
      name(.observation, of: $0)
    }
    let isNamed = said.kind != nil || digest.saysWhetherConfirmed
    observation.addDescription(
      kind: said.kind, isConfirmed: isNamed ? said.isConfirmed : nil,
      firstNoticed: said.firstNoticed)
    return observation.resource(in: self)
  }
}

/// What all entries about one spot come to, whatever the order in which they are added.
package struct FHIRSpotDigest: Sendable {
  private var latestShape: (stored: StoredEntry, shape: Shape)?

  /// The entries that say something of the spot as a whole, in the order of writing, without notes.
  private(set) var describing: [StoredEntry] = []

  /// Whether an entry said that a clinician named the kind, or that none did.
  private(set) var saysWhetherConfirmed = false

  package init() {}

  /// The shape that was given last, by the order of reading.
  var shape: Shape? { latestShape?.shape }

  package mutating func add(_ stored: StoredEntry) {
    guard case .spot(let seen) = stored.entry.content else { return }
    var bare = stored
    bare.entry.note = nil
    if let shape = seen.shape, latestShape.map({ $0.stored.precedes(stored) }) ?? true {
      latestShape = (bare, shape)
    }
    if seen.isConfirmed != nil { saysWhetherConfirmed = true }
    guard seen.kind != nil || seen.isConfirmed != nil || seen.firstNoticed != nil else { return }
    let index = describing.lastIndex { $0.isWritten(before: bare) }.map { $0 + 1 } ?? 0
    describing.insert(bare, at: index)
  }
}
