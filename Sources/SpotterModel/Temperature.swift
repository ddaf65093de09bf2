/// A body temperature.
package struct Temperature: Hashable, Sendable {
  /// Degrees Celsius, 30…45.
  package var celsius: Double

  /// Makes a temperature of degrees that are known to be right; see ``checked(celsius:)``.
  package init(celsius: Double) { self.celsius = celsius }

  /// Makes a temperature of degrees from elsewhere, if they are from 30 to 45.
  package init(checkedCelsius celsius: Double) throws(PhraseError) {
    self.celsius = try Temperature.checked(celsius: celsius)
  }

  /// Reads `38.4`, `38.4C`, `38,4 °C` or `101F`, which is rounded to a tenth of a degree Celsius.
  package init(phrase: String) throws(PhraseError) {
    let typed = trimmed(phrase)
    var text = Substring(typed.lowercased())
    let unit = text.last.flatMap { "cf".contains($0) ? $0 : nil }
    if unit != nil { text = Substring(trimmed(text.dropLast())) }
    if text.hasSuffix("°") { text.removeLast() }
    guard let number = TypedNumber(trimmed(text)), !text.contains("/") else {
      throw PhraseError("\(quoted(phrase)) is not a temperature; write 38.4 or 101F")
    }
    let degrees = number.scaled()
    if unit == "f" {
      let celsius = ((degrees - 32) * 50 / 9).rounded() / 10
      self.celsius = try Temperature.checked(celsius: celsius, as: typed)
    } else if unit == nil, (86...113).contains(degrees) {
      throw PhraseError(
        "a temperature is from 30 to 45 °C, not \(typed); for Fahrenheit write \(plain(degrees))F")
    } else {
      celsius = try Temperature.checked(celsius: degrees, as: typed)
    }
  }

  /// The degrees rounded to six decimals, if they are from 30 to 45.
  package static func checked(celsius: Double) throws(PhraseError) -> Double {
    try checked(celsius: celsius, as: plain(celsius))
  }

  private static func checked(celsius: Double, as text: String) throws(PhraseError) -> Double {
    guard celsius.isFinite else {
      throw PhraseError("a temperature is a number of degrees Celsius")
    }
    guard (30...45).contains(celsius) else {
      throw PhraseError("a temperature is from 30 to 45 °C (86 to 113 °F), not \(text)")
    }
    return roundedToMillionths(celsius)
  }
}

extension Temperature: CustomStringConvertible {
  /// The temperature as `38.4 °C`.
  package var description: String { "\(plain(celsius)) °C" }
}
