internal import SpotterModel

extension String {
  /// The text as FHIR's strings may be; nil where nothing of it would be left to see.
  ///
  /// They hold no character below U+0020 but tab, line feed and carriage return: each other one
  /// becomes a visible escape, such as `\u{1B}`, and nothing is dropped. They may not be all blanks
  /// either, as a reader may take those away (https://hl7.org/fhir/R4/datatypes.html#string).
  var fhirText: String? {
    guard unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else { return nil }
    guard unicodeScalars.contains(where: \.isForbiddenInFHIR) else { return self }
    var text = ""
    for scalar in unicodeScalars {
      if scalar.isForbiddenInFHIR {
        text += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}

extension Unicode.Scalar {
  fileprivate var isForbiddenInFHIR: Bool {
    value < 0x20 && self != "\t" && self != "\n" && self != "\r"
  }
}
