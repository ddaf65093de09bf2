@testable internal import PhotoPieces
@testable internal import SpotterPhotos

extension FuzzTarget {
  /// A photo: kept without its metadata, or refused.
  static let photo = FuzzTarget(name: "photo", longest: 2048) { bytes in
    let pieces = try? Cleaned(bytes, pieces: bytes.count % 61 + 1)
    do {
      let cleaned = try Cleaned(bytes)
      expect(remains(in: cleaned).isEmpty, remains(in: cleaned).joined(separator: ", "))
      expect((try? Cleaned(cleaned.bytes)) == cleaned, "it is another one cleaned again")
      expect(pieces == cleaned, "it is another one in pieces")
    } catch let error as PhotoRefusal {
      expectSentence(error.sentence(about: "photo.jpg"))
      expect(pieces == nil, "in pieces it is kept")
    } catch {
      expect(false, "an error of another kind, \(error)")
    }
  }

  /// The Exif of a photo, of which only the orientation is read.
  static let exif = FuzzTarget(name: "exif", longest: 512) { bytes in
    guard let orientation = Orientation(tiff: bytes[...]) else { return }
    guard let tiff = orientation.tiff else {
      return expect(orientation == .upright, "\(orientation) is not written")
    }
    expect(Orientation(tiff: tiff[...]) == orientation, "\(orientation) is another one read again")
  }
}
