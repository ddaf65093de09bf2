extension Photo {
  /// What its file is called in the folder of an export: the name that it has here, with the
  /// beginning of the picture's digest behind the stem, such as `arm-2c26b46b68ffc68f.jpg`.
  ///
  /// Two pictures never share a name, and one picture has the same in every export. What a file
  /// system, a shell or a terminal could take for something else becomes `_`, and a long name is cut.
  /// Nil while the picture is not known.
  package var exportedFile: String? {
    guard let mark else { return nil }
    var (stem, ending) = Self.parts(of: file)
    let isWhole = ending.isEmpty
    // A dot that begins no ending could begin one once the name is cut.
    let scalars = stem.unicodeScalars.map { scalar in
      isWhole && scalar == "." ? "_" : Self.harmless(scalar)
    }
    stem = String(String.UnicodeScalarView(scalars))
    if let first = stem.unicodeScalars.first, first == "." || first == "-" {
      stem = "_" + String(stem.unicodeScalars.dropFirst())
    }
    while stem.utf8.count > Self.longestExported - mark.utf8.count - ending.utf8.count {
      stem.unicodeScalars.removeLast()
    }
    return stem + mark + ending
  }

  /// The photo under the name that it had before an export gave its file another; the same photo
  /// where none did.
  package var namedAsBefore: Photo {
    guard let mark else { return self }
    let (stem, ending) = Self.parts(of: file)
    let stemBytes = Array(stem.utf8)
    let markBytes = Array(mark.utf8)
    guard stemBytes.count > markBytes.count, stemBytes.suffix(markBytes.count) == markBytes[...]
    else { return self }
    var photo = self
    photo.file = String(decoding: stemBytes.dropLast(markBytes.count), as: UTF8.self) + ending
    // What an export would not call so was called so by somebody else.
    return photo.exportedFile.map { $0.utf8.elementsEqual(file.utf8) } == true ? photo : self
  }

  /// Whether the name of another photo of the same picture is this one's, by itself or after an
  /// export.
  package func isNamed(like other: Photo) -> Bool {
    let names = [other.file, other.exportedFile].compactMap(\.self)
    return image == other.image
      && [file, exportedFile].compactMap(\.self).contains { name in
        names.contains { $0.utf8.elementsEqual(name.utf8) }
      }
  }

  /// What stands between stem and ending in the folder of an export: 64 bits of the digest.
  private var mark: String? { image.map { "-\($0.sha256.prefix(16))" } }

  /// The longest name of an exported file, in bytes: short of the 255 that most file systems allow,
  /// since a file in the making has a longer one.
  private static let longestExported = 200

  /// What stands before the ending of a name, and the ending with its dot: up to 10 letters and
  /// digits of ASCII behind the last dot, or none.
  private static func parts(of file: String) -> (stem: String, ending: String) {
    let bytes = Array(file.utf8)
    guard let dot = bytes.lastIndex(of: UInt8(ascii: ".")), dot > 0,
      (2...11).contains(bytes.count - dot),
      bytes[(dot + 1)...].allSatisfy({ isLetterOrDigit($0) })
    else { return (file, "") }
    return (
      String(decoding: bytes[..<dot], as: UTF8.self), String(decoding: bytes[dot...], as: UTF8.self)
    )
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"):
      true
    default: false
    }
  }

  /// The character, or `_` for one that Windows keeps from names, or that acts on a terminal.
  private static func harmless(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    scalar.actsOnTerminals || "\"*/:<>?\\|".unicodeScalars.contains(scalar) ? "_" : scalar
  }
}

extension Entry {
  /// The same entry with the name that its photo has in another one, if exports tell the two apart
  /// and nothing else about the photo does; else nil.
  package func named(like other: Entry) -> Entry? {
    guard case .photo(var photo) = content, case .photo(let known) = other.content,
      photo.isNamed(like: known)
    else { return nil }
    photo.file = known.file
    var entry = self
    entry.content = .photo(photo)
    return entry
  }
}
