internal import SpotterAnalysis
internal import SpotterModel

extension VisitPage {
  /// Photos in the order in which they were taken, all of one width.
  func photos(_ photos: [StoredEntry]) -> HTML? {
    guard !photos.isEmpty else { return nil }
    return "<div class=\"photos\">\(photos.map(figure))</div>\n"
  }

  /// Photos of no spot of the page.
  var otherPhotos: HTML? {
    photos(visit.otherPhotos).map { Self.section("photos", "Other photos", $0) }
  }

  private func figure(_ stored: StoredEntry) -> HTML {
    guard case .photo(let photo) = stored.entry.content else { return "" }
    let day = "\(stored.entry.day.inWords) \(stored.entry.day.year)"
    let note: HTML? = stored.entry.note.map { ": <span class=\"note\">\($0)</span>" }
    guard visit.showsPictures, let image = photo.image else {
      return
        "<figure><p>\(photo.file), not shown</p><figcaption>\(day)\(note)</figcaption></figure>\n"
    }
    let what = photo.spot.map { "Photo of \($0), \(day)" } ?? "Photo, \(day)"
    return """
      <figure><img alt="\(what)" src="data:\(image.mediaType.rawValue);base64,\
      \(HTML.picture(stored.id))"><figcaption>\(day)\(note)</figcaption></figure>

      """
  }
}
