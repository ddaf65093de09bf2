internal import SpotterModel

/// An Observation in the making; what is nil or empty is left out.
struct FHIRObservation {
  let name: FHIRName
  var identifier: JSONValue?
  var categories: [FHIRCode] = [.survey]
  var code: JSONValue

  /// What part of the person it looks at.
  var focus: FHIRName?
  var effective: Effective

  /// When it was written down.
  var issued: Instant?

  /// The program that worked it out; nil for what the person said.
  var device: FHIRName?
  var value: FHIRValue?
  var notes: [String?] = []
  var bodySite: JSONValue?
  var members: [FHIRName] = []
  var derivedFrom: [FHIRName] = []
  private var components: [JSONValue] = []

  enum Effective {
    case dateTime(String)
    case period(from: Day, to: Day)
  }

  init(_ name: FHIRName, _ code: JSONValue, _ effective: Effective) {
    self.name = name
    self.code = code
    self.effective = effective
  }

  /// Adds a part of the answer, unless it is unknown.
  mutating func add(_ codes: FHIRCode..., value: FHIRValue?) {
    guard let value else { return }
    var object = JSONObject()
    object.add("code", fhirObject(["coding": .array(codes.map(\.json))]))
    object.add(value.key, value.json)
    components.append(object.value)
  }

  func resource(in export: FHIRExport) -> FHIRResource {
    FHIRResource(name) { object in
      let patient = export.reference(to: export.patient)
      object.add("identifier", list: [identifier].compactMap(\.self))
      object.add("status", "final")
      object.add("category", list: categories.map { fhirConcept($0) })
      object.add("code", code)
      object.add("subject", patient)
      object.add("focus", list: [focus].compactMap(\.self).map(export.reference))
      switch effective {
      case .dateTime(let text): object.add("effectiveDateTime", text)
      case .period(let from, let to):
        object.add(
          "effectivePeriod",
          fhirObject(["start": .string(from.description), "end": .string(to.description)]))
      }
      object.add("issued", issued?.fhirInstant)
      if device == nil { object.add("performer", list: [patient]) }
      if let value { object.add(value.key, value.json) }
      object.add("note", list: fhirNotes(notes))
      object.add("bodySite", bodySite)
      object.add("device", device.map(export.reference))
      object.add("hasMember", list: members.map(export.reference))
      object.add("derivedFrom", list: derivedFrom.map(export.reference))
      object.add("component", list: components)
    }
  }
}

/// The one value of an observation or of a part of it.
enum FHIRValue {
  case millimetres(Double)
  case celsius(Double)
  case integer(Int)
  case flag(Bool)
  case concept(JSONValue)
  case day(Day)

  /// The element's name, in which FHIR says of what type it is.
  var key: String {
    switch self {
    case .millimetres, .celsius: "valueQuantity"
    case .integer: "valueInteger"
    case .flag: "valueBoolean"
    case .concept: "valueCodeableConcept"
    case .day: "valueDateTime"
    }
  }

  var json: JSONValue {
    switch self {
    case .millimetres(let number): quantity(number, "mm")
    case .celsius(let number): quantity(number, "Cel")
    case .integer(let number): .number(Double(number))
    case .flag(let flag): .bool(flag)
    case .concept(let concept): concept
    case .day(let day): .string(day.description)
    }
  }

  /// A concept of text only; nil for one that would be empty.
  static func text(_ text: String?) -> FHIRValue? {
    text?.fhirText.map { .concept(fhirObject(["text": .string($0)])) }
  }

  private func quantity(_ number: Double, _ unit: String) -> JSONValue {
    fhirObject([
      "value": .number(number), "unit": .string(unit),
      "system": .string("http://unitsofmeasure.org"), "code": .string(unit),
    ])
  }
}
