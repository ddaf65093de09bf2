extension JSONValue {
  /// Reads one JSON text (RFC 8259), strictly: no comments, no trailing commas, well-formed UTF-8,
  /// no member twice, at most ``deepest`` levels and ``mostMembers`` members
  /// an object.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - place: Where its first byte stands in what a person knows it from.
  /// - Throws: ``PhraseError``, which says what is wrong at which byte.
  package init(
    parsing bytes: [UInt8], at place: TextPlace = TextPlace()
  ) throws(PhraseError) {
    var reader = JSONReader(bytes: bytes, start: place)
    self = try reader.text()
  }

  /// How many members an object may have: each is compared with those before it.
  package static let mostMembers = 256

  /// How deep arrays and objects may nest.
  package static let deepest = 32
}

private struct JSONReader {
  let bytes: [UInt8]
  let start: TextPlace
  var position = 0

  init(bytes: [UInt8], start: TextPlace) {
    self.bytes = bytes
    self.start = start
  }

  mutating func text() throws(PhraseError) -> JSONValue {
    let value = try value(depth: 0)
    skipBlanks()
    guard position == bytes.count else { throw error("nothing more") }
    return value
  }

  private mutating func value(depth: Int) throws(PhraseError) -> JSONValue {
    guard depth <= JSONValue.deepest else {
      throw PhraseError("This JSON nests deeper than \(JSONValue.deepest) levels.")
    }
    skipBlanks()
    switch peek {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word(Self.letters.true, .bool(true))
    case UInt8(ascii: "f"): return try word(Self.letters.false, .bool(false))
    case UInt8(ascii: "n"): return try word(Self.letters.null, .null)
    default: return .number(try number())
    }
  }

  private mutating func object(depth: Int) throws(PhraseError) -> JSONValue {
    position += 1
    var members: [JSONValue.Member] = []
    skipBlanks()
    if take(UInt8(ascii: "}")) { return .object(members) }
    repeat {
      skipBlanks()
      guard members.count < JSONValue.mostMembers else {
        throw PhraseError("This JSON object has more than \(JSONValue.mostMembers) members.")
      }
      guard peek == UInt8(ascii: "\"") else { throw error("a name in quotes") }
      let name = try string()
      guard !members.contains(where: { $0.name == name }) else {
        throw PhraseError("The member \"\(name)\" stands there twice.")
      }
      skipBlanks()
      guard take(UInt8(ascii: ":")) else { throw error("a colon") }
      members.append(.init(name, try value(depth: depth + 1)))
      skipBlanks()
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw error("a comma or a closing brace") }
    return .object(members)
  }

  private mutating func array(depth: Int) throws(PhraseError) -> JSONValue {
    position += 1
    var values: [JSONValue] = []
    skipBlanks()
    if take(UInt8(ascii: "]")) { return .array(values) }
    repeat {
      values.append(try value(depth: depth + 1))
      skipBlanks()
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw error("a comma or a closing bracket") }
    return .array(values)
  }

  private static let letters = (
    true: Array("true".utf8), false: Array("false".utf8), null: Array("null".utf8)
  )

  private mutating func word(
    _ letters: [UInt8], _ value: JSONValue
  ) throws(PhraseError) -> JSONValue {
    guard bytes[position...].starts(with: letters) else { throw error("a value") }
    position += letters.count
    return value
  }

  private mutating func number() throws(PhraseError) -> Double {
    let start = position
    _ = take(UInt8(ascii: "-"))
    let whole = digits()
    guard whole > 0, whole == 1 || bytes[position - whole] != UInt8(ascii: "0") else {
      throw error("a value")
    }
    var decimals = 0
    if take(UInt8(ascii: ".")) {
      decimals = digits()
      if decimals == 0 { throw error("a digit") }
    }
    if whole + decimals <= 15, peek != UInt8(ascii: "e"), peek != UInt8(ascii: "E") {
      return short(bytes[start..<position], decimals)
    }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      if digits() == 0 { throw error("a digit") }
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    guard let number = Double(text), number.isFinite else {
      throw PhraseError("The number \(text) is too large.")
    }
    return number
  }

  /// A number of at most 15 digits: they and the power of ten are exact, so that their quotient is
  /// the nearest number there is (Clinger, PLDI 1990), and no text need be made of them.
  private func short(_ text: ArraySlice<UInt8>, _ decimals: Int) -> Double {
    var digits = 0
    for byte in text where byte >= UInt8(ascii: "0") {
      digits = digits * 10 + Int(byte - UInt8(ascii: "0"))
    }
    var power = 1
    for _ in 0..<decimals { power *= 10 }
    let number = Double(digits) / Double(power)
    return text.first == UInt8(ascii: "-") ? -number : number
  }

  private mutating func digits() -> Int {
    let start = position
    while let byte = peek, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
    return position - start
  }

  private mutating func string() throws(PhraseError) -> String {
    position += 1
    var decoded: [UInt8] = []
    var start = position
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "\""):
        let tail = bytes[start..<position]
        position += 1
        let text =
          decoded.isEmpty
          ? String(validating: tail, as: UTF8.self)
          : String(validating: decoded + tail, as: UTF8.self)
        guard let text else { throw PhraseError("The text is not well-formed UTF-8.") }
        return text
      case UInt8(ascii: "\\"):
        decoded += bytes[start..<position]
        position += 1
        decoded += try escaped()
        start = position
      case 0..<0x20: throw error("no control character inside a text")
      default: position += 1
      }
    }
    throw error("a closing quote")
  }

  private mutating func escaped() throws(PhraseError) -> [UInt8] {
    let letter = peek
    position += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return letter.map { [$0] } ?? []
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"):
      var code = try hexadecimal()
      if (0xD800..<0xDC00).contains(code) {
        guard take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
          throw error("the second half of a surrogate pair")
        }
        let low = try hexadecimal()
        guard (0xDC00..<0xE000).contains(low) else {
          throw error("the second half of a surrogate pair")
        }
        code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(code) else { throw error("a Unicode character") }
      return Array(String(Character(scalar)).utf8)
    default: throw error("an escape that JSON knows")
    }
  }

  private mutating func hexadecimal() throws(PhraseError) -> UInt32 {
    guard position + 4 <= bytes.count else { throw error("four hexadecimal digits") }
    var code: UInt32 = 0
    for byte in bytes[position..<position + 4] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw error("four hexadecimal digits")
      }
      code = code << 4 + UInt32(digit)
    }
    position += 4
    return code
  }

  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    position += 1
    return true
  }

  private mutating func skipBlanks() {
    while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      position += 1
    }
  }

  private func error(_ expected: String) -> PhraseError {
    let place = start.behind(bytes.prefix(position)).inWords(besideLine: start.line)
    return PhraseError("This is not JSON: expected \(expected) at \(place).")
  }
}
