import SpotterPhotos
import Testing

@Suite("Orientation") struct OrientationTests {
  @Test(
    "It is kept, and nothing else of Exif", arguments: Orientation.allCases,
    Planted.ByteOrder.allCases)
  func kept(orientation: Orientation, order: Planted.ByteOrder) throws {
    let value = UInt16(orientation.rawValue)
    for bytes in [
      try JPEGPieces.picture("baseline-420").planted(orientation: value, order).bytes,
      PNGPieces.picture(.rgb).planted(orientation: value, order).bytes,
    ] {
      let cleaned = try Cleaned(bytes)
      #expect(cleaned.photo.orientation == orientation)
      #expect(remains(in: cleaned) == [])
    }
  }

  @Test("One that does not exist is none", arguments: [nil, 0, 9, 0x0600, 0xFFFF] as [UInt16?])
  func unknown(value: UInt16?) throws {
    let jpeg = try JPEGPieces.picture("baseline-420").planted(orientation: value)
    let png = PNGPieces.picture(.rgb).planted(orientation: value)
    for bytes in [jpeg.bytes, png.bytes] {
      let cleaned = try Cleaned(bytes)
      #expect(cleaned.photo.orientation == .upright)
      #expect(remains(in: cleaned) == [])
    }
  }

  @Test("Exif that is damaged anywhere costs the orientation, not the photo") func damaged() throws
  {
    let tiff = Planted.tiff(orientation: 6)
    let picture = try JPEGPieces.picture("grey").picture
    func orientation(_ tiff: [UInt8]) throws -> Orientation {
      let exif = JPEGPieces.Piece(0xE1, Array("Exif\0\0".utf8) + tiff)
      let cleaned = try Cleaned(JPEGPieces([exif] + picture.pieces).bytes)
      #expect(remains(in: cleaned) == [])
      return cleaned.photo.orientation
    }
    #expect(try orientation(tiff) == .turnRight)
    // The field of the orientation is the second of the directory at 8, whose value ends at 32.
    for length in 0..<32 { #expect(try orientation(Array(tiff[..<length])) == .upright) }
    #expect(try orientation(Array(tiff[..<32])) == .turnRight)
    for index in 0..<tiff.count {
      var changed = tiff
      changed[index] = 0xFF
      let found = try orientation(changed)
      #expect(found == .upright || found == .turnRight)
    }
  }

  @Test("The picture on the screen has its sides swapped by a quarter turn") func sides() {
    #expect(Orientation.allCases.filter(\.swapsSides).map(\.rawValue) == [5, 6, 7, 8])
    #expect(Set(Orientation.allCases.map(\.description)).count == 8)
  }
}
