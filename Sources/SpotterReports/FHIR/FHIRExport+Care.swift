internal import SpotterCatalogue
internal import SpotterModel

extension FHIRExport {
  /// A session of home care: a Procedure, or a MedicationStatement where the remedy is a medicine.
  func resource(of care: Care, in stored: StoredEntry) -> FHIRResource {
    let remedy = Remedy(id: care.remedy)
    return if let remedy, remedy.isMedicine {
      statement(of: remedy, care, in: stored)
    } else {
      procedure(of: remedy, care, in: stored)
    }
  }

  private func procedure(
    of remedy: Remedy?, _ care: Care, in stored: StoredEntry
  ) -> FHIRResource {
    let spot = spot(named: care.spot)
    return FHIRResource(name(.procedure, of: stored.id)) { object in
      object.add("extension", list: [spot].compactMap(\.self).map(target))
      object.add("identifier", list: [identifier("entry", stored.id.rawValue)])
      object.add("status", "completed")
      object.add(
        "code",
        fhirConcept(
          remedy.map { .own(.homeCare, $0.id, $0.name) },
          text: "\(remedy?.name ?? care.remedy.fhirText ?? "No name") (home care)"))
      object.add("subject", reference(to: patient))
      object.add("performedPeriod", stored.entry.fhirPeriod(minutes: care.minutes))
      object.add(
        "performer", list: [fhirObject(["actor": reference(to: patient)])])
      object.add("bodySite", list: [spot?.place.fhirConcept].compactMap(\.self))
      object.add("note", list: fhirNotes([care.fhirDetails, stored.entry.note]))
    }
  }

  /// The spot that a Procedure was for: R4 has this extension for it, and no element.
  private func target(_ spot: Spot) -> JSONValue {
    fhirObject([
      "url": .string("http://hl7.org/fhir/StructureDefinition/procedure-targetBodyStructure"),
      "valueReference": reference(to: name(of: spot)),
    ])
  }

  private func statement(of remedy: Remedy, _ care: Care, in stored: StoredEntry) -> FHIRResource {
    FHIRResource(name(.medicationStatement, of: stored.id)) { object in
      object.add("identifier", list: [identifier("entry", stored.id.rawValue)])
      object.add("status", "completed")
      object.add(
        "medicationCodeableConcept",
        fhirObject(["text": .string("\(remedy.name) (over the counter)")]))
      object.add("subject", reference(to: patient))
      object.add("effectiveDateTime", stored.entry.fhirDateTime)
      object.add("dateAsserted", stored.entry.written.fhirInstant)
      object.add("informationSource", reference(to: patient))
      object.add("note", list: fhirNotes([care.fhirDetails, stored.entry.note]))
      object.add(
        "dosage",
        list: [spot(named: care.spot)?.place.fhirConcept].compactMap(\.self).map {
          fhirObject(["site": $0])
        })
    }
  }
}

extension Care {
  /// What else was said of the session, as sentences of a note; nil when nothing was.
  fileprivate var fhirDetails: String? {
    let parts = [
      minutes.map { "Minutes: \(jsonText(of: $0))." }, water.map { "Water: \($0.rawValue)." },
      isPure.map { "Pure product: \($0 ? "yes" : "no")." },
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }
}
