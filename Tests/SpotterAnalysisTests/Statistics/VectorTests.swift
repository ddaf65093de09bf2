import Foundation
import SpotterAnalysis
import SpotterTestSupport
import Testing

/// A series with what scipy and pymannkendall make of it.
struct Vector: Decodable, CustomTestStringConvertible, Sendable {
  var name: String
  var x: [Double]
  var y: [Double]
  var slope: Double
  var intercept: Double
  var low95: Double
  var high95: Double
  var S: Int
  var varS: Double
  var z: Double
  var pTwoNormal: Double
  var pGreaterExact: Double
  var pTwoExact: Double
  var tauB: Double?

  var testDescription: String { name }

  static let all: [Vector] = {
    let file = packageRoot().appending(path: "Tests/SpotterAnalysisTests/Fixtures/vectors.json")
    return (try? JSONDecoder().decode([Vector].self, from: Data(contentsOf: file))) ?? []
  }()
}

@Suite("The statistics agree with scipy and pymannkendall")
struct VectorTests {
  @Test func thereAreVectors() {
    #expect(Vector.all.count == 21)
  }

  @Test("in slope, intercept and interval", arguments: Vector.all)
  func theilSen(vector: Vector) throws {
    let line = try #require(TheilSen(x: vector.x, y: vector.y))
    #expect(abs(line.slope - vector.slope) < 1e-9)
    #expect(abs(line.intercept - vector.intercept) < 1e-9)
    #expect(abs(line.interval.lowerBound - vector.low95) < 1e-9)
    #expect(abs(line.interval.upperBound - vector.high95) < 1e-9)
  }

  @Test("in S, its variance, τ and p", arguments: Vector.all)
  func mannKendall(vector: Vector) throws {
    let test = MannKendall(vector.y)
    #expect(test.s == vector.S)
    #expect(abs(test.variance - vector.varS) < 1e-9)
    #expect(abs(test.z - vector.z) < 1e-9)
    #expect(abs(test.pTwoSidedNormal - vector.pTwoNormal) < 1e-9)
    #expect(abs(test.pGreater - vector.pGreaterExact) < 1e-9)
    #expect(abs(test.pTwoSidedExact - vector.pTwoExact) < 1e-9)
    switch (test.tauB, vector.tauB) {
    case (nil, nil): break
    case (let tau?, let expected?): #expect(abs(tau - expected) < 1e-9)
    default: Issue.record("τ-b is \(String(describing: test.tauB))")
    }
  }

  @Test(
    "The smallest p of a rising series is 1/n!", arguments: [(3, 6.0), (4, 24), (5, 120), (6, 720)])
  func smallestP(n: Int, orders: Double) {
    #expect(abs(MannKendall((0..<n).map(Double.init)).pGreater - 1 / orders) < 1e-12)
  }

  @Test("Falling is rising the other way round", arguments: Vector.all)
  func falling(vector: Vector) {
    let mirrored = MannKendall(vector.y.map { -$0 })
    #expect(abs(mirrored.pGreater - MannKendall(vector.y).pLess) < 1e-12)
  }

  @Test("Beyond 50 values the normal form takes over") func manyValues() {
    let rising = MannKendall((0..<51).map { Double($0 % 7) + Double($0) / 100 })
    #expect(abs(rising.pGreater - 0.5 * erfc(rising.z / 2.0.squareRoot())) < 1e-15)
  }
}

@Suite("A median") struct MedianTests {
  @Test(
    arguments: [
      ([], nil), ([3], 3), ([4, 1], 2.5), ([5, 1, 3], 3), ([2, 2, 2, 2], 2), ([9, 1, 8, 2], 5),
    ] as [([Double], Double?)])
  func ofValues(values: [Double], middle: Double?) {
    #expect(median(values) == middle)
  }

  @Test("is what sorting says, for a thousand random series") func againstSorting() {
    var random = SeededGenerator(seed: 20_260_331)
    for _ in 0..<1000 {
      let values = (0..<Int.random(in: 1...60, using: &random)).map { _ in
        Double(Int.random(in: 0...9, using: &random))
      }
      let sorted = values.sorted()
      let middle = sorted.count / 2
      let expected =
        sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
      #expect(median(values) == expected, "\(values)")
    }
  }
}
