/// The frame header of a JPEG: its size, and how its colours are sampled (T.81, B.2.2).
struct JPEGFrame {
  var isProgressive: Bool

  /// In pixels, 1 to 65,535.
  var width: Int
  var height: Int
  var components: [Component]

  struct Component {
    var id: UInt8

    /// Blocks in a unit of an interleaved scan, 1 to 4 each way.
    var horizontal: Int
    var vertical: Int

    /// The number of its quantization table.
    var table: Int

    /// Blocks of 8 × 8 samples in a scan of this component alone.
    var blocks = 0

    /// Whether there was a scan of it.
    var isCoded = false

    fileprivate init(_ bytes: ArraySlice<UInt8>) {
      let bytes = Array(bytes)
      id = bytes[0]
      horizontal = Int(bytes[1] >> 4)
      vertical = Int(bytes[1] & 0xF)
      table = Int(bytes[2])
    }
  }

  init(_ payload: [UInt8], isProgressive: Bool) throws {
    guard payload.count >= 6, payload.count == 6 + 3 * Int(payload[5]) else {
      throw PhotoRefusal.damaged("JPEG", "what tells its size is of a wrong length")
    }
    guard payload[0] == 8 else {
      throw PhotoRefusal.unusual("JPEG", "its colours are not of 8 bits")
    }
    self.isProgressive = isProgressive
    height = payload[1..<3].bigEndian
    width = payload[3..<5].bigEndian
    guard height > 0 else {
      throw PhotoRefusal.unusual("JPEG", "its height is said only after the picture")
    }
    components = stride(from: 6, to: payload.count, by: 3).map { Component(payload[$0..<$0 + 3]) }
    guard width > 0, (1...4).contains(components.count),
      Set(components.map(\.id)).count == components.count,
      components.allSatisfy({ component in
        (1...4).contains(component.horizontal) && (1...4).contains(component.vertical)
          && component.table < 4
      })
    else { throw PhotoRefusal.damaged("JPEG", "what tells its size makes no sense") }
    for index in components.indices {
      let (horizontal, vertical) = (components[index].horizontal, components[index].vertical)
      let across = (width * horizontal).divided(roundingUpBy: 8 * mostHorizontal)
      let down = (height * vertical).divided(roundingUpBy: 8 * mostVertical)
      components[index].blocks = across * down
    }
  }

  /// How many units an interleaved scan has.
  var units: Int {
    width.divided(roundingUpBy: 8 * mostHorizontal)
      * height.divided(roundingUpBy: 8 * mostVertical)
  }

  private var mostHorizontal: Int { components.map(\.horizontal).max() ?? 1 }
  private var mostVertical: Int { components.map(\.vertical).max() ?? 1 }
}

extension Int {
  fileprivate func divided(roundingUpBy divisor: Int) -> Int { (self + divisor - 1) / divisor }
}
