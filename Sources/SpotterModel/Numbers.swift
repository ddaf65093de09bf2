/// The quotient rounded down, also for negative numbers.
func floorQuotient(_ number: Int, _ divisor: Int) -> Int {
  number >= 0 ? number / divisor : (number + 1) / divisor - 1
}

/// The remainder that is never negative.
func floorModulo(_ number: Int, _ divisor: Int) -> Int {
  let remainder = number % divisor
  return remainder < 0 ? remainder + divisor : remainder
}

/// The number with zeros before it to the given width: `7` to `07`.
func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number.magnitude)
  let zeros = String(repeating: "0", count: max(0, width - digits.count))
  return (number < 0 ? "-" : "") + zeros + digits
}

/// The number that ASCII digits spell; `nil` for anything else, for none, and past 18 of them.
func digits(_ bytes: some Collection<UInt8>) -> Int? {
  guard (1...18).contains(bytes.count) else { return nil }
  var number = 0
  for byte in bytes {
    guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
    number = number * 10 + Int(byte - UInt8(ascii: "0"))
  }
  return number
}

/// The number without exponent, with at most six decimals: `6`, `6.35`.
func plain(_ number: Double) -> String {
  guard number.magnitude < 1e12 else { return "\(number)" }
  let millionths = Int((number.magnitude * 1e6).rounded())
  var bytes: [UInt8] = []
  if number < 0, millionths > 0 { bytes.append(UInt8(ascii: "-")) }
  bytes.append(decimal: millionths, places: 6)
  return String(decoding: bytes, as: UTF8.self)
}

/// The nearest number with at most six decimals: binary noise goes, what anybody typed stays.
func roundedToMillionths(_ number: Double) -> Double { (number * 1e6).rounded() / 1e6 }

/// A number as typed, kept as a fraction so that a change of unit rounds once.
struct TypedNumber {
  var numerator: Int
  var denominator: Int

  /// Reads `6`, `6.5`, `6,5`, `.5`, `1/4` or `1 1/4`; `nil` for a sign, an exponent or a word.
  ///
  /// Whole parts of 6 digits and more become 99,999, past every limit here; decimals after the
  /// seventh are dropped.
  init?(_ text: String) {
    let parts = text.split(separator: " ").map { String($0) }
    if let fraction = parts.last, fraction.utf8.contains(UInt8(ascii: "/")) {
      let halves = fraction.utf8.split(
        separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      guard
        parts.count <= 2, halves.count == 2, halves.allSatisfy({ $0.count <= 4 }),
        let top = digits(halves[0]), let bottom = digits(halves[1]), bottom > 0,
        let whole = parts.count == 2 ? digits(parts[0].utf8) : 0
      else { return nil }
      numerator = min(whole, 99_999) * bottom + top
      denominator = bottom
      return
    }
    guard parts.count == 1 else { return nil }
    let sides = parts[0].utf8.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == 0x2E || $0 == 0x2C })
    let decimals = sides.count == 2 ? sides[1].prefix(7) : ""[...].utf8
    guard
      sides.count <= 2, sides.contains(where: { !$0.isEmpty }),
      let whole = sides[0].isEmpty ? 0 : TypedNumber.whole(sides[0]),
      sides.count == 1 || sides[1].isEmpty || sides[1].allSatisfy({ (0x30...0x39).contains($0) }),
      let part = decimals.isEmpty ? 0 : digits(decimals)
    else { return nil }
    denominator = (0..<decimals.count).reduce(1) { power, _ in power * 10 }
    numerator = whole * denominator + part
  }

  /// The value times `top / bottom`, rounded to six decimals.
  func scaled(_ top: Int = 1, over bottom: Int = 1) -> Double {
    roundedToMillionths(Double(numerator * top) / Double(denominator * bottom))
  }

  private static func whole(_ bytes: Substring.UTF8View) -> Int? {
    guard bytes.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let significant = bytes.drop { $0 == 0x30 }
    return significant.count > 5 ? 99_999 : significant.isEmpty ? 0 : digits(significant)
  }
}
