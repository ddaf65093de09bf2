internal import SpotterModel
internal import SpotterStore

/// A photo of the journal, with its entry.
struct StoredPhoto {
  var stored: StoredEntry
  var photo: Photo
  var image: Photo.Image

  /// Finds a photo by the number of its entry.
  ///
  /// - Throws: ``CommandError`` of status `missing` when that is none, or no photo.
  init(_ number: Int, in store: borrowing JournalStore) throws {
    do {
      stored = try store.entry(Entry.ID(rawValue: number))
    } catch let error as NoEntry {
      throw CommandError(
        .missing,
        error.isVoided
          ? "Entry \(number) was voided: `spotter undo` brings back what was done last."
          : "There is no entry \(number): `spotter photo list` lists the photos.")
    }
    guard case .photo(let photo) = stored.entry.content, let image = photo.image else {
      throw CommandError(
        .missing, "Entry \(number) is no photo: `spotter photo list` lists the photos.")
    }
    self.photo = photo
    self.image = image
  }

  /// What a file of it is called that nobody named: its spot, its day and its number, such as
  /// `left-forearm-2026-03-29-56.jpg`.
  var fileName: String {
    let parts = [
      photo.spot.flatMap(\.asPartOfFileName) ?? "photo", stored.entry.day.description,
      "\(stored.id.rawValue)",
    ]
    return parts.joined(separator: "-") + ".\(image.mediaType.fileExtension)"
  }
}

extension String {
  /// The letters and digits of the text, with a hyphen for each run of anything else; nil if there
  /// are none.
  fileprivate var asPartOfFileName: String? {
    let words = split { !$0.isLetter && !$0.isNumber }
    let name = words.joined(separator: "-").prefix(60)
    return name.isEmpty ? nil : String(name)
  }
}
