import SpotterAnalysis
import SpotterTestSupport
import Testing

@testable import SpotterAnalysis

@Suite("The slopes of many points") struct SlopeSelectionTests {
  /// Days with gaps and sizes of a ruler, so that many slopes are equal.
  private func series(_ n: Int, seed: UInt64) -> (x: [Double], y: [Double]) {
    var random = SeededGenerator(seed: seed)
    var day = 20_000.0
    var points: (x: [Double], y: [Double]) = ([], [])
    let drift = Double.random(in: -0.02...0.02, using: &random)
    for _ in 0..<n {
      day += Double(Int.random(in: 1...4, using: &random))
      points.x.append(day)
      let size = 10 + drift * (day - 20_000) + Double.random(in: -1...1, using: &random)
      points.y.append((size * 2).rounded() / 2)
    }
    return points
  }

  @Test("are those that all pairs have, at every rank", arguments: 0..<20)
  func ranks(seed: UInt64) throws {
    let (x, y) = series(Int(10 + seed * 7), seed: seed)
    let selection = try #require(SlopeSelection(x: x, y: y))
    var all: [Double] = []
    for i in x.indices {
      for j in x.indices where j > i { all.append((y[j] - y[i]) / (x[j] - x[i])) }
    }
    all.sort()
    for rank in stride(from: 0, to: all.count, by: max(1, all.count / 60)) {
      #expect(abs(selection.value(ranked: rank) - all[rank]) < 1e-11, "rank \(rank)")
    }
  }

  @Test("are those that all pairs have, where only the middle is kept", arguments: 0..<20)
  func middle(seed: UInt64) throws {
    let (x, y) = series(Int(10 + seed * 7), seed: seed)
    var all = MiddleSlopes(x: x, y: y, isSampled: false)
    var middle = MiddleSlopes(x: x, y: y, isSampled: true)
    #expect(middle.count == all.count && all.count == x.count * (x.count - 1) / 2)
    // From the middle outwards, past what was kept.
    for rank in (0..<all.count).sorted(by: { abs($0 - all.count / 2) < abs($1 - all.count / 2) }) {
      #expect(middle.value(ranked: rank) == all.value(ranked: rank), "rank \(rank)")
    }
  }

  @Test("are those of pairs whose x differ") func ties() {
    var slopes = MiddleSlopes(x: [1, 1, 2, 2], y: [1, 2, 4, 8], isSampled: true)
    #expect(slopes.count == 4)
    #expect((0..<4).map { slopes.value(ranked: $0) } == [2, 3, 6, 7])
  }

  @Test("are exactly 0 where most points are level") func level() throws {
    let (x, _) = series(1200, seed: 1)
    var y = [Double](repeating: 6, count: 1200)
    for index in stride(from: 0, to: 1200, by: 10) { y[index] = 6.5 }
    #expect(try #require(TheilSen(x: x, y: y)).slope == 0)
  }

  @Test("give the line that all pairs give, of ten years of days") func line() throws {
    let (x, y) = series(1100, seed: 5)
    let line = try #require(TheilSen(x: x, y: y))
    // One more point at the same x makes the program go over all pairs; it adds none with itself.
    let all = try #require(TheilSen(x: x + [x[1099]], y: y + [y[1099]]))
    #expect(abs(line.slope - all.slope) < 1e-4)
    #expect(line.interval.contains(line.slope))
  }

  @Test("need x that ascend") func order() {
    #expect(SlopeSelection(x: [1, 1], y: [2, 3]) == nil)
    #expect(SlopeSelection(x: [2, 1], y: [2, 3]) == nil)
  }
}
