extension JSONValue {
  /// One line, without blanks: a line of NDJSON.
  package var compactText: String {
    var text = ""
    write(to: &text, indentation: nil)
    return text
  }

  /// Lines for people, two blanks a level; lists of plain values stay on one line.
  package var indentedText: String {
    var text = ""
    write(to: &text, indentation: 0)
    return text
  }

  private func write(to text: inout String, indentation: Int?) {
    switch self {
    case .null: text += "null"
    case .bool(let flag): text += flag ? "true" : "false"
    case .number(let number): text += jsonText(of: number)
    case .string(let string): appendJSON(string, to: &text)
    case .array(let values):
      let isPlain = values.allSatisfy(\.isPlain)
      write(values, isPlain ? nil : indentation, in: ("[", "]"), to: &text) { value, text, level in
        value.write(to: &text, indentation: level)
      }
    case .object(let members):
      write(members, indentation, in: ("{", "}"), to: &text) { member, text, level in
        appendJSON(member.name, to: &text)
        text += level == nil ? ":" : ": "
        member.value.write(to: &text, indentation: level)
      }
    }
  }

  private func write<Element>(
    _ elements: [Element], _ indentation: Int?, in ends: (String, String), to text: inout String,
    each: (Element, inout String, Int?) -> Void
  ) {
    text += ends.0
    let level = indentation.map { $0 + 2 }
    for (index, element) in elements.enumerated() {
      if index > 0 { text += "," }
      if let level { text += "\n" + String(repeating: " ", count: level) }
      each(element, &text, level)
    }
    if let indentation, !elements.isEmpty {
      text += "\n" + String(repeating: " ", count: indentation)
    }
    text += ends.1
  }

  private var isPlain: Bool {
    switch self {
    case .array, .object: false
    default: true
    }
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

/// Appends a text in quotes, with all that could act on a terminal as a visible escape.
private func appendJSON(_ string: String, to text: inout String) {
  text += "\""
  if string.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }) {
    text += string
  } else {
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where scalar.actsOnTerminals:
        for unit in String(Character(scalar)).utf16 {
          let digits = String(unit, radix: 16)
          text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      default: text.unicodeScalars.append(scalar)
      }
    }
  }
  text += "\""
}
