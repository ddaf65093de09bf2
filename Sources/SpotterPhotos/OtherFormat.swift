/// A format that a journal does not keep, and what to do with a file of it.
struct OtherFormat: Sendable {
  /// As people call it, with an article.
  let name: String

  /// A sentence.
  let advice: String

  let matches: @Sendable (_ front: [UInt8]) -> Bool

  /// How many of a file's first bytes ``matches`` needs.
  static let frontSize = 32

  /// Every such format; the first that matches is taken.
  static let all: [OtherFormat] = [
    .avif, .heic, .raw, .tiff, .video, .matroska, .avi, .webP, .gif, .jpegXL, .jpeg2000, .bmp, .pdf,
    .photoshop,
  ]
}

extension OtherFormat {
  private init(
    _ name: String, _ advice: String = export,
    matches: @escaping @Sendable (_ front: [UInt8]) -> Bool
  ) {
    self.init(name: name, advice: advice, matches: matches)
  }

  private static let export = "Export it as JPEG or PNG first."
  private static let takePicture = "Take a photo, or save one picture of it as JPEG or PNG."

  static let heic = OtherFormat(
    "a HEIC photo",
    "On an iPhone choose Settings > Camera > Formats > Most Compatible for the next ones, and export "
      + "this one as JPEG."
  ) {
    $0.hasBrand(["heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "mif1", "msf1", "miaf"])
  }

  static let avif = OtherFormat("an AVIF picture") { $0.hasBrand(["avif", "avis"]) }

  /// MP4 and QuickTime; other files of the ISO base media format are as good as video here.
  static let video = OtherFormat("a video", takePicture) { front in
    ["ftyp", "moov", "mdat", "wide"].contains { front.has($0, at: 4) }
  }

  static let matroska = OtherFormat("a video", takePicture) { $0.has([0x1A, 0x45, 0xDF, 0xA3]) }

  static let avi = OtherFormat("a video", takePicture) { $0.has("RIFF") && $0.has("AVI ", at: 8) }

  static let webP = OtherFormat("a WebP picture") { $0.has("RIFF") && $0.has("WEBP", at: 8) }

  static let gif = OtherFormat("a GIF picture") { $0.has("GIF87a") || $0.has("GIF89a") }

  static let jpegXL = OtherFormat("a JPEG XL picture") { front in
    front.has([0xFF, 0x0A]) || front.has([0, 0, 0, 12] + Array("JXL ".utf8))
  }

  static let jpeg2000 = OtherFormat("a JPEG 2000 picture") { front in
    front.has([0, 0, 0, 12] + Array("jP  ".utf8)) || front.has([0xFF, 0x4F, 0xFF, 0x51])
  }

  /// Most cameras' raw formats are TIFF.
  static let tiff = OtherFormat("a TIFF picture or a camera's raw photo") { front in
    front.has([0x49, 0x49, 0x2A, 0]) || front.has([0x4D, 0x4D, 0, 0x2A])
      || front.has([0x49, 0x49, 0x2B, 0]) || front.has([0x4D, 0x4D, 0, 0x2B])
  }

  /// Those of Canon, Fujifilm, Olympus, Panasonic and Sigma.
  static let raw = OtherFormat("a camera's raw photo") { front in
    front.has("FUJIFILM") || front.has("IIRO") || front.has("IIRS") || front.has("MMOR")
      || front.has([0x49, 0x49, 0x55, 0]) || front.has("FOVb") || front.has("HEAPCCDR", at: 6)
      || front.hasBrand(["crx "])
  }

  /// The signature is only two letters; the four bytes further on are reserved and zero.
  static let bmp = OtherFormat("a BMP picture") { $0.has("BM") && $0.has([0, 0, 0, 0], at: 6) }

  static let pdf = OtherFormat("a PDF document", takePicture) { $0.has("%PDF-") }

  static let photoshop = OtherFormat("a Photoshop file") { $0.has("8BPS") }
}

extension [UInt8] {
  fileprivate func has(_ bytes: [UInt8], at offset: Int = 0) -> Bool {
    dropFirst(offset).starts(with: bytes)
  }

  fileprivate func has(_ text: String, at offset: Int = 0) -> Bool {
    has(Array(text.utf8), at: offset)
  }

  /// Whether this begins a file of the ISO base media format of one of these brands, which stand in
  /// its first box: the major one, its version, then those that it is compatible with.
  fileprivate func hasBrand(_ brands: [String]) -> Bool {
    has("ftyp", at: 4)
      && [8, 16, 20, 24, 28].contains { offset in
        offset < prefix(4).bigEndian && brands.contains { has($0, at: offset) }
      }
  }
}
