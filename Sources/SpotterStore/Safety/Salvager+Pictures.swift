internal import SQLite
internal import SpotterModel

extension Salvager {
  /// Saves the pictures whose digests hold, piece by piece.
  mutating func savePictures(
    from old: borrowing Database, upTo bound: Int, in new: borrowing Database
  ) throws {
    // To check a row, SQLite makes room in memory for all zeros of its picture; what the checks ask for
    // is asked for here, and by the look at the finished journal.
    try new.execute(script: "PRAGMA ignore_check_constraints = ON")
    let isRead = try CheckedTable.pictures.scan(old, upTo: bound) { row in
      let number = Int(row.column(at: 0).integer)
      guard let digest = try? String(reading: row.column(at: 1)),
        let length = try? Int(reading: row.column(at: 2)), 1...Photo.mostBytes ~= length,
        try old.isWhole(picture: number, digest),
        try insert(
          [.integer(Int64(number)), .text(digest), .integer(Int64(length))],
          by: CheckedTable.pictures.insert, in: new)
      else {
        result.leftOut.append(Damage(reason: .picture, table: "photo_data", row: number))
        return
      }
      try copy(picture: number, from: old, to: new)
    }
    try new.execute(script: "PRAGMA ignore_check_constraints = OFF")
    if !isRead { result.leftOut.append(Damage(reason: .unreadable, table: "photo_data")) }
  }

  private func copy(
    picture number: Int, from old: borrowing Database, to new: borrowing Database
  ) throws(SQLiteError) {
    let source = try old.openBlob(table: "photo_data", column: "data", rowID: number)
    var copy = try new.openBlob(
      table: "photo_data", column: "data", rowID: number, for: .writing)
    let size = JournalStore.pieceSize
    for offset in stride(from: 0, to: source.count, by: size) {
      try copy.write(source.read(at: offset, count: min(size, source.count - offset)), at: offset)
    }
    try copy.close()
  }

  /// Keeps what else a photo's entry says when its picture is lost: the schema wants one.
  ///
  /// - Returns: The values of the row with a picture in its place that shows nothing; nil when its own
  ///   is there.
  mutating func withSubstitute(
    _ values: [SQLiteValue], in new: borrowing Database
  ) throws -> [SQLiteValue]? {
    guard case .text(let digest) = values[EntryTable.digestPosition],
      try rows(of: digest, in: new) == 0
    else { return nil }
    let blank = BlankPicture.bytes
    if try rows(of: BlankPicture.digest, in: new) == 0 {
      try new.run(
        "INSERT INTO photo_data (sha256, data) VALUES (\(BlankPicture.digest), \(blank))")
    }
    var values = Array(values.dropLast())
    values.replaceSubrange(
      EntryTable.imagePositions,
      with: [
        .of(Photo.MediaType.png.rawValue), .integer(1), .integer(1), .integer(Int64(blank.count)),
        .text(BlankPicture.digest),
      ])
    return values.sealed
  }

  private func rows(of digest: String, in new: borrowing Database) throws -> Int {
    try new.all("SELECT count(*) FROM photo_data WHERE sha256 = \(digest)", as: Int.self)[0]
  }
}

/// A PNG of one grey pixel.
private enum BlankPicture {
  static let bytes: [UInt8] = [
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48, 0x44, 0x52,
    0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x00, 0x00, 0x00, 0x00, 0x3A, 0x7E, 0x9B,
    0x55, 0x00, 0x00, 0x00, 0x0A, 0x49, 0x44, 0x41, 0x54, 0x78, 0xDA, 0x63, 0x68, 0x00, 0x00, 0x00,
    0x82, 0x00, 0x81, 0xDA, 0x45, 0x08, 0x3B, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4E, 0x44, 0xAE,
    0x42, 0x60, 0x82,
  ]

  static let digest: String = {
    var digest = SHA256()
    digest.add(bytes)
    return digest.finish()
  }()
}
