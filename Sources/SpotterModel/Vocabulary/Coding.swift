/// A concept of SNOMED CT that a word of Spotter's corresponds to.
///
/// Only codes found in one of the named public sources are used. Where the source is the Human
/// Phenotype Ontology alone, the equivalence is that ontology's claim, and the display is left out
/// because it was not seen.
package struct Coding: Hashable, Sendable {
  /// How the concept relates to the word.
  package enum Match: String, CaseIterable, Sendable {
    /// The concept means the same.
    case exact
    /// The concept means more: send the word along as text.
    case broader
  }

  /// A public source in which the code was found.
  package enum Source: String, CaseIterable, Sendable {
    /// DICOM PS3.16, context groups 244, 4029, 4405, 4406 and 4411.
    case dicom
    /// The HL7 skin wound guide, https://github.com/HL7/fhir-skin-wound-ig.
    case skinWound
    /// The HL7 FHIR R4 Symptoms guide 1.0.0, https://github.com/HL7/fhir-symptoms-ig.
    case symptoms
    /// Cross-references of the Human Phenotype Ontology, release of 2025-01-16.
    case phenotype
  }

  /// The code system of every coding, as FHIR names it.
  package static let system = "http://snomed.info/sct"

  /// The concept's identifier.
  package let code: String

  /// The concept's name in the source; `nil` if it was not seen there.
  package let display: String?

  /// How the concept relates to the word.
  package let match: Match

  /// Where the code was found, at least one place.
  package let sources: [Source]

  init(_ code: String, _ display: String?, _ match: Match = .exact, _ sources: Source...) {
    self.code = code
    self.display = display
    self.match = match
    self.sources = sources
  }
}
