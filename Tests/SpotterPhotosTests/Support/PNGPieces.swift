/// A PNG taken apart into its chunks.
struct PNGPieces: Equatable {
  var chunks: [Chunk]

  struct Chunk: Equatable {
    var name: String
    var payload: [UInt8]

    init(_ name: String, _ payload: [UInt8] = []) {
      self.name = name
      self.payload = payload
    }

    var bytes: [UInt8] {
      let body = Array(name.utf8) + payload
      return Self.number(UInt32(payload.count)) + body + Self.number(Self.crc(body))
    }

    static func number(_ value: UInt32) -> [UInt8] {
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
    }

    /// The CRC as the standard's text defines it, a bit at a time.
    static func crc(_ bytes: [UInt8]) -> UInt32 {
      var state = UInt32.max
      for byte in bytes {
        state ^= UInt32(byte)
        for _ in 0..<8 { state = state & 1 == 1 ? state >> 1 ^ 0xEDB8_8320 : state >> 1 }
      }
      return ~state
    }
  }

  static let signature: [UInt8] = [0x89] + Array("PNG\r\n\u{1A}\n".utf8)

  init(_ chunks: [Chunk]) { self.chunks = chunks }

  /// Takes a file apart; nil if it is not made of whole chunks.
  init?(_ bytes: [UInt8]) {
    guard bytes.starts(with: Self.signature) else { return nil }
    chunks = []
    var rest = bytes.dropFirst(8)
    while !rest.isEmpty {
      guard rest.count >= 12 else { return nil }
      let length = rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
      guard rest.count >= 12 + length else { return nil }
      let name = String(decoding: rest.dropFirst(4).prefix(4), as: UTF8.self)
      let chunk = Chunk(name, Array(rest.dropFirst(8).prefix(length)))
      guard rest.prefix(12 + length).elementsEqual(chunk.bytes) else { return nil }
      chunks.append(chunk)
      rest = rest.dropFirst(12 + length)
    }
  }

  var bytes: [UInt8] { Self.signature + chunks.flatMap(\.bytes) }
}

extension PNGPieces {
  /// A picture of 3 × 2 pixels.
  enum Kind: String, CaseIterable {
    case grey1, grey16, rgb, palette, greyAlpha, rgbAlpha, greyTransparent, rgbTransparent

    fileprivate var header: (depth: UInt8, colour: UInt8, bytesInRow: Int) {
      switch self {
      case .grey1: (1, 0, 1)
      case .grey16, .greyTransparent: (16, 0, 6)
      case .rgb, .rgbTransparent: (8, 2, 9)
      case .palette: (2, 3, 1)
      case .greyAlpha: (8, 4, 6)
      case .rgbAlpha: (16, 6, 24)
      }
    }
  }

  /// A picture with nothing but what decoding needs.
  static func picture(_ kind: Kind, pieces: Int = 2) -> PNGPieces {
    let (depth, colour, bytesInRow) = kind.header
    var chunks = [Chunk("IHDR", [0, 0, 0, 3, 0, 0, 0, 2, depth, colour, 0, 0, 0])]
    if kind == .palette {
      chunks.append(Chunk("PLTE", [200, 10, 10, 255, 255, 255, 0, 0, 0]))
      chunks.append(Chunk("tRNS", [255, 0]))
    }
    if kind == .greyTransparent { chunks.append(Chunk("tRNS", [1, 2])) }
    if kind == .rgbTransparent { chunks.append(Chunk("tRNS", [0, 1, 0, 2, 0, 3])) }
    let rows = (0..<2).flatMap { row -> [UInt8] in
      [0] + (0..<bytesInRow).map { UInt8(truncatingIfNeeded: 37 * (row * bytesInRow + $0)) }
    }
    let data = zlib(rows)
    let size = (data.count + pieces - 1) / pieces
    for start in stride(from: 0, to: data.count, by: size) {
      chunks.append(Chunk("IDAT", Array(data[start..<min(data.count, start + size)])))
    }
    return PNGPieces(chunks + [Chunk("IEND")])
  }

  /// The bytes as a zlib stream of one stored block (RFC 1950 and 1951).
  private static func zlib(_ bytes: [UInt8]) -> [UInt8] {
    let (low, high) = (UInt8(bytes.count & 0xFF), UInt8(bytes.count >> 8))
    var (a, b) = (UInt32(1), UInt32(0))
    for byte in bytes {
      a = (a + UInt32(byte)) % 65_521
      b = (b + a) % 65_521
    }
    return [0x78, 0x01, 0x01, low, high, ~low, ~high] + bytes + Chunk.number(b << 16 | a)
  }

  /// Metadata of every kind that the standard and programs know, for before the palette.
  static func metadata(orientation: UInt16? = 6, _ order: Planted.ByteOrder = .big) -> [Chunk] {
    let text = Planted.text()
    return [
      Chunk("gAMA", [0, 0, 0xB1, 0x8F]), Chunk("cHRM", text + [0, 0, 0, 0]), Chunk("sRGB", [0]),
      Chunk("iCCP", Array("profile\0\0".utf8) + text), Chunk("cICP", [1, 13, 0, 1]),
      Chunk("eXIf", Planted.tiff(orientation: orientation, order)),
      Chunk("iTXt", Array("XML:com.adobe.xmp\0\0\0\0\0".utf8) + Planted.xmp()),
      Chunk("tEXt", Array("Comment\0".utf8) + text), Chunk("zTXt", Array("Author\0\0".utf8) + text),
      Chunk("tIME", [7, 0xEA, 3, 29, 12, 0, 0]), Chunk("pHYs", [0, 0, 11, 19, 0, 0, 11, 19, 1]),
      Chunk("sBIT", [8, 8, 8]), Chunk("bKGD", [0, 1]), Chunk("sPLT", text), Chunk("hIST", [0, 1]),
      Chunk("acTL", [0, 0, 0, 2, 0, 0, 0, 0]), Chunk("fcTL", text), Chunk("caNv", text),
      Chunk("prVW", text), Chunk("vpAg", text), Chunk("teSt", []),
    ]
  }

  /// The picture with metadata before its palette, before and behind its data, and a further picture
  /// of an animation.
  func planted(orientation: UInt16? = 6, _ order: Planted.ByteOrder = .big) -> PNGPieces {
    let text = Planted.text()
    var planted = self
    planted.chunks.insert(contentsOf: Self.metadata(orientation: orientation, order), at: 1)
    let data = planted.chunks.firstIndex { $0.name == "IDAT" } ?? 1
    planted.chunks.insert(Chunk("tEXt", Array("Title\0".utf8) + text), at: data)
    planted.chunks.insert(
      contentsOf: [
        Chunk("fdAT", text), Chunk("tEXt", text),
        Chunk("eXIf", Planted.tiff(orientation: 8)),
      ], at: planted.chunks.count - 1)
    return planted
  }

  static let trailer = PNGPieces.picture(.rgb).planted().bytes + Planted.text()
}
