import SpotterModel

/// What is wrong with a text that says it is FHIR, apart from what others find.
///
/// The readers of `Scripts/check-fhir` do not look at closed lists of words, at what a reference leads
/// to, or at texts of blanks.
struct FHIRChecker {
  private(set) var problems: [String] = []

  /// The types of resource by what refers to them.
  private var types: [String: String] = [:]
  private var references: [(member: String, target: String)] = []

  /// Checks a Bundle.
  init(bundle: JSONValue) {
    check(bundle, "Bundle")
    expect(bundle["resourceType"] == .string("Bundle"), "Bundle: resourceType")
    expect(bundle["type"] == .string("collection"), "Bundle: type")
    for entry in bundle["entry"].elements {
      guard let resource = entry["resource"], case .string(let url)? = entry["fullUrl"] else {
        problems.append("Bundle: an entry without a resource or a fullUrl")
        continue
      }
      add(resource, as: url)
      expect(url == "urn:uuid:" + (resource["id"].text ?? ""), "\(url): id")
    }
    checkReferences()
  }

  /// Checks resources, one a line.
  init(lines: [JSONValue]) {
    for resource in lines {
      add(resource, as: "\(resource["resourceType"].text ?? "")/\(resource["id"].text ?? "")")
    }
    checkReferences()
  }

  private mutating func add(_ resource: JSONValue, as url: String) {
    let type = resource["resourceType"].text ?? ""
    expect(types.updateValue(type, forKey: url) == nil, "\(url) is there twice")
    let isID =
      resource["id"].text?.wholeMatch(
        of: /[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/) != nil
    expect(isID, "\(url): id")
    if let required = Self.required[type] {
      for member in required { expect(resource[member] != nil, "\(type) without \(member)") }
    } else {
      problems.append("\(type) is no resource of an export")
    }
    if let words = Self.statuses[type] {
      expect(words.contains(resource["status"].text ?? ""), "\(type): status")
    }
    for code in resource["category"].elements.flatMap({ $0["coding"].elements }) {
      let words = Self.categories[code["system"].text ?? ""] ?? []
      expect(words.contains(code["code"].text ?? ""), "\(type): category")
    }
    for component in resource["component"].elements {
      expect(component.valueCount == 1, "\(type): component without one value")
    }
    check(resource, type)
  }

  /// Walks through a value: nothing is empty, no value is there twice, periods run forwards.
  private mutating func check(_ value: JSONValue, _ path: String) {
    switch value {
    case .null: problems.append("\(path) is null")
    case .string(let text):
      expect(text.contains { !$0.isWhitespace }, "\(path) is blank")
      let isPlain = text.unicodeScalars.allSatisfy {
        $0.value >= 32 || [9, 10, 13].contains($0.value)
      }
      expect(isPlain, "\(path) has a control character")
    case .number(let number):
      expect(!jsonText(of: number).contains("e"), "\(path) has an exponent")
    case .bool: break
    case .array(let elements):
      expect(!elements.isEmpty, "\(path) is empty")
      for element in elements { check(element, path) }
    case .object(let members):
      expect(!members.isEmpty, "\(path) is empty")
      expect(value.valueCount < 2, "\(path) has two values")
      check(object: value, path)
      for member in members { check(member.value, "\(path).\(member.name)") }
    }
  }

  private mutating func check(object: JSONValue, _ path: String) {
    if let code = object["code"].text {
      expect(!code.contains(where: \.isWhitespace), "\(path).code")
      expect(object["system"] != nil, "\(path): a code without a system")
    }
    if let start = object["start"].text, let end = object["end"].text {
      // Of equally exact ends in one zone the order is that of the text.
      let isSameForm = start.count == end.count && start.suffix(6).isZone == end.suffix(6).isZone
      expect(start <= end && isSameForm, "\(path): \(start) to \(end)")
    }
    for member in object.members where member.name.isMoment {
      let text = member.value.text ?? ""
      let isMoment =
        text.wholeMatch(
          of: /\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(Z|[+-](0\d|1[0-3]):[0-5]\d|[+-]14:00))?/) != nil
      expect(isMoment, "\(path).\(member.name): \(text)")
    }
    for member in object.members {
      let single = [member.value] + member.value.elements
      for target in single.compactMap({ $0["reference"].text }) {
        references.append((member.name, target))
      }
    }
  }

  private mutating func checkReferences() {
    for (member, target) in references {
      let type = types[target]
      expect(type != nil, "\(member) leads nowhere")
      expect(Self.targets[member] == type, "\(member) leads to \(type ?? "")")
    }
  }

  private mutating func expect(_ condition: Bool, _ problem: @autoclosure () -> String) {
    if !condition { problems.append(problem()) }
  }

  private static let required = [
    "Patient": ["identifier"], "Device": ["deviceName", "version"],
    "BodyStructure": ["patient", "location", "identifier"],
    "Observation": ["status", "category", "code", "subject"],
    "Procedure": ["status", "code", "subject", "performedPeriod"],
    "MedicationStatement": ["status", "medicationCodeableConcept", "subject"],
  ]
  private static let statuses: [String: Set<String>] = [
    "Observation": [
      "registered", "preliminary", "final", "amended", "corrected", "cancelled",
      "entered-in-error", "unknown",
    ],
    "Procedure": [
      "preparation", "in-progress", "not-done", "on-hold", "stopped", "completed",
      "entered-in-error", "unknown",
    ],
    "MedicationStatement": [
      "active", "completed", "entered-in-error", "intended", "stopped", "on-hold", "unknown",
      "not-taken",
    ],
  ]
  private static let categories: [String: Set<String>] = [
    "http://terminology.hl7.org/CodeSystem/observation-category": [
      "social-history", "vital-signs", "imaging", "laboratory", "procedure", "survey", "exam",
      "therapy", "activity",
    ],
    "http://hl7.org/fhir/uv/symptoms/CodeSystem/SymptomTemporary": ["symptom"],
  ]
  private static let targets = [
    "subject": "Patient", "patient": "Patient", "performer": "Patient", "actor": "Patient",
    "informationSource": "Patient", "device": "Device", "focus": "BodyStructure",
    "valueReference": "BodyStructure", "hasMember": "Observation", "derivedFrom": "Observation",
  ]
}

extension JSONValue {
  var members: [Member] {
    guard case .object(let members) = self else { return [] }
    return members
  }

  /// How many of FHIR's `value[x]` it has.
  fileprivate var valueCount: Int {
    members.count { $0.name.hasPrefix("value") && $0.name != "value" }
  }
}

extension JSONValue? {
  var elements: [JSONValue] {
    guard case .array(let elements)? = self else { return [] }
    return elements
  }

  var text: String? {
    guard case .string(let text)? = self else { return nil }
    return text
  }
}

extension JSONValue {
  var elements: [JSONValue] { Optional(self).elements }
  var text: String? { Optional(self).text }
}

extension String {
  fileprivate var isMoment: Bool {
    ["effectiveDateTime", "valueDateTime", "issued", "dateAsserted", "start", "end", "timestamp"]
      .contains(self)
  }
}

extension Substring {
  /// The offset from UTC at the end of a moment, or the end of a day.
  fileprivate var isZone: Substring {
    hasSuffix("Z") ? "Z" : contains(":") ? self : ""
  }
}
