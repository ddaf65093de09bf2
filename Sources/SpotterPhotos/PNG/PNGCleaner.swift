internal import SpotterModel

/// Takes the metadata out of a PNG (W3C, third edition), chunk by chunk.
///
/// The header, the palette, transparency and the picture go through; Exif is read for the
/// orientation.
struct PNGCleaner {
  private var stream: PhotoStream
  private var header: PNGHeader?

  /// How many colours the palette has; 0 before there is one.
  private var paletteSize = 0
  private var hasTransparency = false
  private var orientation: Orientation?
  private var isOrientationWritten = false

  /// Where the picture is: before its chunks, between them, or past them.
  private var data = Data.ahead
  private var dataBytes = 0

  private enum Data { case ahead, running, over }

  init(_ stream: PhotoStream) { self.stream = stream }

  mutating func clean() throws -> CleanPhoto {
    let signature = PhotoFormat.png.signature
    try stream.reader.drop(signature.count)
    try stream.writer.write(signature)
    var name: String?
    while name != PNGChunk.end { name = try passChunk() }
    guard let header, dataBytes > 0 else {
      throw PhotoRefusal.damaged("PNG", "it has no picture")
    }
    return CleanPhoto(
      mediaType: .png, width: header.width, height: header.height,
      orientation: orientation ?? .upright, bytes: try stream.finish())
  }

  /// Lets a chunk through, or not.
  ///
  /// - Returns: Its name.
  private mutating func passChunk() throws -> String {
    let length = try stream.reader.take(4).bigEndian
    let bytes = try stream.reader.take(4)
    guard length <= Int(Int32.max), let name = PNGChunk.name(bytes) else {
      throw PhotoRefusal.damaged("PNG", "something stands where a part of it should begin")
    }
    guard header != nil || name == PNGChunk.header else { throw Self.disordered }
    if data == .running, name != PNGChunk.data { data = .over }
    var crc = CRC32()
    crc.add(bytes)
    switch name {
    case PNGChunk.header, PNGChunk.palette, PNGChunk.transparency, PNGChunk.end:
      guard length <= 768 else { throw PhotoRefusal.damaged("PNG", "a part of it is too long") }
      let payload = try stream.reader.take(length)
      crc.add(payload)
      try check(crc)
      try pass(name, payload)
    case PNGChunk.data: try passData(length, crc)
    case PNGChunk.exif: try readOrientation(length, crc)
    case _ where PNGChunk.isCritical(name):
      throw PhotoRefusal.unusual("PNG", "it has a part of a kind that the standard does not know")
    default: try drop(length, crc)
    }
    return name
  }

  private mutating func pass(_ name: String, _ payload: [UInt8]) throws {
    switch name {
    case PNGChunk.header:
      guard header == nil else { throw Self.disordered }
      header = try PNGHeader(payload)
    case PNGChunk.palette:
      guard data == .ahead, paletteSize == 0, !hasTransparency else { throw Self.disordered }
      paletteSize = payload.count / 3
      guard let header, header.paletteSizes.contains(paletteSize), payload.count % 3 == 0,
        header.colour != .grey, header.colour != .greyAlpha
      else { throw PhotoRefusal.damaged("PNG", "its palette makes no sense") }
      // Elsewhere it only says which colours a screen with few of them should take.
      if header.colour != .palette { return }
    case PNGChunk.transparency:
      guard data == .ahead, !hasTransparency else { throw Self.disordered }
      hasTransparency = true
      guard
        header?.transparencyLengths(paletteSize: paletteSize)?.contains(payload.count) == true
      else { throw PhotoRefusal.damaged("PNG", "its transparency makes no sense") }
    default:
      guard payload.isEmpty else { throw PhotoRefusal.damaged("PNG", "a part of it is too long") }
      try writeOrientation()
    }
    try write(name, payload)
  }

  private mutating func passData(_ length: Int, _ crc: CRC32) throws {
    guard data != .over, header?.colour != .palette || paletteSize > 0 else {
      throw Self.disordered
    }
    if data == .ahead { try writeOrientation() }
    data = .running
    dataBytes += length
    try stream.writer.write([UInt8](bigEndian: UInt32(length)) + PNGChunk.data.utf8)
    var (left, crc) = (length, crc)
    while left > 0 {
      let bytes = try stream.reader.some(upTo: left)
      crc.add(bytes)
      try stream.writer.write(bytes)
      left -= bytes.count
    }
    try check(crc)
    try stream.writer.write([UInt8](bigEndian: crc.value))
  }

  /// Reads what the first Exif chunk says; it stands before the picture, or after it.
  private mutating func readOrientation(_ length: Int, _ crc: CRC32) throws {
    // The directory that has it stands first.
    let front = try stream.reader.take(min(length, ByteReader.pieceSize))
    var crc = crc
    crc.add(front)
    try drop(length - front.count, crc)
    orientation = orientation ?? Orientation(tiff: front[...]) ?? .upright
  }

  private mutating func drop(_ length: Int, _ crc: CRC32) throws {
    var (left, crc) = (length, crc)
    while left > 0 {
      let bytes = try stream.reader.some(upTo: left)
      crc.add(bytes)
      left -= bytes.count
    }
    try check(crc)
  }

  private mutating func check(_ crc: CRC32) throws {
    guard try stream.reader.take(4).bigEndian == Int(crc.value) else {
      throw PhotoRefusal.damaged("PNG", "a checksum of it is wrong")
    }
  }

  private mutating func writeOrientation() throws {
    guard !isOrientationWritten, let tiff = orientation?.tiff else { return }
    isOrientationWritten = true
    try write(PNGChunk.exif, tiff)
  }

  private mutating func write(_ name: String, _ payload: [UInt8]) throws {
    var crc = CRC32()
    crc.add(Array(name.utf8) + payload)
    try stream.writer.write(
      [UInt8](bigEndian: UInt32(payload.count)) + name.utf8 + payload
        + [UInt8](bigEndian: crc.value))
  }

  private static let disordered = PhotoRefusal.damaged("PNG", "its parts are in a wrong order")
}
