/// The header of a scan: which components it codes, and which part of them (T.81, B.2.3).
struct JPEGScan {
  var parts: [Part]

  /// The coefficients of a block that are coded, 0...63 unless the picture is progressive.
  var band: ClosedRange<Int>

  /// Whether the scan adds a bit to what earlier ones said.
  var isRefinement: Bool

  /// A component in a scan.
  struct Part {
    /// Which of the frame's components.
    var index: Int

    /// The numbers of its Huffman tables.
    var dc: Int
    var ac: Int

    /// Its blocks in a unit.
    var blocks: Int
  }

  /// How many units there are: blocks, when there is only one component.
  var units: Int

  /// A unit has no more blocks than this (T.81, B.2.3).
  private static let mostBlocks = 10

  init(_ payload: [UInt8], of frame: JPEGFrame) throws {
    guard let count = payload.first.map({ Int($0) }), (1...4).contains(count),
      payload.count == 4 + 2 * count
    else { throw Self.damaged }
    parts = try (0..<count).map { number in
      let (id, tables) = (payload[1 + 2 * number], payload[2 + 2 * number])
      guard let index = frame.components.firstIndex(where: { $0.id == id }), tables >> 4 < 4,
        tables & 0xF < 4
      else { throw Self.damaged }
      let component = frame.components[index]
      return Part(
        index: index, dc: Int(tables >> 4), ac: Int(tables & 0xF),
        blocks: count == 1 ? 1 : component.horizontal * component.vertical)
    }
    units = count == 1 ? frame.components[parts[0].index].blocks : frame.units
    guard Set(parts.map(\.index)).count == count,
      parts.reduce(0, { $0 + $1.blocks }) <= Self.mostBlocks
    else { throw Self.damaged }

    let (first, last) = (Int(payload[1 + 2 * count]), Int(payload[2 + 2 * count]))
    let (high, low) = (payload[3 + 2 * count] >> 4, payload[3 + 2 * count] & 0xF)
    guard frame.isProgressive else {
      // Some cameras leave zeros here, where it makes no difference.
      guard first == 0, last == 63 || last == 0, high == 0, low == 0 else { throw Self.damaged }
      (band, isRefinement) = (0...63, false)
      return
    }
    guard first <= last, last < 64, first > 0 || last == 0, first == 0 || count == 1,
      low < 14, high == 0 || high == low + 1
    else { throw Self.damaged }
    (band, isRefinement) = (first...last, high > 0)
  }

  private static let damaged = PhotoRefusal.damaged(
    "JPEG", "what tells the order of its picture makes no sense")
}
