internal import SQLite
internal import SpotterModel

extension EntryTable {
  static let photo = EntryTable(
    kind: .photo, name: "photo",
    insert: """
      INSERT INTO photo (\(EntryFrame.columns), \(photoColumns), checksum)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
    select: "SELECT \(EntryFrame.columns), \(photoColumns), checksum FROM photo",
    values: { entry, id, spot in
      guard case .photo(let photo) = entry.content else { return [] }
      return EntryFrame.values(of: entry, id: id) + [
        .of(spot?.rawValue), .text(photo.file), .of(photo.image?.mediaType.rawValue),
        .of(photo.image?.width), .of(photo.image?.height), .of(photo.image?.bytes),
        .of(photo.image?.sha256), .of(entry.note),
      ]
    },
    read: { row, spots in
      try row.verify("photo")
      let frame = try EntryFrame(reading: &row)
      let spot = try spots.name(try row.next())
      let file: String = try row.next()
      guard let mediaType: Photo.MediaType = try row.word() else { throw UnknownWord() }
      let image = Photo.Image(
        mediaType: mediaType, width: try row.next(), height: try row.next(),
        bytes: try row.next(), sha256: try row.next())
      return frame.entry(
        note: try row.next(), .photo(Photo(file: file, spot: spot, image: image)))
    })

  /// Where the digest of the picture stands among the columns of ``photo``, from 0.
  static let digestPosition = 11

  /// Where the columns about the picture stand among them, from `media_type` to `sha256`.
  static let imagePositions = 7...digestPosition

  private static let photoColumns: SQL =
    "spot, file, media_type, width_px, height_px, bytes, sha256, note"
}
