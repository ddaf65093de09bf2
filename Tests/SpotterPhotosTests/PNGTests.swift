import SpotterModel
import SpotterPhotos
import Testing

@Suite("PNG") struct PNGTests {
  typealias Chunk = PNGPieces.Chunk

  @Test(
    "A picture that has no metadata goes through byte for byte", arguments: PNGPieces.Kind.allCases,
    [1, 2, 9])
  func untouched(kind: PNGPieces.Kind, pieces: Int) throws {
    let bytes = PNGPieces.picture(kind, pieces: pieces).bytes
    let cleaned = try Cleaned(bytes)
    #expect(cleaned.bytes == bytes)
    #expect(cleaned.photo.mediaType == .png && cleaned.photo.orientation == .upright)
    #expect((cleaned.photo.width, cleaned.photo.height) == (3, 2))
  }

  @Test(
    "Metadata goes, wherever it stands, and the picture stays", arguments: PNGPieces.Kind.allCases)
  func cleaned(kind: PNGPieces.Kind) throws {
    let picture = PNGPieces.picture(kind)
    let cleaned = try Cleaned(picture.planted().bytes + PNGPieces.trailer)
    #expect(remains(in: cleaned) == [])
    #expect(cleaned.photo.orientation == .turnRight)
    var file = try #require(PNGPieces(cleaned.bytes))
    let exif = try #require(file.chunks.firstIndex { $0.name == "eXIf" })
    #expect(file.chunks[exif + 1].name == "IDAT")
    file.chunks.remove(at: exif)
    #expect(file == picture)
  }

  @Test("An orientation behind the picture stays there") func late() throws {
    var picture = PNGPieces.picture(.rgb)
    picture.chunks.insert(
      Chunk("eXIf", Planted.tiff(orientation: 8)), at: picture.chunks.count - 1)
    let cleaned = try Cleaned(picture.bytes)
    #expect(cleaned.photo.orientation == .turnLeft)
    #expect(remains(in: cleaned) == [])
    #expect(PNGPieces(cleaned.bytes)?.chunks.suffix(2).map(\.name) == ["eXIf", "IEND"])
  }

  @Test("An orientation is found in a chunk that is larger than a piece") func large() throws {
    var picture = PNGPieces.picture(.rgb)
    let exif = Planted.tiff(orientation: 3) + [UInt8](repeating: 7, count: 200_000)
    picture.chunks.insert(Chunk("eXIf", exif), at: 1)
    #expect(try Cleaned(picture.bytes).photo.orientation == .halfTurn)
  }

  @Test("A palette that only helps screens of few colours goes") func suggestedPalette() throws {
    let picture = PNGPieces.picture(.rgb)
    var suggesting = picture
    suggesting.chunks.insert(Chunk("PLTE", Array("PLANTEDxx".utf8)), at: 1)
    #expect(try Cleaned(suggesting.bytes).bytes == picture.bytes)
  }

  /// A picture that is spoilt, by changing its chunks.
  struct Spoiling: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var kind: PNGPieces.Kind
    var reason: String
    var spoil: @Sendable (inout [PNGPieces.Chunk]) -> Void

