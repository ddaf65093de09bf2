internal import SpotterModel

/// A code of some system.
struct FHIRCode: Hashable, Sendable {
  var system: String
  var code: String

  /// The code's name in its system; nil where it was not seen there.
  var display: String?

  /// A code of LOINC, https://loinc.org.
  static func loinc(_ code: String, _ display: String?) -> FHIRCode {
    FHIRCode(system: "http://loinc.org", code: code, display: display)
  }

  /// A verified code of SNOMED CT.
  static func snomed(_ coding: Coding) -> FHIRCode {
    FHIRCode(system: Coding.system, code: coding.code, display: coding.display)
  }

  /// A code of one of Spotter's own systems.
  static func own(_ system: FHIROwnSystem, _ code: String, _ display: String?) -> FHIRCode {
    FHIRCode(system: system.url, code: code, display: display)
  }

  var json: JSONValue {
    var object = JSONObject()
    object.add("system", system)
    object.add("code", code)
    object.add("display", display)
    return object.value
  }
}

/// Spotter's own code systems.
///
/// Where no verified code of a public system is known, none is made up: the word of the journal's
/// own vocabulary stands in one of these.
enum FHIROwnSystem: String {
  case observation = "observation-code"
  case rule, urgency, site, colour, shape, symptom
  case sizeBy = "size-by"
  case homeCare = "home-care"

  var url: String { "\(FHIRExport.home)/fhir/CodeSystem/\(rawValue)" }
}

/// What something is called: codes, text, or both.
func fhirConcept(_ codes: FHIRCode?..., text: String? = nil) -> JSONValue {
  var object = JSONObject()
  object.add("coding", list: codes.compactMap { $0?.json })
  object.add("text", text)
  return object.value
}

/// A word of the vocabulary: its SNOMED CT code if there is one, its own, and its name as text, which
/// alone is exact where the code is broader.
func fhirConcept(
  _ coding: Coding?, _ system: FHIROwnSystem, _ slug: String, _ label: String, text: String? = nil
) -> JSONValue {
  fhirConcept(coding.map(FHIRCode.snomed), .own(system, slug, label), text: text ?? label)
}

extension BodyPlace {
  /// Where on the body, for `bodySite` and `location`; the side is in the text.
  var fhirConcept: JSONValue {
    SpotterReports.fhirConcept(site.coding, .site, site.slug, site.label, text: label)
  }
}

extension FHIRCode {
  /// The category of what people say of themselves.
  static let survey = FHIRCode(
    system: "http://terminology.hl7.org/CodeSystem/observation-category", code: "survey",
    display: "Survey")

  /// The category of measurements such as a temperature.
  static let vitalSigns = FHIRCode(
    system: "http://terminology.hl7.org/CodeSystem/observation-category", code: "vital-signs",
    display: "Vital Signs")

  /// The category of the HL7 FHIR R4 Symptoms guide 1.0.0, which HL7 calls temporary.
  static let symptomCategory = FHIRCode(
    system: "http://hl7.org/fhir/uv/symptoms/CodeSystem/SymptomTemporary", code: "symptom",
    display: "Symptom")

  static let symptom = loinc("75325-1", "Symptom")
  static let symptomAbsent = loinc("111551-8", "Symptom absent")
  static let severity = loinc("64750-3", "Severity of symptoms")
  static let trend = loinc("89253-9", "Trend")
  static let temperature = loinc("8310-5", "Body temperature")

  /// Pain from 0 to 10; there is no verified code for itch.
  static let painScore = loinc("72514-3", nil)

  static let lesionSize = snomedCT("246116008", "Lesion size")
  static let eruption = snomedCT("271807003", "Eruption")
  static let worse = snomedCT("231877006", "Worse")
  static let mild = snomedCT("255604002", "Mild")
  static let moderate = snomedCT("6736007", "Moderate")
  static let severe = snomedCT("24484000", "Severe")

  private static func snomedCT(_ code: String, _ display: String) -> FHIRCode {
    FHIRCode(system: Coding.system, code: code, display: display)
  }
}
