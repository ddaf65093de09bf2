internal import SpotterModel

extension Figure {
  /// The feet from below, as who sits before them sees them.
  static let soles = Figure(
    "soles", "Soles", height: 138,
    halfEdge: [
      12, 14, 20, 7, 31, 8, 42, 14, 52, 24, 57, 38, 55, 58, 51, 78, 51, 100, 48, 120, 38, 130,
      27, 128, 21, 116, 22, 98, 21, 78, 13, 58, 9, 34,
    ], isClosed: true,
    [
      (.toe, [2, 0, 64, 0, 64, 42, 34, 31, 4, 32]),
      (.sole, [4, 32, 34, 31, 64, 42, 62, 100, 4, 100]),
      (.heel, [4, 100, 62, 100, 62, 138, 4, 138]),
    ])
}
