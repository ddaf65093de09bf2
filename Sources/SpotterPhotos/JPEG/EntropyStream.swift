/// A JPEG on its way, whose coded picture is read bit by bit while its bytes go through.
///
/// Of the coded picture only so many bytes go through as are needed to decode it: whatever else is
/// there until the next marker does not.
struct EntropyStream {
  private var stream: PhotoStream

  /// Bits that came and were not read: the lowest ``count`` of these, the next one highest.
  private var bits: UInt64 = 0
  private var count = 0

  /// The marker that ended the coded data, once it was met.
  private var marker: UInt8?

  init(_ stream: PhotoStream) { self.stream = stream }

  // MARK: Segments

  mutating func takeBytes(_ count: Int) throws -> [UInt8] { try stream.reader.take(count) }

  mutating func drop(_ count: Int) throws { try stream.reader.drop(count) }

  mutating func write(_ bytes: [UInt8]) throws { try stream.writer.write(bytes) }

  mutating func write(marker: UInt8) throws { try write([0xFF, marker]) }

  /// Takes the marker that must come next; any number of 0xFF may stand before it.
  mutating func takeMarker() throws -> UInt8 {
    guard try stream.reader.next() == 0xFF else {
      throw PhotoRefusal.damaged("JPEG", "something stands where no program would write it")
    }
    return try markerCode()
  }

  mutating func finish() throws -> Int { try stream.finish() }

  /// The first byte from here on that is not 0xFF.
  private mutating func markerCode() throws -> UInt8 {
    var code = try stream.reader.next()
    while code == 0xFF { code = try stream.reader.next() }
    return code
  }

  // MARK: Bits

  /// Reads a number of so many bits, 0 to 16.
  mutating func read(_ length: Int) throws -> Int {
    try need(length)
    count -= length
    return Int(truncatingIfNeeded: bits >> UInt64(count)) & (1 << length - 1)
  }

  /// Passes over so many bits, 0 to 64.
  mutating func skip(_ length: Int) throws {
    if length > 32 { try skip(length - 32) }
    try need(min(length, 32))
    count -= min(length, 32)
  }

  /// Reads the symbol of a code word.
  mutating func symbol(_ table: HuffmanTable) throws -> Int {
    if count < 16 { try fill() }
    let window =
      count >= 16 ? bits >> UInt64(count - 16) : bits << UInt64(16 - count)
    guard let (symbol, length) = table.lookUp(Int(truncatingIfNeeded: window) & 0xFFFF) else {
      throw PhotoRefusal.damaged("JPEG", "its picture cannot be decoded")
    }
    try need(length)
    count -= length
    return Int(symbol)
  }

  /// Ends a stretch of coded data: takes back the bytes that were not read, and passes over whatever
  /// stands before the next marker.
  ///
  /// - Returns: The marker.
  mutating func endStretch() throws -> UInt8 {
    var unread = 0
    for index in 0..<count / 8 {
      // Of two bytes, since a 0xFF in the data has a 0 after it.
      unread += UInt8(truncatingIfNeeded: bits >> UInt64(8 * index)) == 0xFF ? 2 : 1
    }
    stream.writer.removeLast(unread)
    count = 0
    var found = marker
    marker = nil
    while true {
      if let found, found != 0 { return found }
      found = try stream.reader.next() == 0xFF ? try markerCode() : nil
    }
  }

  private mutating func need(_ length: Int) throws {
    if count >= length { return }
    try fill()
    guard count >= length else {
      throw PhotoRefusal.damaged("JPEG", "a part of its picture is missing")
    }
  }

  /// Takes bytes for up to 56 bits, unless a marker comes.
  private mutating func fill() throws {
    while count <= 48, marker == nil {
      let byte = try stream.reader.next()
      if byte == 0xFF {
        let code = try markerCode()
        guard code == 0 else {
          marker = code
          return
        }
        try stream.writer.write(0xFF)
        try stream.writer.write(0)
      } else {
        try stream.writer.write(byte)
      }
      bits = bits << 8 | UInt64(byte)
      count += 8
    }
  }
}
