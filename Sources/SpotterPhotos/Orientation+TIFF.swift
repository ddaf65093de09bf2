/// Orientation as Exif keeps it: in the first directory of a TIFF structure (Exif 3.0, §4.6; TIFF 6.0,
/// §2).
extension Orientation {
  /// Reads the orientation of a TIFF structure, which may be hostile; nil if there is none.
  init?(tiff bytes: ArraySlice<UInt8>) {
    let bytes = Array(bytes)
    let isBigEndian = bytes.starts(with: [0x4D, 0x4D])
    guard isBigEndian || bytes.starts(with: [0x49, 0x49]) else { return nil }

    func number(at offset: Int, bytes count: Int) -> Int? {
      guard offset <= bytes.count - count else { return nil }
      let field = bytes[offset..<offset + count]
      return isBigEndian ? field.bigEndian : Array(field.reversed()).bigEndian
    }

    guard number(at: 2, bytes: 2) == 42, let directory = number(at: 4, bytes: 4),
      let count = number(at: directory, bytes: 2)
    else { return nil }
    for index in 0..<count {
      let field = directory + 2 + 12 * index
      guard let tag = number(at: field, bytes: 2) else { return nil }
      guard tag == Self.tag else { continue }
      guard number(at: field + 2, bytes: 2) == Int(Self.short),
        number(at: field + 4, bytes: 4) == 1,
        let value = number(at: field + 8, bytes: 2)
      else { return nil }
      self.init(rawValue: value)
      return
    }
    return nil
  }

  /// A TIFF structure with this orientation and nothing else; none for ``upright``, which is what
  /// a picture without one is.
  var tiff: [UInt8]? {
    guard self != .upright else { return nil }
    return Array("MM".utf8) + [0, 42, 0, 0, 0, 8] + [0, 1] + .init(bigEndian: Self.tag)
      + .init(bigEndian: Self.short) + [0, 0, 0, 1] + [0, UInt8(rawValue), 0, 0] + [0, 0, 0, 0]
  }

  private static let tag: UInt16 = 0x0112

  /// The type of a 16-bit number.
  private static let short: UInt16 = 3
}
