package import ArgumentParser
internal import SpotterModel
internal import SpotterPhotos
internal import SpotterReports
internal import SpotterStore

/// Tells what is known of a photo.
package struct PhotoShowCommand: EnvironmentCommand {
  package static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Tell what is known of a photo: its size, its day, its spot.",
    discussion: """
      The picture is read to its end, and found out if it is damaged. To look at it,
      export it.

      EXAMPLES
        spotter photo show 56
        spotter photo show 56 --json
      """)

  @Argument(help: "The number of its entry, as `spotter photo list` lists it.")
  var entry: Int

  @OptionGroup var output: JSONOption
  @OptionGroup var journal: JournalOptions

  package init() {}

  package func run(in environment: Environment) throws {
    let store = try journal.open(in: environment)
    let photo = try StoredPhoto(entry, in: store)
    let orientation = try store.orientation(of: photo)
    if output.isJSON {
      var object = JSONObject()
      object.add("schema", "spotter.photo/1")
      object.add("photo", photo.stored.json)
      object.add("orientation", orientation.rawValue)
      return try environment.print(object.value.indentedText)
    }
    let lines = photo.lines(orientation).flatMap { $0.visible.wrapped(to: environment.style.width) }
    try environment.print(lines.joined(separator: "\n"))
  }
}

extension JournalStore {
  /// Which way up a picture is, which it says itself.
  fileprivate func orientation(of photo: StoredPhoto) throws -> Orientation {
    try readPicture(of: photo.stored) { _ in }
    do {
      var offset = 0
      return try cleanPhoto { most in
        let piece = try pictureBytes(of: photo.stored, at: offset, upTo: most)
        offset += piece.count
        return piece
      } writing: { _ in
      }.orientation
    } catch is PhotoRefusal {
      throw CommandError(
        .data,
        "The picture of entry \(photo.stored.id.rawValue) is none that Spotter would keep. Restore a "
          + "backup.")
    }
  }
}

extension StoredPhoto {
  fileprivate func lines(_ orientation: Orientation) -> [String] {
    let entry = stored.entry
    let time = entry.time.map { ", \($0)" } ?? ""
    let (width, height) =
      orientation.swapsSides ? (image.height, image.width) : (image.width, image.height)
    let shown =
      orientation == .upright
      ? "" : ", shown \(orientation.description): \(width) × \(height)"
    return [
      "Photo\(photo.spot.map { " of \($0)" } ?? "") for \(entry.day.spelledOut)\(time) "
        + "(entry \(stored.id.rawValue))",
      "File: \(photo.file)",
      "Picture: \(image.mediaType.name), \(image.description) pixels\(shown)",
      "Size: \(image.bytes) bytes", "SHA-256: \(image.sha256)",
    ] + (entry.note.map { ["Note: \($0)"] } ?? [])
  }
}

extension Photo.MediaType {
  fileprivate var name: String {
    switch self {
    case .jpeg: PhotoFormat.jpeg.name
    case .png: PhotoFormat.png.name
    }
  }
}
