import SpotterModel
import SpotterPhotos
import Testing

@Suite("JPEG") struct JPEGTests {
  private static let allPictures = JPEGPieces.pictures + JPEGPieces.progressivePictures

  @Test("A picture that has no metadata goes through byte for byte", arguments: allPictures)
  func untouched(name: String) throws {
    let bytes = try JPEGPieces.picture(name).picture.bytes
    let cleaned = try Cleaned(bytes)
    #expect(cleaned.bytes == bytes)
    #expect(cleaned.photo.mediaType == .jpeg && cleaned.photo.orientation == .upright)
    #expect((cleaned.photo.width, cleaned.photo.height) == (19, 13))
  }

  @Test(
    "Metadata goes, wherever it stands, and the picture stays",
    arguments: allPictures + JPEGPieces.adobePictures)
  func cleaned(name: String) throws {
    let picture = try JPEGPieces.picture(name)
    let cleaned = try Cleaned(picture.planted().bytes + JPEGPieces.trailer)
    #expect(remains(in: cleaned) == [])
    #expect(cleaned.photo.orientation == .turnRight)
    #expect(JPEGPieces(cleaned.bytes)?.picture == picture.picture)
  }

  @Test("Fill bytes before a marker are left out") func fillBytes() throws {
    let picture = try JPEGPieces.picture("restarts-422").picture
    let bytes: [UInt8] = picture.pieces.flatMap { [0xFF, 0xFF] + $0.bytes }
    let cleaned = try Cleaned([0xFF, 0xD8] + bytes + [0xFF, 0xFF, 0xD9])
    #expect(cleaned.bytes == picture.bytes)
  }

  @Test(
    "What follows the last block of a scan is not picture, and is left out",
    arguments: allPictures,
    [
      Planted.mark, [0], [0x12, 0xFF, 0x00, 0x34], [0xFF, 0xD3], [0xFF, 0xD0, 0xFF, 0xFF, 0xD1],
      [0x00, 0xE1, 0x00, 0x40] + Planted.text(),
    ])
  func hidden(name: String, extra: [UInt8]) throws {
    let picture = try JPEGPieces.picture(name).picture
    var stuffed = picture
    for index in stuffed.pieces.indices where stuffed.pieces[index].marker == 0xDA {
      stuffed.pieces[index].data += extra
    }
    #expect(try Cleaned(stuffed.bytes).bytes == picture.bytes)
  }

  @Test("What stands before a restart marker and is not picture is left out") func hiddenBetween()
    throws
  {
    let picture = try JPEGPieces.picture("restarts-422").picture
    var stuffed = picture
    let data = picture.pieces.last?.data ?? []
    let restart = try #require(data.indices.first { data[$0] == 0xFF && data[$0 + 1] == 0xD0 })
    stuffed.pieces[stuffed.pieces.count - 1].data.insert(contentsOf: Planted.text(), at: restart)
    #expect(try Cleaned(stuffed.bytes).bytes == picture.bytes)
  }

  @Test(
    "An Adobe segment stays only where the colours would be others without it",
    arguments: [
      // The numbers of the components, JFIF, Adobe, and the transform that must be kept.
      ([1, 2, 3], false, nil, nil), ([1, 2, 3], true, nil, nil), ([1, 2, 3], false, 1, nil),
      ([1, 2, 3], true, 0, nil), ([1, 2, 3], false, 0, 0), ([1, 2, 3], false, 2, nil),
      ([82, 71, 66], false, nil, nil), ([82, 71, 66], false, 0, nil),
      ([82, 71, 66], true, nil, 1), ([82, 71, 66], false, 1, 1), ([0, 1, 2], false, nil, nil),
      ([0, 1, 2], true, nil, 1), ([0, 1, 2], true, 0, 1), ([0, 1, 2], false, 0, 0),
    ] as [([UInt8], Bool, UInt8?, UInt8?)])
  func colours(ids: [UInt8], hasJFIF: Bool, adobe: UInt8?, kept: UInt8?) throws {
    var picture = try JPEGPieces.picture("baseline-420").picture
    for index in picture.pieces.indices {
      let (start, stride) = [0xC0: (6, 3), 0xDA: (1, 2)][picture.pieces[index].marker] ?? (0, 0)
      guard stride > 0 else { continue }
      for (number, id) in ids.enumerated() {
        picture.pieces[index].payload[start + stride * number] = id
      }
    }
    let (jfif, name) = (JPEGPieces.metadata()[0], Array("Adobe".utf8))
    let segment = adobe.map { JPEGPieces.Piece(0xEE, name + [0, 101, 64, 1, 0, 2, $0]) }
    let original = JPEGPieces(
      (hasJFIF ? [jfif] : []) + [segment].compactMap(\.self) + picture.pieces)
    let cleaned = try Cleaned(original.bytes)
    let expected = kept.map { JPEGPieces.Piece(0xEE, name + [0, 100, 0, 0, 0, 0, $0]) }
    #expect(JPEGPieces(cleaned.bytes)?.pieces == [expected].compactMap(\.self) + picture.pieces)
    #expect(try Cleaned(cleaned.bytes).bytes == cleaned.bytes)
  }

  @Test(
    "CMYK keeps its Adobe segment, which says that it is inverted", arguments: [0, 1, 2] as [UInt8])
  func cmyk(transform: UInt8) throws {
    var picture = try JPEGPieces.picture("cmyk-adobe")
    let adobe = try #require(picture.pieces.firstIndex { $0.marker == 0xEE })
    picture.pieces[adobe].payload[11] = transform
    let cleaned = try Cleaned(picture.bytes)
    #expect(JPEGPieces(cleaned.bytes)?.pieces.first?.payload.last == (transform == 0 ? 0 : 2))
    #expect(remains(in: cleaned) == [])
    picture.pieces.remove(at: adobe)
    #expect(JPEGPieces(try Cleaned(picture.bytes).bytes)?.pieces.first?.marker != 0xEE)
  }
}
