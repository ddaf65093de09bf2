#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

extension SeededGenerator {
  /// A number of the standard normal distribution (Box & Muller 1958).
  mutating func normal() -> Double {
    let radius = sqrt(-2 * log(1 - Double.random(in: 0..<1, using: &self)))
    return radius * cos(2 * Double.pi * Double.random(in: 0..<1, using: &self))
  }

  /// A number of events of which so many are to be expected (Knuth's method, for small numbers).
  mutating func poisson(_ mean: Double) -> Int {
    let limit = exp(-mean)
    var product = Double.random(in: 0..<1, using: &self)
    var count = 0
    while product > limit {
      product *= Double.random(in: 0..<1, using: &self)
      count += 1
    }
    return count
  }

  /// Whether something of a probability happens.
  mutating func happens(_ probability: Double) -> Bool {
    Double.random(in: 0..<1, using: &self) < probability
  }
}
