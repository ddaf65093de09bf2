/// Takes the fields of an entry one by one, in their order; what is nil or empty is left out.
///
/// Every form of an entry is written through one of these, so that none can lack a field.
package protocol FieldSink {
  mutating func add(_ name: String, _ text: String?)
  mutating func add(_ name: String, _ number: Double?)
  mutating func add(_ name: String, _ number: Int?)
  mutating func add(_ name: String, _ flag: Bool?)
  mutating func add(_ name: String, _ words: [String])
  mutating func add(_ name: String, digits: (some DigitText)?)
}

extension FieldSink {
  package mutating func add(_ name: String, digits: (some DigitText)?) {
    add(name, digits?.description)
  }
}

extension JSONObject: FieldSink {}

/// A JSON object on one line, written straight into bytes that are used again for the next one.
///
/// The names of the fields are our own: they need no escapes.
package struct JSONLine: FieldSink {
  package private(set) var bytes: [UInt8] = []
  private var isEmpty = true

  package init() {}

  /// Starts another object.
  package mutating func begin() {
    bytes.removeAll(keepingCapacity: true)
    bytes.append(UInt8(ascii: "{"))
    isEmpty = true
  }

  /// Closes the object.
  package mutating func end() { bytes.append(UInt8(ascii: "}")) }

  private mutating func begin(_ name: String) {
    if !isEmpty { bytes.append(UInt8(ascii: ",")) }
    isEmpty = false
    bytes.append(UInt8(ascii: "\""))
    bytes.append(text: name)
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
  }

  package mutating func add(_ name: String, _ text: String?) {
    guard let text else { return }
    begin(name)
    bytes.append(jsonString: text)
  }

  package mutating func add(_ name: String, digits: (some DigitText)?) {
    guard let digits else { return }
    begin(name)
    bytes.append(UInt8(ascii: "\""))
    digits.append(to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  package mutating func add(_ name: String, _ number: Double?) {
    guard let number else { return }
    begin(name)
    bytes.append(text: jsonText(of: number))
  }

  package mutating func add(_ name: String, _ number: Int?) {
    guard let number else { return }
    begin(name)
    bytes.append(text: "\(number)")
  }

  package mutating func add(_ name: String, _ flag: Bool?) {
    guard let flag else { return }
    begin(name)
    bytes.append(text: flag ? "true" : "false")
  }

  package mutating func add(_ name: String, _ words: [String]) {
    guard !words.isEmpty else { return }
    begin(name)
    bytes.append(UInt8(ascii: "["))
    for (index, word) in words.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes.append(jsonString: word)
    }
    bytes.append(UInt8(ascii: "]"))
  }
}
