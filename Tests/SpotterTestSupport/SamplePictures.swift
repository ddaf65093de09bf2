package import Foundation

/// Small pictures that hold nothing that a journal would take out, and no two of which are equal.
package enum SamplePictures {
  /// Seven JPEG, which differ in which way up they are, and a PNG.
  package static let all: [Data] = (2...8).map { turned($0) } + [png]

  /// A JPEG of 19 × 13 pixels that is turned so, as Exif counts it.
  private static func turned(_ orientation: UInt8) -> Data {
    let path = "Tests/SpotterPhotosTests/Corpus/Pictures/progressive.jpg"
    let original = (try? Data(contentsOf: packageRoot().appending(path: path))) ?? Data()
    let exif: [UInt8] =
      [0xFF, 0xE1, 0, 34] + Array("Exif\0\0MM\0*\0\0\0\u{8}".utf8)
      + [0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]
    // What follows the JFIF segment of 18 bytes behind the start.
    return Data([0xFF, 0xD8] + exif) + original.dropFirst(20)
  }

  /// A PNG of one pixel.
  private static let png =
    Data(
      base64Encoded:
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9aw"
        + "AAAABJRU5ErkJggg==") ?? Data()
}

extension Data {
  /// The same JPEG with a comment in it, which a journal does not keep.
  package var withComment: Data {
    prefix(2) + Data([0xFF, 0xFE, 0, 9]) + Data("PLANTED".utf8) + dropFirst(2)
  }
}

extension TestWorld {
  /// Writes a file into a folder of this world, which is made if it is not there.
  package func write(_ data: Data, to name: String, in folder: String) throws {
    let path = self.folder.appending(path: folder).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    guard FileManager.default.createFile(atPath: path + "/" + name, contents: data) else {
      throw CocoaError(.fileWriteUnknown)
    }
  }

  /// The files of a folder of this world, by their names.
  package func files(in folder: String) throws -> [String: Data] {
    let path = self.folder.appending(path: folder).path
    var files: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: path) {
      files[name] = FileManager.default.contents(atPath: path + "/" + name)
    }
    return files
  }
}
