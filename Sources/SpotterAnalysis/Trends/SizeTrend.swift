#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif
package import SpotterModel

/// The trend of a spot's size in the window that ends at its latest measured day.
package struct SizeTrend: Hashable, Sendable {
  /// The days that it looks at, oldest first.
  package let window: [Measurement]

  /// Theil–Sen over the sizes, in mm a day.
  package let line: TheilSen

  /// Theil–Sen slope, in mm a day.
  package var slope: Double { line.slope }

  /// Theil–Sen slope of ln(size), per day: growth is multiplicative, and so is most of the error.
  package let logSlope: Double

  /// What the slope comes to over the window, in mm.
  package let gain: Double

  /// The smallest change taken as real at the size with which the window begins, in mm.
  package let smallestDetectable: Double

  private let test: MannKendall

  /// Mann–Kendall, one-sided: the chance of so much rising without a trend.
  package var pRising: Double { test.pGreater }

  /// Mann–Kendall, one-sided: the chance of so much falling without a trend.
  package var pFalling: Double { test.pLess }

  /// From the first to the last day of the window.
  package var span: Int { window[window.count - 1].day - window[0].day }

  /// Days in which the area doubles: ln 2 / (2 · log slope), since area goes with the square of the
  /// diameter; infinite unless the spot grows.
  package var areaDoublingDays: Double {
    logSlope > 0 ? log(2) / (2 * logSlope) : .infinity
  }

  /// The trend at the latest of some measured days.
  ///
  /// - Returns: nil with fewer than 2 measured days in the window.
  package init?(of measurements: [Measurement], settings: Settings) {
    guard let last = measurements.last else { return nil }
    let first = last.day - settings.whole(.growWindowDays)
    let window = Array(measurements.since(first + 1))
    let x = window.map { Double($0.day.number) }
    let y = window.map(\.millimetres)
    guard let line = TheilSen(x: x, y: y), let logLine = TheilSen(x: x, y: y.map { log($0) }),
      let start = median(Array(y.prefix(3)))
    else { return nil }
    self.window = window
    self.line = line
    logSlope = logLine.slope
    gain = line.slope * Double(last.day - window[0].day)
    smallestDetectable = settings.smallestDetectableChange(at: start)
    test = MannKendall(y)
  }

  /// Whether there are the days that any verdict needs.
  package func suffices(_ settings: Settings) -> Bool {
    window.count >= settings.whole(.growMinN) && span >= settings.whole(.growMinSpanDays)
  }
}

extension Settings {
  /// SDC(d) = max(`sdc.absMm`, `sdc.rel` · d): the smallest change in a size of d mm that is more
  /// than the error of a ruler.
  ///
  /// RECIST 1.1 asks for 20 % and an absolute floor in the same way.
  package func smallestDetectableChange(at millimetres: Double) -> Double {
    max(self[.sdcAbsolute], self[.sdcRelative] * millimetres)
  }
}

extension SizeTrend {
  /// How many days it looks at, how far they lie apart, and its slope with its interval.
  var values: [Evidence.Value] {
    [
      .init("measuredDays", window.count), .init("spanDays", span),
      .init("slopeMmPerDay", slope),
    ] + line.intervalValues
  }
}

extension TheilSen {
  /// The interval of a slope in mm a day, where there are enough points for one.
  var intervalValues: [Evidence.Value] {
    guard count >= Self.fewestForInterval else { return [] }
    return [
      .init("slopeLowMmPerDay", interval.lowerBound),
      .init("slopeHighMmPerDay", interval.upperBound),
    ]
  }
}
