#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// P(X ≥ successes) of a binomial distribution: the exact one-sided test.
package func binomialUpperTail(successes: Int, trials: Int, probability: Double) -> Double {
  guard successes > 0 else { return 1 }
  guard successes <= trials else { return 0 }
  let logs = (log(probability), log1p(-probability))
  return min(
    1,
    (successes...trials).reduce(0) { sum, k in
      let ways = lgamma(Double(trials + 1)) - lgamma(Double(k + 1)) - lgamma(Double(trials - k + 1))
      return sum + exp(ways + Double(k) * logs.0 + Double(trials - k) * logs.1)
    })
}
