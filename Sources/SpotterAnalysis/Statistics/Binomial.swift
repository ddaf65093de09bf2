/// The probability of so many successes or more, for a binomial number of them.
///
/// With it two Poisson rates are compared: if they are equal, then of x₁ + x₀ events in spans of w₁
/// and w₀ days the first span has Binomial(x₁ + x₀, w₁ / (w₁ + w₀)). Przyborowski & Wilenski 1940
/// (Biometrika 31, 313).
///
/// Every term is built from its neighbour, outwards from the largest, and the tail is divided by the
/// sum of all: no factorial or logarithm of one is needed, and nothing overflows. Terms that vanish
/// beside the largest count as 0.
///
/// - Parameters:
///   - successes: With 0 or fewer the answer is 1, with more than `trials` it is 0.
///   - trials: 0 or more.
///   - probability: Of one success, 0–1.
/// - Returns: P(X ≥ successes), X ~ Binomial(trials, probability).
package func binomialUpperTail(successes: Int, trials: Int, probability: Double) -> Double {
  guard successes > 0 else { return 1 }
  guard successes <= trials, probability > 0 else { return 0 }
  guard probability < 1 else { return 1 }
  let odds = probability / (1 - probability)
  let mode = min(trials, Int(Double(trials + 1) * probability))
  var (tail, total) = (0.0, 0.0)

  var term = 1.0
  for count in mode...trials where term > 0 {
    total += term
    if count >= successes { tail += term }
    term *= Double(trials - count) / Double(count + 1) * odds
  }
  term = 1
  for count in stride(from: mode, to: 0, by: -1) where term > 0 {
    term *= Double(count) / Double(trials - count + 1) / odds
    total += term
    if count - 1 >= successes { tail += term }
  }
  return tail / total
}
