/// The kinds of chunks of a PNG that matter here; all others are metadata, or belong to further
/// pictures.
enum PNGChunk {
  static let header = "IHDR"
  static let palette = "PLTE"
  static let transparency = "tRNS"
  static let data = "IDAT"
  static let end = "IEND"
  static let exif = "eXIf"

  /// Whether a picture cannot be decoded without knowing the chunk: its name begins with a capital
  /// (third edition, §5.4).
  static func isCritical(_ name: String) -> Bool {
    name.utf8.first.map { $0 & 0x20 == 0 } ?? false
  }

  /// The chunk's name, if these are four letters.
  static func name(_ bytes: [UInt8]) -> String? {
    let letters = bytes.allSatisfy { byte in
      let capital = byte & ~0x20
      return capital >= UInt8(ascii: "A") && capital <= UInt8(ascii: "Z")
    }
    return letters ? String(decoding: bytes, as: UTF8.self) : nil
  }
}
