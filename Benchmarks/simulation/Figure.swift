/// A figure in percent that was published, or a range of them.
struct Figure: Hashable, Sendable {
  let range: ClosedRange<Double>

  static func range(_ low: Double, _ high: Double) -> Figure { Figure(range: low...high) }

  /// By how many points a measured figure lies outside; negative below, 0 within.
  func difference(to measured: Double) -> Double {
    if measured < range.lowerBound { return measured - range.lowerBound }
    return max(0, measured - range.upperBound)
  }

  /// Whether a measured figure needs an explanation: by more than 2 points.
  func isFar(from measured: Double) -> Bool {
    // The tenths of a percent have no exact form in binary.
    difference(to: measured).magnitude > 2.000001
  }
}

extension Figure: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
  init(floatLiteral figure: Double) { self.init(range: figure...figure) }
  init(integerLiteral figure: Int) { self.init(floatLiteral: Double(figure)) }
}

extension Figure: CustomStringConvertible {
  var description: String {
    let (low, high) = (plain(range.lowerBound), plain(range.upperBound))
    return low == high ? low : "\(low)–\(high)"
  }

  private func plain(_ figure: Double) -> String {
    figure == figure.rounded() ? "\(Int(figure))" : oneDecimal(figure)
  }
}

/// With one decimal, always.
func oneDecimal(_ figure: Double) -> String {
  let tenths = Int((figure.magnitude * 10).rounded())
  return "\(figure < 0 && tenths > 0 ? "−" : "")\(tenths / 10).\(tenths % 10)"
}
