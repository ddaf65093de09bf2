/// How a size was found.
package enum MeasuringMethod: String, CaseIterable, Sendable {
  /// With a ruler, or anything as good.
  case ruler
  /// Judged by eye, which is less exact.
  case eye
}

/// The longest diameter of a spot.
package struct Size: Hashable, Sendable {
  /// Millimetres, over 0 and at most 2000, to six decimals.
  package var millimetres: Double

  /// Whether it was measured or judged.
  package var method: MeasuringMethod

  /// Makes a size of millimetres that are known to be right; see ``checked(millimetres:)``.
  package init(millimetres: Double, method: MeasuringMethod = .ruler) {
    self.millimetres = millimetres
    self.method = method
  }

  /// Reads `6`, `6mm`, `0.6 cm`, `1/4in`, `1/4"`, `6,5`; `~6` is judged by eye.
  ///
  /// Millimetres unless a unit is given. An inch is 25.4 mm exactly.
  package init(phrase: String) throws(PhraseError) {
    var text = Substring(trimmed(phrase).lowercased())
    method = .ruler
    if let mark = ["~", "≈", "about "].first(where: { text.hasPrefix($0) }) {
      method = .eye
      text = text.dropFirst(mark.count)
    }
    let unit = Size.units.first { text.hasSuffix($0.text) }
    guard let number = TypedNumber(trimmed(text.dropLast(unit?.text.count ?? 0))) else {
      throw PhraseError(
        "\(quoted(phrase)) is not a size; write 6, 6mm, 0.6cm or 1/4in, or ~6 if judged by eye")
    }
    millimetres = try Size.checked(
      millimetres: number.scaled(unit?.tenths ?? 10, over: 10), as: trimmed(phrase))
  }

  /// The millimetres rounded to six decimals, if they are over 0 and at most 2000.
  package static func checked(millimetres: Double) throws(PhraseError) -> Double {
    try checked(millimetres: millimetres, as: "\(plain(millimetres)) mm")
  }

  private static func checked(
    millimetres: Double, as text: String
  ) throws(PhraseError) -> Double {
    guard millimetres.isFinite else { throw PhraseError("a size is a number of millimetres") }
    let rounded = roundedToMillionths(millimetres)
    guard rounded > 0 else {
      throw PhraseError(
        "a size is over 0, not \(text); log a spot that is no longer there as --gone")
    }
    guard rounded <= 2000 else { throw PhraseError("a size is at most 2000 mm, not \(text)") }
    return rounded
  }

  /// What may follow the number, longest first, in tenths of a millimetre.
  private static let units: [(text: String, tenths: Int)] = [
    ("millimetres", 10), ("millimetre", 10), ("millimeters", 10), ("millimeter", 10), ("mm", 10),
    ("centimetres", 100), ("centimetre", 100), ("centimeters", 100), ("centimeter", 100),
    ("cm", 100), ("inches", 254), ("inch", 254), ("in", 254), ("\"", 254), ("″", 254), ("”", 254),
  ]
}

extension Size: CustomStringConvertible {
  /// The size as `6.5 mm`, or `~6 mm` if judged by eye.
  package var description: String { "\(figure) mm" }

  /// The millimetres as `6.5`, or `~6` if judged by eye.
  package var figure: String { (method == .eye ? "~" : "") + plain(millimetres) }
}
