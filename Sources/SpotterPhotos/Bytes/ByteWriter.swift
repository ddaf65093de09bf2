internal import SpotterModel

/// Gives the bytes of a cleaned photo to where they go, piece by piece.
struct ByteWriter {
  /// How many of the last bytes can be taken back.
  static let reserve = 16

  private let sink: ([UInt8]) throws -> Void
  private var pending: [UInt8] = []
  private var sent = 0

  init(_ sink: @escaping ([UInt8]) throws -> Void) { self.sink = sink }

  /// All bytes that were written and not taken back.
  var count: Int { sent + pending.count }

  mutating func write(_ byte: UInt8) throws {
    pending.append(byte)
    if pending.count >= ByteReader.pieceSize + Self.reserve { try send(ByteReader.pieceSize) }
  }

  mutating func write(_ bytes: some Collection<UInt8>) throws {
    pending += bytes
    if pending.count >= ByteReader.pieceSize + Self.reserve {
      try send(pending.count - Self.reserve)
    }
  }

  /// Takes back what was written last.
  ///
  /// - Precondition: It is no more than ``reserve`` bytes.
  mutating func removeLast(_ count: Int) { pending.removeLast(count) }

  /// Writes whatever is pending; to be called once, at the end.
  mutating func finish() throws {
    guard count <= Photo.mostBytes else { throw PhotoRefusal.tooLarge }
    try send(pending.count)
  }

  private mutating func send(_ count: Int) throws {
    guard count > 0 else { return }
    try sink(Array(pending.prefix(count)))
    pending.removeFirst(count)
    sent += count
  }
}
