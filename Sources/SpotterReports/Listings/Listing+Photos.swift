package import SpotterModel

extension Listing {
  /// Photos, in the order given.
  package init(photos: [StoredEntry]) {
    self.init(
      [
        Column("id", "No.", isRightAligned: true), Column("date", "Day"), Column("time", "Time"),
        Column("spot", "Spot"), Column("bytes", "Size", isRightAligned: true),
        Column("widthPx", "Pixels", isRightAligned: true), Column("heightPx", nil),
        Column("mediaType", nil), Column("sha256", nil), Column("file", "File"),
        Column("note", "Note"),
      ],
      rows: photos.compactMap { stored in
        guard case .photo(let photo) = stored.entry.content, let image = photo.image else {
          return nil
        }
        let entry = stored.entry
        return [
          Cell("\(stored.id.rawValue)"), Cell(entry.day.description),
          Cell(entry.time?.description ?? ""), Cell(photo.spot ?? "", isTyped: true),
          Cell("\(image.bytes)", shown: image.sizeText),
          Cell("\(image.width)", shown: "\(image.width) × \(image.height)"),
          Cell("\(image.height)"), Cell(image.mediaType.rawValue), Cell(image.sha256),
          Cell(photo.file, isTyped: true), Cell(entry.note ?? "", isTyped: true),
        ]
      })
  }
}
