internal import SpotterModel

/// Takes the bytes of a photo from where they come, piece by piece, and keeps no more than a piece.
struct ByteReader {
  /// The size of a piece in bytes.
  static let pieceSize = 64 << 10

  private let source: (Int) throws -> [UInt8]
  private var piece: [UInt8] = []
  private var position = 0

  /// The bytes that came so far.
  private var received = 0

  init(_ source: @escaping (Int) throws -> [UInt8]) { self.source = source }

  /// The first bytes of what comes, without taking them; fewer only where there are no more.
  mutating func front(_ count: Int) throws -> ArraySlice<UInt8> {
    while piece.count - position < count {
      let more = try receive()
      if more.isEmpty { break }
      piece = Array(piece[position...]) + more
      position = 0
    }
    return piece[position...].prefix(count)
  }

  /// Takes the next byte.
  mutating func next() throws -> UInt8 {
    guard try fill() else { throw PhotoRefusal.truncated }
    defer { position += 1 }
    return piece[position]
  }

  /// Takes at least one byte and at most so many.
  mutating func some(upTo count: Int) throws -> ArraySlice<UInt8> {
    guard try fill() else { throw PhotoRefusal.truncated }
    let end = min(piece.count, position + count)
    defer { position = end }
    return piece[position..<end]
  }

  /// Takes exactly so many bytes.
  ///
  /// - Precondition: The file's format allows no more than about ``pieceSize`` of them.
  mutating func take(_ count: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count { bytes += try some(upTo: count - bytes.count) }
    return bytes
  }

  /// Lets so many bytes go by.
  mutating func drop(_ count: Int) throws {
    var left = count
    while left > 0 { left -= try some(upTo: left).count }
  }

  /// Lets all bytes go by that are left.
  mutating func dropRest() throws {
    repeat { position = piece.count } while try fill()
  }

  /// Sees to it that there is a next byte, and says whether there is.
  private mutating func fill() throws -> Bool {
    if position < piece.count { return true }
    piece = try receive()
    position = 0
    return !piece.isEmpty
  }

  private mutating func receive() throws -> [UInt8] {
    let more = try source(Self.pieceSize)
    received += more.count
    guard received <= Photo.mostBytes else { throw PhotoRefusal.tooLarge }
    return more
  }
}
