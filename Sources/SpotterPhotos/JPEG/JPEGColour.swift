/// What the components of a JPEG mean, as far as its metadata decides that.
///
/// Programs know it from a JFIF segment (always luma and chroma), else from an Adobe segment, else by
/// the components' numbers. Where these segments say what programs would take a picture without them
/// for, they can go.
struct JPEGColour {
  private var hasJFIF = false

  /// The Adobe segment's last byte: 0 for RGB or CMYK, 1 for YCbCr, 2 for YCCK.
  private var transform: UInt8?

  /// Learns from a segment, whether it is JFIF or Adobe or neither of them.
  mutating func add(_ marker: UInt8, _ payload: [UInt8]) {
    // The lengths are those from which libjpeg believes a segment.
    if marker == Marker.jfif, payload.count >= 14, payload.starts(with: Array("JFIF\0".utf8)) {
      hasJFIF = true
    }
    if marker == Marker.adobe, payload.count >= 12, payload.starts(with: Self.adobe) {
      transform = payload[11]
    }
  }

  /// An Adobe segment without which the frame would be shown in other colours; nil when it needs
  /// none.
  func adobeSegment(for frame: JPEGFrame) -> [UInt8]? {
    neededTransform(frame.components.map(\.id)).map { Self.adobe + [0, 100, 0, 0, 0, 0, $0] }
  }

  private func neededTransform(_ ids: [UInt8]) -> UInt8? {
    switch ids.count {
    case 3:
      guard hasJFIF || transform != nil else { return nil }
      let isRGB = !hasJFIF && transform == 0
      let isKnown = ids == (isRGB ? Array("RGB".utf8) : [1, 2, 3])
      return isKnown ? nil : isRGB ? 0 : 1
    // Whoever writes CMYK with this segment means it inverted, so it cannot go.
    case 4: return transform.map { $0 == 0 ? 0 : 2 }
    default: return nil
    }
  }

  private static let adobe = Array("Adobe".utf8)
}
