import SpotterPhotos
import Testing

@Suite("Refusals of JPEG") struct JPEGRefusalTests {
  /// A picture that is spoilt.
  struct Spoiling: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var picture = "baseline-420"

    /// Part of the reason that must be given.
    var reason: String
    var spoil: @Sendable (inout [JPEGPieces.Piece]) -> Void

    init(
      _ description: String, of picture: String = "baseline-420", _ reason: String,
      _ spoil: @escaping @Sendable (inout [JPEGPieces.Piece]) -> Void
    ) {
      testDescription = description
      self.picture = picture
      self.reason = reason
      self.spoil = spoil
    }
  }

  private static func unusual(_ marker: UInt8, _ reason: String) -> Spoiling {
    Spoiling("marker \(marker)", reason) { pieces in
      for index in pieces.indices where pieces[index].marker == 0xC0 {
        pieces[index].marker = marker
      }
    }
  }

  private static let spoilings: [Spoiling] = [
    Spoiling("no picture", "it has no picture") { $0 = [] },
    Spoiling("only metadata", "it has no picture") { $0 = JPEGPieces.metadata() },
    Spoiling("no scan", "it has no picture") { $0.removeAll { $0.marker == 0xDA } },
    Spoiling("no frame", "its size is missing") { $0.removeAll { $0.marker == 0xC0 } },
    Spoiling("two frames", "it begins twice") { pieces in
      pieces.insert(contentsOf: pieces.filter { $0.marker == 0xC0 }, at: 0)
    },
    Spoiling("no Huffman tables", "a table that it needs is missing") { pieces in
      pieces.removeAll { $0.marker == 0xC4 }
    },
    Spoiling("no quantization tables", "a table that it needs is missing") { pieces in
      pieces.removeAll { $0.marker == 0xDB }
    },
    Spoiling("a start within", "something stands where") { $0.insert(.init(0xD8, []), at: 1) },
    Spoiling("a restart marker before the scan", "something stands where") { pieces in
      pieces.insert(.init(0xD0, []), at: 1)
    },
    Spoiling("a reserved marker", "something stands where") { $0.insert(.init(0x02, []), at: 1) },
    Spoiling("bytes between segments", "something stands where") { $0[0].data = Planted.mark },
    Spoiling("one scan of three is missing", of: "three-scans", "one of its colours is missing") {
      $0.removeLast()
    },
    Spoiling("a scan cut short", "a part of its picture is missing") { pieces in
      pieces[pieces.count - 1].data.removeLast(3)
    },
    Spoiling("a progressive scan cut short", of: "progressive", "") { pieces in
      pieces[pieces.count - 1].data = []
    },
    Spoiling("a restart marker out of order", of: "restarts-422", "a part of its picture") {
      pieces in
      let end = pieces.count - 1
      let data = pieces[end].data
      pieces[end].data = data.indices.map { index in
        index > 0 && data[index - 1] == 0xFF && data[index] == 0xD0 ? 0xD1 : data[index]
      }
    },
    Spoiling("no restart markers though they are said", "a part of its picture") { pieces in
      pieces.insert(.init(0xDD, [0, 1]), at: 0)
    },
    Spoiling("a restart interval of three bytes", "a segment is too long") { pieces in
      pieces.insert(.init(0xDD, [0, 1, 2]), at: 0)
    },
    Spoiling("a quantization table that is too short", "a table that it needs makes no sense") {
      $0.insert(.init(0xDB, [0, 1, 2]), at: 0)
    },
    Spoiling("text as a quantization table", "a table that it needs makes no sense") { pieces in
      pieces.insert(.init(0xDB, Planted.text(30)), at: 0)
    },
    Spoiling("text as a Huffman table", "a table that it needs makes no sense") { pieces in
      pieces.insert(.init(0xC4, Planted.text(30)), at: 0)
    },
    Spoiling("a Huffman table with too many words", "a table that it needs makes no sense") {
      $0.insert(.init(0xC4, [0, 3] + [UInt8](repeating: 0, count: 15) + [1, 2, 3]), at: 0)
    },
    Spoiling("endless tables", "more tables than any picture needs") { pieces in
      pieces.insert(contentsOf: (0..<1000).map { _ in pieces[0] }, at: 0)
    },
    Spoiling("a frame of a wrong length", "of a wrong length") {
      $0.payload(of: 0xC0) { $0 += [0] }
    },
    Spoiling("a width of zero", "makes no sense") {
      $0.payload(of: 0xC0) { ($0[3], $0[4]) = (0, 0) }
    },
    Spoiling("a height of zero", "its height is said only") { pieces in
      pieces.payload(of: 0xC0) { ($0[1], $0[2]) = (0, 0) }
    },
    Spoiling("colours of 12 bits", "not of 8 bits") { $0.payload(of: 0xC0) { $0[0] = 12 } },
    Spoiling("no components", "makes no sense") { pieces in
      pieces.payload(of: 0xC0) { $0 = Array($0[..<5]) + [0] }
    },
    Spoiling("a component twice", "makes no sense") { $0.payload(of: 0xC0) { $0[9] = $0[6] } },
    Spoiling("a sampling of zero", "makes no sense") { $0.payload(of: 0xC0) { $0[7] = 0x10 } },
    Spoiling("a larger picture than is there", "a part of its picture") { pieces in
      pieces.payload(of: 0xC0) { $0[1] = 1 }
    },
    Spoiling("a scan of an unknown component", "the order of its picture") { pieces in
      pieces.payload(of: 0xDA) { $0[1] = 9 }
    },
    Spoiling("a component twice in a scan", "the order of its picture") { pieces in
      pieces.payload(of: 0xDA) { $0[3] = $0[1] }
    },
    Spoiling("units of too many blocks", "the order of its picture") { pieces in
      pieces.payload(of: 0xC0) { $0[7] = 0x44 }
    },
    Spoiling("a sequential scan of a band", "the order of its picture") { pieces in
      pieces.payload(of: 0xDA) { $0[7] = 5 }
    },
    Spoiling("endless scans", of: "progressive", "it has over 250 passes") { pieces in
      let first = pieces.first { $0.marker == 0xDA }
      pieces += (0..<300).compactMap { _ in first }
    },
    unusual(0xC3, "it is lossless"), unusual(0xC5, "it is hierarchical"),
    unusual(0xC9, "it has arithmetic coding"), unusual(0xCA, "it has arithmetic coding"),
    unusual(0xF7, "it is JPEG-LS"),
  ]

  @Test("What is wrong is said", arguments: spoilings) func refused(spoiling: Spoiling) throws {
    var picture = try JPEGPieces.picture(spoiling.picture).picture
    spoiling.spoil(&picture.pieces)
    let reason = try #require(refusal(of: picture.bytes))
    #expect(reason.contains(spoiling.reason), "\(reason)")
    #expect(reason.hasSuffix("."))
  }

  @Test("A segment that is longer than the file, or has no length, is refused") func lengths() {
    let start: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE1]
    #expect(refusal(of: start + [0xFF, 0xFF] + Planted.text()) == "\(Self.cutOff)")
    #expect(refusal(of: start + [0, 1, 0xFF, 0xD9])?.contains("a segment has no length") == true)
    #expect(refusal(of: start + [0, 0, 0xFF, 0xD9])?.contains("a segment has no length") == true)
    #expect(refusal(of: [0xFF, 0xD8]) == Self.cutOff)
    #expect(refusal(of: [0xFF, 0xD8] + [UInt8](repeating: 0xFF, count: 100)) == Self.cutOff)
  }

  private static let cutOff = "ends in the middle of the picture. Copy or export it anew."

  @Test("A progressive picture that would take much memory is refused before it does")
  func bomb() throws {
    var picture = try JPEGPieces.picture("progressive").picture
    picture.pieces.payload(of: 0xC2) { frame in
      frame.replaceSubrange(1..<5, with: [0xFF, 0xFF, 0xFF, 0xFF])
      frame[7] = 0x11
    }
    // The first scan would need as many blocks as the frame says; the second begins the memory.
    picture.pieces.removeAll { $0.marker == 0xDA && $0.payload[$0.payload.count - 3] == 0 }
    let reason = try #require(refusal(of: picture.bytes))
    #expect(reason.contains("it is progressive and has over 134 million pixels"), "\(reason)")
  }
}

extension [JPEGPieces.Piece] {
  /// Changes the first segment with a marker.
  fileprivate mutating func payload(of marker: UInt8, _ change: (inout [UInt8]) -> Void) {
    guard let index = firstIndex(where: { $0.marker == marker }) else { return }
    change(&self[index].payload)
  }
}
