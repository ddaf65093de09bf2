package import SpotterModel

/// What is known of a photo once its metadata is gone.
package struct CleanPhoto: Hashable, Sendable {
  package var mediaType: Photo.MediaType

  /// In pixels, before the picture is turned as ``orientation`` says.
  package var width: Int
  package var height: Int
  package var orientation: Orientation

  /// The size of the cleaned file in bytes.
  package var bytes: Int
}

/// Takes everything out of a photo but the picture and which way up it is.
///
/// Where the camera was, when, whose it is, what programs wrote about it, smaller and further
/// pictures, colour profiles and whatever follows the picture are left out; the coded picture goes
/// through as it is, so that its pixels stay the same. No more than about two pieces of the file are
/// in memory at once, beside one bit for each coefficient of a progressive JPEG.
///
/// - Parameters:
///   - read: Gives the next bytes of the file, at most as many as it is asked for; none at its end.
///   - write: Takes the next bytes of the cleaned file. What it took is to be thrown away if this
///     throws.
/// - Returns: What is known of the cleaned photo.
/// - Throws: ``PhotoRefusal``, and whatever `read` and `write` throw.
package func cleanPhoto(
  reading read: (_ most: Int) throws -> [UInt8], writing write: (_ bytes: [UInt8]) throws -> Void
) throws -> CleanPhoto {
  // What keeps them is gone when this returns.
  try withoutActuallyEscaping(read) { read in
    try withoutActuallyEscaping(write) { write in
      try clean(ByteReader(read), ByteWriter(write))
    }
  }
}

private func clean(_ reader: ByteReader, _ writer: ByteWriter) throws -> CleanPhoto {
  var reader = reader
  let front = try reader.front(OtherFormat.frontSize)
  if let format = PhotoFormat.all.first(where: { front.starts(with: $0.signature) }) {
    return try format.clean(PhotoStream(reader: reader, writer: writer))
  }
  // A file over the limit is told so, and not first to be saved in another format.
  try reader.dropRest()
  if let other = OtherFormat.all.first(where: { $0.matches(Array(front)) }) {
    throw PhotoRefusal(reason: "is \(other.name), and Spotter keeps JPEG and PNG. \(other.advice)")
  }
  throw PhotoRefusal.unknown
}
