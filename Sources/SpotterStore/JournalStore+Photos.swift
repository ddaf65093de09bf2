package import Platform
internal import SQLite
package import SpotterModel

/// A picture that is cleaned and waits to be kept.
package struct WaitingPicture {
  package var image: Photo.Image

  /// Its bytes, as many as the image says.
  package var bytes: PrivateSpool

  package init(image: Photo.Image, bytes: PrivateSpool) {
    self.image = image
    self.bytes = bytes
  }
}

extension JournalStore {
  /// The size of the pieces in which pictures are written and read, in bytes.
  static let pieceSize = 64 << 10

  /// Keeps a picture, within an open transaction; one that is there already is kept once, and written
  /// anew where its bytes are damaged.
  ///
  /// - Returns: Whether bytes were there that differ from their digest.
  func keep(_ picture: WaitingPicture) throws -> Bool {
    let image = picture.image
    let old = try pictureRow(image.sha256)
    if let old {
      guard try database.digest(ofPicture: old) != image.sha256 else { return false }
      try database.run("UPDATE photo_data SET data = zeroblob(\(image.bytes)) WHERE id = \(old)")
    } else {
      try database.run(
        "INSERT INTO photo_data (sha256, data) VALUES (\(image.sha256), zeroblob(\(image.bytes)))")
    }
    guard let row = try pictureRow(image.sha256) else { return false }
    var blob = try database.openBlob(
      table: "photo_data", column: "data", rowID: row, for: .writing)
    var offset = 0
    while offset < image.bytes {
      let piece: [UInt8]
      do {
        piece = try picture.bytes.bytes(
          at: offset, upTo: min(Self.pieceSize, image.bytes - offset))
      } catch { throw Self.unreadableSpool("\(error)") }
      guard !piece.isEmpty else { throw Self.unreadableSpool("it is too short") }
      try blob.write(piece, at: offset)
      offset += piece.count
    }
    try blob.close()
    return old != nil
  }

  /// Gives out the picture of a photo, piece by piece, once it is known to be whole.
  ///
  /// - Parameters:
  ///   - stored: The entry of the photo.
  ///   - use: Takes the next bytes.
  /// - Throws: ``JournalError`` of status `data`, which names the entry, when the picture differs from
  ///   its digest, and nothing was given out then; whatever `use` throws.
  package func readPicture(
    of stored: StoredEntry, _ use: (_ bytes: [UInt8]) throws -> Void
  ) throws {
    guard case .photo(let photo) = stored.entry.content, let image = photo.image else { return }
    try readPicture(image, of: stored.id, use)
  }

  /// The same for a picture and the number of an entry that shows it.
  package func readPicture(
    _ image: Photo.Image, of entry: Entry.ID, _ use: (_ bytes: [UInt8]) throws -> Void
  ) throws {
    do {
      // Both readings see the same bytes, whoever writes meanwhile.
      let snapshot = try database.begin(.deferred)
      guard let row = try pictureRow(image.sha256),
        try database.pictureSize(row) == image.bytes,
        try database.digest(ofPicture: row) == image.sha256
      else { throw damagedPicture(entry) }
      try database.forEachPiece(ofPicture: row, use)
      try snapshot.commit()
    } catch { throw explain(error) }
  }

  /// Some bytes of a picture, which nobody compares with its digest.
  ///
  /// - Parameters:
  ///   - stored: The entry of the photo.
  ///   - offset: Where they begin.
  ///   - most: How many at most.
  /// - Returns: The bytes; none at the picture's end.
  /// - Throws: ``JournalError``.
  package func pictureBytes(
    of stored: StoredEntry, at offset: Int, upTo most: Int
  ) throws -> [UInt8] {
    guard case .photo(let photo) = stored.entry.content, let image = photo.image else { return [] }
    do {
      guard let row = try pictureRow(image.sha256) else { throw damagedPicture(stored.id) }
      let blob = try database.openBlob(table: "photo_data", column: "data", rowID: row)
      return try blob.read(at: offset, count: max(0, min(most, blob.count - offset)))
    } catch { throw explain(error) }
  }

  /// Whether the picture of a photo is kept, with as many bytes as the photo says.
  func holdsPicture(of photo: Photo) throws -> Bool {
    guard let image = photo.image, let row = try pictureRow(image.sha256) else { return false }
    return try database.pictureSize(row) == image.bytes
  }

  /// Whether the picture of a photo is kept, and is the one whose digest stands beside it.
  func holdsWholePicture(of photo: Photo) throws -> Bool {
    guard let image = photo.image, let row = try pictureRow(image.sha256) else { return false }
    return try database.digest(ofPicture: row) == image.sha256
  }

  /// The row of the picture with a digest, or nil when there is none.
  func pictureRow(_ digest: String) throws -> Int? {
    try database.all("SELECT id FROM photo_data WHERE sha256 = \(digest)", as: Int.self).first
  }

  private func damagedPicture(_ entry: Entry.ID) -> JournalError {
    .damaged(path, "the picture of entry \(entry.rawValue) differs from its digest")
  }

  private static func unreadableSpool(_ reason: String) -> JournalError {
    JournalError(
      .inputOutput,
      "The photo cannot be read back before it is kept (\(reason)). Nothing was changed; check the "
        + "disk.")
  }
}

extension Database {
  /// The digest of a picture's bytes as they stand there, by the number of its row.
  func digest(ofPicture row: Int) throws -> String {
    var digest = SHA256()
    try forEachPiece(ofPicture: row) { digest.add($0) }
    return digest.finish()
  }

  fileprivate func pictureSize(_ row: Int) throws -> Int {
    try openBlob(table: "photo_data", column: "data", rowID: row).count
  }

  fileprivate func forEachPiece(
    ofPicture row: Int, _ use: (_ bytes: [UInt8]) throws -> Void
  ) throws {
    let blob = try openBlob(table: "photo_data", column: "data", rowID: row)
    for offset in stride(from: 0, to: blob.count, by: JournalStore.pieceSize) {
      try use(try blob.read(at: offset, count: min(JournalStore.pieceSize, blob.count - offset)))
    }
  }
}
