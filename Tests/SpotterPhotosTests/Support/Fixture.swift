import SpotterPhotos
import Testing

/// A photo full of metadata.
struct Fixture: CustomTestStringConvertible, Sendable {
  var name: String
  var bytes: [UInt8]

  /// How many bytes its picture ends at; the rest is a trailer.
  var end: Int

  var testDescription: String { name }

  init(_ name: String, _ bytes: [UInt8], trailer: [UInt8] = []) {
    self.name = name
    self.bytes = bytes + trailer
    end = bytes.count
  }

  /// Every format and coding, with metadata wherever there can be some.
  static let all: [Fixture] = {
    let names = JPEGPieces.pictures + JPEGPieces.progressivePictures + JPEGPieces.adobePictures
    let jpegs = names.compactMap { name in
      (try? JPEGPieces.picture(name)).map { picture in
        Fixture(name, picture.planted().bytes, trailer: JPEGPieces.trailer)
      }
    }
    let pngs = PNGPieces.Kind.allCases.map { kind in
      Fixture("\(kind) PNG", PNGPieces.picture(kind).planted().bytes, trailer: PNGPieces.trailer)
    }
    return jpegs + pngs
  }()
}

@Suite("The fixtures of photos") struct FixtureTests {
  @Test("There is one for each picture") func complete() {
    #expect(Fixture.all.count == 8 + PNGPieces.Kind.allCases.count)
  }

  @Test("What is planted is found as long as it is there", arguments: Fixture.all)
  func control(fixture: Fixture) throws {
    #expect(Planted.isFound(in: fixture.bytes))
    let photo = try Cleaned(fixture.bytes).photo
    var uncleaned = Cleaned(photo: photo, bytes: Array(fixture.bytes.prefix(fixture.end)))
    #expect(remains(in: uncleaned).count > 3)
    uncleaned.bytes = fixture.bytes
    #expect(!remains(in: uncleaned).isEmpty)
  }
}
