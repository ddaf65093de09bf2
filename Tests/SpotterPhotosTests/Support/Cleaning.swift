import SpotterPhotos

/// A photo after cleaning: what was said of it, and its bytes.
struct Cleaned: Equatable {
  var photo: CleanPhoto
  var bytes: [UInt8]

  init(photo: CleanPhoto, bytes: [UInt8]) {
    self.photo = photo
    self.bytes = bytes
  }

  /// Cleans a photo whose bytes come in pieces of at most so many.
  init(_ bytes: [UInt8], pieces size: Int = .max) throws {
    let cleaned = Box()
    let rest = Box(bytes[...])
    photo = try cleanPhoto { most in
      let piece = rest.bytes.prefix(min(most, size))
      rest.bytes = rest.bytes.dropFirst(piece.count)
      return Array(piece)
    } writing: { piece in
      cleaned.bytes += piece
    }
    self.bytes = Array(cleaned.bytes)
  }

  private final class Box {
    var bytes: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8> = []) { self.bytes = bytes }
  }
}

/// Cleans a photo, and gives nil if it is refused; any other error is none that may happen.
func cleanedOrRefused(_ bytes: [UInt8]) throws -> Cleaned? {
  do { return try Cleaned(bytes) } catch is PhotoRefusal { return nil }
}
