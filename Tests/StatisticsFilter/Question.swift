internal import SpotterAnalysis

/// A line of input: what is to be calculated.
enum Question {
  case series(x: [Double], y: [Double])
  case binomial(successes: Int, trials: Int, probability: Double)

  init?(_ line: String) {
    let words = line.split(separator: " ")
    switch (words.first, words.count) {
    case ("series", 3):
      let (x, y) = (numbers(words[1]), numbers(words[2]))
      guard x.count == y.count, x.count >= 2 else { return nil }
      self = .series(x: x, y: y)
    case ("binomial", 4):
      guard let successes = Int(words[1]), let trials = Int(words[2]),
        let probability = Double(words[3])
      else { return nil }
      self = .binomial(successes: successes, trials: trials, probability: probability)
    default: return nil
    }
  }

  /// The names of the numbers, with the numbers.
  var answer: [(String, any CustomStringConvertible)] {
    switch self {
    case .series(let x, let y):
      let test = MannKendall(y)
      var answer: [(String, any CustomStringConvertible)] = [
        ("s", test.s), ("variance", test.variance), ("z", test.z),
        ("tauB", test.tauB?.description ?? "none"), ("pTwoSidedNormal", test.pTwoSidedNormal),
        ("pGreater", test.pGreater), ("pLess", test.pLess), ("pTwoSidedExact", test.pTwoSidedExact),
      ]
      if let line = TheilSen(x: x, y: y) {
        answer += [
          ("slope", line.slope), ("intercept", line.intercept),
          ("low", line.interval.lowerBound), ("high", line.interval.upperBound),
        ]
      }
      return answer
    case .binomial(let successes, let trials, let probability):
      return [
        (
          "pBinomial",
          binomialUpperTail(successes: successes, trials: trials, probability: probability)
        )
      ]
    }
  }
}

private func numbers(_ list: Substring) -> [Double] {
  list.split(separator: ",").compactMap { Double($0) }
}