    init(
      _ description: String, of kind: PNGPieces.Kind = .palette, _ reason: String,
      _ spoil: @escaping @Sendable (inout [PNGPieces.Chunk]) -> Void
    ) {
      (testDescription, self.kind, self.reason, self.spoil) = (description, kind, reason, spoil)
    }
  }

  private static let spoilings: [Spoiling] = [
    Spoiling("no header", "wrong order") { $0.removeFirst() },
    Spoiling("two headers", "wrong order") { $0.insert($0[0], at: 1) },
    Spoiling("something before the header", "wrong order") { $0.insert(Chunk("tEXt"), at: 0) },
    Spoiling("a header that is too short", "its header") { $0[0].payload.removeLast() },
    Spoiling("a width of zero", "its header") { $0[0].payload[3] = 0 },
    Spoiling("a width of 2³¹", "its header") { $0[0].payload[0] = 0x80 },
    Spoiling("a depth that its colours have not", "its header") { $0[0].payload[8] = 16 },
    Spoiling("unknown colours", "its header") { $0[0].payload[9] = 1 },
    Spoiling("an unknown compression", "its header") { $0[0].payload[10] = 1 },
    Spoiling("an unknown filter", "its header") { $0[0].payload[11] = 1 },
    Spoiling("an unknown interlacing", "its header") { $0[0].payload[12] = 2 },
    Spoiling("no palette", "wrong order") { $0.removeSubrange(1...2) },
    Spoiling("two palettes", "wrong order") { $0.insert($0[1], at: 1) },
    Spoiling("a palette behind the picture", of: .rgb, "wrong order") { pieces in
      pieces.insert(Chunk("PLTE", [1, 2, 3]), at: pieces.count - 1)
    },
    Spoiling("a palette of too many colours", "its palette") {
      $0[1].payload += [1, 2, 3, 4, 5, 6]
    },
    Spoiling("half a colour", "its palette") { $0[1].payload.removeLast() },
    Spoiling("no colours", "its palette") { $0[1].payload = [] },
    Spoiling("a palette of grey", of: .grey1, "its palette") { pieces in
      pieces.insert(Chunk("PLTE", [1, 2, 3]), at: 1)
    },
    Spoiling("more transparency than colours", "its transparency") { $0[2].payload += [1, 2] },
    Spoiling("no transparency", "its transparency") { $0[2].payload = [] },
    Spoiling("transparency twice", "wrong order") { $0.insert($0[2], at: 2) },
    Spoiling("transparency before the palette", "") { $0.swapAt(1, 2) },
    Spoiling("transparency behind the picture", "wrong order") {
      $0.insert($0.remove(at: 2), at: 4)
    },
    Spoiling("transparency of what has it in its pixels", of: .rgbAlpha, "its transparency") {
      $0.insert(Chunk("tRNS", [0, 1, 0, 2, 0, 3]), at: 1)
    },
    Spoiling("a picture in two places", "wrong order") { $0.insert(Chunk("tEXt"), at: 4) },
    Spoiling("no picture", "it has no picture") { $0.removeAll { $0.name == "IDAT" } },
    Spoiling("an empty picture", "it has no picture") { pieces in
      pieces.removeAll { $0.name == "IDAT" }
      pieces.insert(Chunk("IDAT"), at: 3)
    },
    Spoiling("an end with something in it", "too long") { $0[$0.count - 1].payload = Planted.mark },
    Spoiling("a chunk that must be known and is not", "does not know") { pieces in
      pieces.insert(Chunk("ABCD", Planted.text()), at: 1)
    },
    Spoiling("a name that is none", "should begin") { $0.insert(Chunk("te t"), at: 1) },
  ]

  @Test("What is wrong is said", arguments: spoilings) func refused(spoiling: Spoiling) throws {
    var picture = PNGPieces.picture(spoiling.kind)
    spoiling.spoil(&picture.chunks)
    let reason = try #require(refusal(of: picture.bytes))
    #expect(reason.contains(spoiling.reason), "\(reason)")
  }

  @Test("A wrong checksum is found in every chunk, also in those that go") func checksums() throws {
    let picture = PNGPieces.picture(.palette).planted()
    for index in picture.chunks.indices {
      var bytes = picture.bytes
      let end = 8 + picture.chunks[...index].reduce(0) { $0 + 12 + $1.payload.count }
      bytes[end - 1] ^= 1
      let reason = try #require(refusal(of: bytes))
      #expect(reason.contains("a checksum of it is wrong"), "\(picture.chunks[index].name)")
    }
  }

  @Test("A chunk that is longer than the file is refused") func length() {
    let start = PNGPieces.signature + PNGPieces.picture(.rgb).chunks[0].bytes
    #expect(
      refusal(of: start + [0x7F, 0xFF, 0xFF, 0xFF] + "tEXt".utf8)?.hasPrefix("ends in") == true)
    #expect(refusal(of: start + [0xFF, 0xFF, 0xFF, 0xFF] + "tEXt".utf8)?.contains("begin") == true)
    #expect(refusal(of: start + [0, 0, 0x10, 0] + "PLTE".utf8)?.contains("too long") == true)
  }
}
