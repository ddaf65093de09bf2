/// The header of a PNG (third edition, §11.2.1).
struct PNGHeader {
  /// In pixels, 1 to 2³¹ − 1.
  var width: Int
  var height: Int
  var bitDepth: UInt8
  var colour: Colour

  enum Colour: UInt8 {
    case grey = 0
    case rgb = 2
    case palette = 3
    case greyAlpha = 4
    case rgbAlpha = 6

    fileprivate var bitDepths: [UInt8] {
      switch self {
      case .grey: [1, 2, 4, 8, 16]
      case .palette: [1, 2, 4, 8]
      case .rgb, .greyAlpha, .rgbAlpha: [8, 16]
      }
    }
  }

  init(_ payload: [UInt8]) throws {
    guard payload.count == 13, let colour = Colour(rawValue: payload[9]),
      colour.bitDepths.contains(payload[8]), payload[10] == 0, payload[11] == 0, payload[12] < 2
    else { throw PhotoRefusal.damaged("PNG", "its header makes no sense") }
    width = payload[..<4].bigEndian
    height = payload[4..<8].bigEndian
    bitDepth = payload[8]
    self.colour = colour
    let sides = 1...Int(Int32.max)
    guard sides.contains(width), sides.contains(height) else {
      throw PhotoRefusal.damaged("PNG", "its header makes no sense")
    }
  }

  /// How many colours a palette may have.
  var paletteSizes: ClosedRange<Int> { 1...1 << Int(min(bitDepth, 8)) }

  /// How long a chunk about transparency may be, in bytes; nil where none may be.
  func transparencyLengths(paletteSize: Int) -> ClosedRange<Int>? {
    switch colour {
    case .grey: 2...2
    case .rgb: 6...6
    case .palette: paletteSize > 0 ? 1...paletteSize : nil
    case .greyAlpha, .rgbAlpha: nil
    }
  }
}
