package import SpotterModel

/// How much larger an episode's last sizes are than its first, whatever happened between.
package struct WholeGain: Hashable, Sendable {
  /// The median of the last 3 sizes less that of the first 3, in mm.
  package let millimetres: Double

  /// The smallest change taken as real at the median of the first 3, in mm.
  package let smallestDetectable: Double

  /// The first and the last 3 measured days.
  package let measurements: [Measurement]

  /// The fewest measured days that are compared.
  package static let fewestDays = 4

  /// - Returns: nil with fewer than 4 measured days.
  package init?(of measurements: [Measurement], settings: Settings) {
    guard measurements.count >= Self.fewestDays,
      let first = median(measurements.prefix(3).map(\.millimetres)),
      let last = median(measurements.suffix(3).map(\.millimetres))
    else { return nil }
    millimetres = last - first
    smallestDetectable = settings.smallestDetectableChange(at: first)
    let end = max(3, measurements.count - 3)
    self.measurements = Array(measurements.prefix(3) + measurements[end...])
  }

  /// Whether it is more than a ruler's error.
  package var isReal: Bool { reaches(millimetres, smallestDetectable) }
}
