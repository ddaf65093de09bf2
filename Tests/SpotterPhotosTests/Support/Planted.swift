/// The metadata that fixtures carry, byte by byte; each piece is full of a mark by which it is found
/// again.
enum Planted {
  static let mark = Array("PLANTED".utf8)

  /// What none of these may leave in a cleaned file: any four bytes of the mark, so that it is found
  /// where a byte of it has changed, too.
  static let traces: [[UInt8]] = (0...mark.count - 4).map { Array(mark[$0..<$0 + 4]) }

  static func isFound(in bytes: [UInt8]) -> Bool {
    guard bytes.count >= 4 else { return false }
    return (0...bytes.count - 4).contains { start in
      // Most bytes are none of these letters.
      bytes[start] >= 0x41 && traces.contains { bytes[start..<start + 4].elementsEqual($0) }
    }
  }

  static func text(_ times: Int = 4) -> [UInt8] {
    Array((0..<times).map { _ in mark }.joined())
  }

  enum ByteOrder: CaseIterable { case big, little }

  /// A TIFF structure as a phone writes it: the maker, the orientation, a comment, where it was (a
  /// GPS directory of 4 fields), and a directory of a thumbnail that has an orientation of its own.
  static func tiff(orientation: UInt16?, _ order: ByteOrder = .big) -> [UInt8] {
    var tiff = TIFF(order: order)
    let main = tiff.directory([
      .init(tag: 0x010F, type: 2, bytes: text() + [0]),
      orientation.map { .init(tag: 0x0112, type: 3, count: 1, bytes: tiff.number($0)) },
      .init(tag: 0x9286, type: 7, bytes: Array("ASCII\0\0\0".utf8) + text(2)),
      .init(tag: 0x8825, type: 4, count: 1, bytes: tiff.number(UInt32(400))),
    ])
    let thumbnail = tiff.directory([
      .init(tag: 0x0112, type: 3, count: 1, bytes: tiff.number(UInt16(3))),
      .init(tag: 0x0201, type: 2, bytes: text()),
    ])
    tiff.write(main, at: 8, next: 250)
    tiff.write(thumbnail, at: 250, next: 0)
    let degrees = [52, 31, 12].flatMap { tiff.number(UInt32($0)) + tiff.number(UInt32(1)) }
    let gps = tiff.directory([
      .init(tag: 0x0001, type: 2, bytes: [UInt8(ascii: "N"), 0]),
      .init(tag: 0x0002, type: 5, count: 3, bytes: degrees),
      .init(tag: 0x0003, type: 2, bytes: [UInt8(ascii: "E"), 0]),
      .init(tag: 0x001B, type: 7, bytes: text()),
    ])
    tiff.write(gps, at: 400, next: 0)
    return tiff.bytes
  }

  static func xmp(_ prefix: String = "") -> [UInt8] {
    Array("\(prefix)<x:xmpmeta><rdf:RDF tiff:Orientation=\"7\" exif:GPSLatitude=\"".utf8) + text()
      + Array("\"/></x:xmpmeta>".utf8)
  }
}

/// A TIFF structure in the making.
struct TIFF {
  var order: Planted.ByteOrder
  private(set) var bytes: [UInt8]

  struct Field {
    var tag: UInt16
    var type: UInt16
    var count: UInt32?
    var bytes: [UInt8]
  }

  init(order: Planted.ByteOrder) {
    self.order = order
    bytes = order == .big ? Array("MM".utf8) : Array("II".utf8)
    bytes += number(UInt16(42)) + number(UInt32(8))
  }

  func number(_ value: some FixedWidthInteger & UnsignedInteger) -> [UInt8] {
    let bytes = stride(from: value.bitWidth - 8, through: 0, by: -8).map {
      UInt8(truncatingIfNeeded: value >> $0)
    }
    return order == .big ? bytes : bytes.reversed()
  }

  func directory(_ fields: [Field?]) -> [Field] { fields.compactMap(\.self) }

  /// Writes a directory at an offset, and the values that are too long for it behind it.
  mutating func write(_ fields: [Field], at offset: Int, next: UInt32) {
    bytes += [UInt8](repeating: 0, count: max(0, offset - bytes.count))
    var values: [UInt8] = []
    let end = offset + 2 + 12 * fields.count + 4
    bytes += number(UInt16(fields.count))
    for field in fields {
      bytes += number(field.tag) + number(field.type)
      bytes += number(field.count ?? UInt32(field.bytes.count))
      if field.bytes.count <= 4 {
        bytes += field.bytes + [UInt8](repeating: 0, count: 4 - field.bytes.count)
      } else {
        bytes += number(UInt32(end + values.count))
        values += field.bytes
      }
    }
    bytes += number(next) + values
  }
}
