/// A photo, of a spot or of more than one.
package struct Photo: Hashable, Sendable {
  /// The name of its file, without a folder: what it was called, and what it is called when it is
  /// taken out.
  package var file: String

  /// The name of the spot that it shows; nil for a photo of no single one.
  package var spot: String?

  /// What is known of the picture once the journal has it; nil before.
  package var image: Image?

  package init(file: String, spot: String? = nil, image: Image? = nil) {
    self.file = file
    self.spot = spot
    self.image = image
  }

  /// The picture as the journal keeps it, without the metadata that came with it.
  package struct Image: Hashable, Sendable {
    package var mediaType: MediaType

    /// In pixels, before the picture is turned as its orientation says.
    package var width: Int
    package var height: Int

    /// The size of the file in bytes, at most ``Photo/mostBytes``.
    package var bytes: Int

    /// The SHA-256 digest of the file (FIPS 180-4) in lower-case hexadecimal.
    package var sha256: String

    package init(mediaType: MediaType, width: Int, height: Int, bytes: Int, sha256: String) {
      self.mediaType = mediaType
      self.width = width
      self.height = height
      self.bytes = bytes
      self.sha256 = sha256
    }
  }

  /// The formats that a journal keeps (IANA media types).
  package enum MediaType: String, Hashable, Sendable, CaseIterable {
    case jpeg = "image/jpeg"
    case png = "image/png"

    /// The usual ending of a file's name.
    package var fileExtension: String {
      switch self {
      case .jpeg: "jpg"
      case .png: "png"
      }
    }
  }

  /// The largest photo that a journal keeps: 20 MiB.
  package static let mostBytes = 20 << 20

  /// Refuses a file's name that could lead out of its folder, or not be shown.
  ///
  /// - Throws: ``PhraseError``.
  package static func check(file: String) throws(PhraseError) {
    // By bytes: to Swift a slash and an accent behind it are one character, and no slash.
    guard !file.isEmpty, file != ".", file != "..", !file.utf8.contains(UInt8(ascii: "/")),
      !file.utf8.contains(0), file.utf8.count <= 255
    else {
      throw PhraseError(
        "file takes the name of a photo's file without a folder, such as \"arm.jpg\", of at most "
          + "255 bytes.")
    }
  }
}

extension Photo {
  func write(to object: inout some FieldSink) {
    object.add("file", file)
    object.add("mediaType", image?.mediaType.rawValue)
    object.add("widthPx", image?.width)
    object.add("heightPx", image?.height)
    object.add("bytes", image?.bytes)
    object.add("sha256", image?.sha256)
    object.add("spot", spot)
  }

  /// Reads the fields of a photo; what tells of the picture is there whole or not at all.
  init(reading fields: inout EntryFields) throws(PhraseError) {
    guard let file = try fields.text("file") else {
      throw PhraseError("A photo needs a file, such as \"file\": \"arm.jpg\".")
    }
    try Photo.check(file: file)
    let mediaType: MediaType? = try fields.word("mediaType")
    let width = try fields.whole("widthPx", 1...Photo.mostPixels)
    let height = try fields.whole("heightPx", 1...Photo.mostPixels)
    let bytes = try fields.whole("bytes", 1...Photo.mostBytes)
    let sha256 = try fields.strict("sha256", such: String(repeating: "0a", count: 32)) { text in
      text.utf8.count == 64 && text.utf8.allSatisfy { (0x30...0x39) ~= $0 || (0x61...0x66) ~= $0 }
        ? text : nil
    }
    self.init(file: file, spot: try fields.spotName())
    if let mediaType, let width, let height, let bytes, let sha256 {
      image = Image(
        mediaType: mediaType, width: width, height: height, bytes: bytes, sha256: sha256)
    }
  }

  /// The widest and highest picture that PNG can hold.
  private static let mostPixels = Int(Int32.max)
}
