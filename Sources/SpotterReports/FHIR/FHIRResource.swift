package import SpotterModel

/// The kinds of resource that an export has; never a Condition, which is a clinician's to assert.
package enum FHIRType: String, Hashable, Sendable, CaseIterable {
  case patient = "Patient"
  case device = "Device"
  case bodyStructure = "BodyStructure"
  case observation = "Observation"
  case procedure = "Procedure"
  case medicationStatement = "MedicationStatement"
}

/// What one resource is known by to the others.
package struct FHIRName: Hashable, Sendable {
  package let type: FHIRType

  /// A UUID that follows from the journal's and the row's number, so that it never changes.
  package let id: String
}

/// One resource of FHIR R4 (https://hl7.org/fhir/R4), finished.
package struct FHIRResource: Hashable, Sendable {
  package let name: FHIRName

  /// The resource, with its `id`.
  package let json: JSONValue

  init(_ name: FHIRName, _ members: (inout JSONObject) -> Void) {
    var object = JSONObject()
    object.add("resourceType", name.type.rawValue)
    object.add("id", name.id)
    members(&object)
    self.name = name
    json = object.value
  }
}

extension JSONObject {
  /// Adds a list; an empty one is left out, as FHIR has none.
  mutating func add(_ name: String, list: [JSONValue]) {
    if !list.isEmpty { add(name, .array(list)) }
  }
}

/// An object of some members.
func fhirObject(_ members: KeyValuePairs<String, JSONValue>) -> JSONValue {
  .object(members.map { JSONValue.Member($0.key, $0.value) })
}

/// Texts as FHIR's list of annotations.
func fhirNotes(_ texts: [String?]) -> [JSONValue] {
  texts.compactMap { $0?.fhirText }.map { fhirObject(["text": .string($0)]) }
}
