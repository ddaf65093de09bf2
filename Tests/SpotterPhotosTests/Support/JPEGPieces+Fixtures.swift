import Foundation
import SpotterTestSupport

extension JPEGPieces {
  static let pictures = ["baseline-420", "restarts-422", "grey", "three-scans"]
  static let progressivePictures = ["progressive", "progressive-restarts"]
  static let adobePictures = ["rgb-adobe", "cmyk-adobe"]

  /// A picture that libjpeg made, from the corpus.
  static func picture(_ name: String) throws -> JPEGPieces {
    let file = packageRoot().appending(path: "Tests/SpotterPhotosTests/Corpus/Pictures/\(name).jpg")
    guard let pieces = JPEGPieces(Array(try Data(contentsOf: file))) else {
      throw FixtureError(name: name)
    }
    return pieces
  }

  struct FixtureError: Error { var name: String }

  /// Every kind of metadata, as cameras and programs write it before the picture.
  static func metadata(orientation: UInt16? = 6, _ order: Planted.ByteOrder = .big) -> [Piece] {
    let exif = Piece(0xE1, Array("Exif\0\0".utf8) + Planted.tiff(orientation: orientation, order))
    let extended =
      Array("http://ns.adobe.com/xmp/extension/\0".utf8) + Planted.text() + [
        0, 0, 1, 0, 0, 0, 0, 0,
      ]
    let iptc =
      Array("Photoshop 3.0\u{0}8BIM\u{4}\u{4}\0\0\0\0\0\u{1C}".utf8) + [0x1C, 2, 120, 0, 28]
      + Planted.text()
    let profile = Array("ICC_PROFILE\0\u{1}\u{1}".utf8) + Planted.text(40)
    let multiPicture =
      Array("MPF\0MM\0*\0\0\0\u{8}".utf8) + [0, 1, 0xB0, 0, 0, 7, 0, 0, 0, 4] + Planted.text()
    return [
      Piece(0xE0, Array("JFIF\0\u{1}\u{2}\u{1}\0\u{48}\0\u{48}\0\0".utf8)),
      Piece(0xE0, Array("JFXX\0\u{13}".utf8) + [2, 2] + Planted.text()), exif,
      Piece(0xE1, Planted.xmp("http://ns.adobe.com/xap/1.0/\0")), Piece(0xE1, extended),
      Piece(0xE2, profile), Piece(0xE2, multiPicture), Piece(0xED, iptc),
      Piece(0xE5, Planted.text()), Piece(0xEC, Array("Ducky".utf8) + Planted.text()),
      Piece(0xEF, Planted.text()), Piece(0xFE, Planted.text()), Piece(0xFE, []),
    ]
  }

  /// The picture with metadata before it, and between its scans and tables.
  func planted(orientation: UInt16? = 6, _ order: Planted.ByteOrder = .big) -> JPEGPieces {
    let metadata = Self.metadata(orientation: orientation, order)
    var planted = metadata
    for (number, piece) in picture.pieces.enumerated() {
      if number > 0 { planted.append(metadata[3 + number % (metadata.count - 3)]) }
      planted.append(piece)
    }
    // Programs no longer look for an orientation here.
    planted.append(Piece(0xE1, Array("Exif\0\0".utf8) + Planted.tiff(orientation: 8)))
    planted.append(Piece(0xFE, Planted.text()))
    return JPEGPieces(planted)
  }

  /// What follows the picture in the files of some phones: a second picture and a film.
  static var trailer: [UInt8] {
    JPEGPieces(metadata()).bytes + Array("MotionPhoto_Data\0\0\0\u{18}ftypmp42".utf8)
      + Planted.text()
  }
}
