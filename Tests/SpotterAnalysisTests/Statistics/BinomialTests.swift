import SpotterAnalysis
import Testing

@Suite("The upper tail of a binomial distribution") struct BinomialTests {
  /// What `scipy.stats.binomtest` says of x₁ new spots in 3 days after x₀ in the 14 before.
  @Test(
    "is scipy's, for new spots in 3 days and in the 14 before",
    arguments: [
      (3, 0, 0.005495623855078365), (3, 1, 0.019073047497036675), (4, 1, 0.004164503890180491),
      (4, 2, 0.010741802540264103), (5, 2, 0.002616904207807877), (6, 3, 0.0015542012425246745),
    ] as [(Int, Int, Double)])
  func asScipy(recent: Int, before: Int, expected: Double) {
    let tail = binomialUpperTail(
      successes: recent, trials: recent + before, probability: 3.0 / 17)
    #expect(abs(tail - expected) < 1e-12)
  }

  @Test(
    "is certain or impossible at the ends",
    arguments: [
      (0, 0, 0.5, 1), (0, 7, 0.5, 1), (-1, 7, 0, 1), (8, 7, 0.5, 0), (8, 7, 1, 0), (1, 0, 0.5, 0),
      (1, 7, 0, 0), (7, 7, 1, 1),
    ] as [(Int, Int, Double, Double)])
  func ends(successes: Int, trials: Int, probability: Double, expected: Double) {
    let tail = binomialUpperTail(successes: successes, trials: trials, probability: probability)
    #expect(tail == expected)
  }

  @Test("of all successes is the power of one", arguments: [1, 10, 1000])
  func allSuccesses(trials: Int) {
    let tail = binomialUpperTail(successes: trials, trials: trials, probability: 0.99)
    var power = 1.0
    for _ in 0..<trials { power *= 0.99 }
    #expect(abs(tail - power) < 1e-12)
  }

  /// By symmetry: with an odd number of throws of a coin, more heads than tails is one half.
  @Test("of half a coin's throws is a half", arguments: [1, 7, 101, 5001])
  func coin(trials: Int) {
    let tail = binomialUpperTail(successes: (trials + 1) / 2, trials: trials, probability: 0.5)
    #expect(abs(tail - 0.5) < 1e-12)
  }

  @Test("and the rest, as failures counted from the other side, are 1")
  func complement() {
    for successes in 1...40 {
      let atLeast = binomialUpperTail(successes: successes, trials: 40, probability: 0.3)
      let atMost = binomialUpperTail(successes: 40 - successes + 1, trials: 40, probability: 0.7)
      #expect(abs(atLeast + atMost - 1) < 1e-12, "\(successes)")
    }
  }
}
