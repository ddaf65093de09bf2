internal import SpotterModel

/// The data of an SVG path (SVG 2, 9.3), written command by command.
///
/// Coordinates are units of the drawing, to a tenth. There is nothing in it but digits, signs and the
/// letters of commands.
struct PathData: Hashable, Sendable {
  /// ASCII.
  private(set) var bytes: [UInt8] = []

  /// Begins a line at a point.
  mutating func move(to x: Double, _ y: Double) { add("M", x, y) }

  mutating func line(to x: Double, _ y: Double) { add("L", x, y) }

  /// Draws an upright line to a height.
  mutating func vertical(to y: Double) {
    bytes.append(UInt8(ascii: "V"))
    bytes.append(tenthsOf: y)
  }

  /// A line without length, of which round ends make a dot.
  mutating func dot(at x: Double, _ y: Double) {
    move(to: x, y)
    bytes += "h0".utf8
  }

  /// A saltire of six by six units, its upper left corner at a point.
  mutating func cross(at x: Double, _ y: Double) {
    move(to: x, y)
    bytes += "l6 6m0 -6l-6 6".utf8
  }

  /// A short upright line of eight units, its upper end at a point.
  mutating func tick(at x: Double, _ y: Double) {
    move(to: x, y)
    bytes += "v8".utf8
  }

  /// A line through points; it ends at the last, or where it began.
  mutating func lines(through points: [Point], isClosed: Bool = false) {
    for (index, point) in points.enumerated() { add(index == 0 ? "M" : "L", point.x, point.y) }
    if isClosed { bytes.append(UInt8(ascii: "Z")) }
  }

  static func += (path: inout PathData, more: PathData) { path.bytes += more.bytes }

  private mutating func add(_ command: Unicode.Scalar, _ x: Double, _ y: Double) {
    bytes.append(UInt8(ascii: command))
    bytes.append(tenthsOf: x)
    bytes.append(UInt8(ascii: " "))
    bytes.append(tenthsOf: y)
  }
}

extension [UInt8] {
  /// Appends "12", "12.5", "-0.1": a length to a tenth, without a zero behind the point.
  mutating func append(tenthsOf length: Double) {
    guard length.magnitude < 1e6 else { return append(UInt8(ascii: "0")) }
    let tenths = Int((length * 10).rounded())
    if tenths < 0 { append(UInt8(ascii: "-")) }
    append(decimal: abs(tenths), places: 1)
  }
}
