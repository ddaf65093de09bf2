/// Which coefficients of a component of a progressive JPEG are not zero by now.
///
/// A scan that refines them has one bit for each of those, so that its length cannot be known without.
struct CoefficientHistory {
  /// A bit for each of the 64 coefficients of a block; empty until a scan sets one.
  private var blocks: [UInt64] = []

  /// Makes room for a component's blocks.
  ///
  /// - Throws: ``PhotoRefusal`` if they are more than any progressive photo has.
  mutating func begin(blocks count: Int) throws {
    guard blocks.isEmpty else { return }
    guard count <= Self.mostBlocks else {
      throw PhotoRefusal.unusual("JPEG", "it is progressive and has over 134 million pixels")
    }
    blocks = [UInt64](repeating: 0, count: count)
  }

  subscript(block: Int) -> UInt64 {
    get { blocks[block] }
    set { blocks[block] = newValue }
  }

  /// 2²⁷ pixels, which are 16 MiB of bits.
  private static let mostBlocks = 1 << 21
}
