extension JSONValue {
  /// One line, without blanks: a line of NDJSON.
  package var compactText: String {
    var bytes: [UInt8] = []
    bytes.append(json: self)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Lines for people, two blanks a level; lists of plain values stay on one line.
  package var indentedText: String {
    var bytes: [UInt8] = []
    bytes.append(json: self, indentation: 0)
    return String(decoding: bytes, as: UTF8.self)
  }

  fileprivate var isPlain: Bool {
    switch self {
    case .array, .object: false
    default: true
    }
  }
}

extension [UInt8] {
  /// Appends a value as JSON, without blanks, or on lines of its own from some level of indentation.
  package mutating func append(json value: JSONValue, indentation: Int? = nil) {
    switch value {
    case .null: append(text: "null")
    case .bool(let flag): append(text: flag ? "true" : "false")
    case .number(let number): append(text: jsonText(of: number))
    case .string(let string): append(jsonString: string)
    case .array(let values):
      let level = values.allSatisfy(\.isPlain) ? nil : indentation
      append("[", values, "]", level) { bytes, value, level in
        bytes.append(json: value, indentation: level)
      }
    case .object(let members):
      append("{", members, "}", indentation) { bytes, member, level in
        bytes.append(jsonString: member.name)
        bytes.append(text: level == nil ? ":" : ": ")
        bytes.append(json: member.value, indentation: level)
      }
    }
  }

  private mutating func append<Item>(
    _ start: String, _ elements: [Item], _ end: String, _ indentation: Int?,
    each: (inout [UInt8], Item, Int?) -> Void
  ) {
    append(text: start)
    let level = indentation.map { $0 + 2 }
    for (index, element) in elements.enumerated() {
      if index > 0 { append(UInt8(ascii: ",")) }
      if let level { append(lineOfBlanks: level) }
      each(&self, element, level)
    }
    if let indentation, !elements.isEmpty { append(lineOfBlanks: indentation) }
    append(text: end)
  }

  private mutating func append(lineOfBlanks count: Int) {
    append(UInt8(ascii: "\n"))
    append(contentsOf: repeatElement(UInt8(ascii: " "), count: count))
  }

  /// Appends a text as it is.
  package mutating func append(text: String) { append(contentsOf: text.utf8) }

  /// Appends a text in quotes, with all that could act on a terminal as a visible escape.
  package mutating func append(jsonString text: String) {
    append(UInt8(ascii: "\""))
    let start = count
    append(contentsOf: text.utf8)
    if self[start...].contains(where: \.needsCareInJSON) {
      removeSubrange(start...)
      append(escaped: text)
    }
    append(UInt8(ascii: "\""))
  }

  private mutating func append(escaped text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": append(text: "\\\"")
      case "\\": append(text: "\\\\")
      case "\n": append(text: "\\n")
      case "\r": append(text: "\\r")
      case "\t": append(text: "\\t")
      case _ where scalar.actsOnTerminals:
        for unit in UTF16.encode(scalar) ?? UTF16.EncodedScalar() {
          let digits = String(unit, radix: 16)
          append(text: "\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
        }
      default: append(contentsOf: UTF8.encode(scalar) ?? UTF8.EncodedScalar())
      }
    }
  }
}

extension UInt8 {
  /// Whether a byte may begin what JSON or a terminal would not leave as it is.
  fileprivate var needsCareInJSON: Bool {
    self < 0x20 || self >= 0x7F || self == UInt8(ascii: "\"") || self == UInt8(ascii: "\\")
  }
}

/// The shortest decimal that reads back as the same number, without a needless `.0`.
///
/// Without an exponent from a millionth on, which is as fine as sizes are: FHIR's decimals have none.
package func jsonText(of number: Double) -> String {
  if let whole = Int(exactly: number), number.magnitude < 1e15, number.sign == .plus || whole != 0 {
    return "\(whole)"
  }
  if number != 0, number.magnitude < 1e-4, Double(plain(number)) == number { return plain(number) }
  return "\(number)"
}
