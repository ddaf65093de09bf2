internal import SpotterModel

/// Why a photo is not kept.
package struct PhotoRefusal: Error, Hashable {
  /// What follows the file's name: "is a WebP picture, …".
  package var reason: String

  /// A whole sentence for the person at the terminal.
  package func sentence(about path: String) -> String { "\(path.visible) \(reason)" }
}

extension PhotoRefusal {
  static let truncated = PhotoRefusal(
    reason: "ends in the middle of the picture. Copy or export it anew.")

  static let tooLarge = PhotoRefusal(
    reason: "is larger than \(Photo.mostBytes >> 20) MiB. Save it smaller, or crop it to the spot.")

  static let unknown = PhotoRefusal(
    reason: "is no JPEG or PNG. Export the photo as JPEG or PNG first.")

  /// Why: a sentence without its full stop, such as "it has no picture".
  static func damaged(_ format: String, _ detail: String) -> PhotoRefusal {
    PhotoRefusal(reason: "is a damaged \(format): \(detail). Copy or export it anew.")
  }

  /// What it is, as a sentence without its full stop, such as "it is lossless".
  static func unusual(_ format: String, _ kind: String) -> PhotoRefusal {
    PhotoRefusal(
      reason:
        "is a \(format) that most programs cannot show: \(kind). Export it as an ordinary one.")
  }
}
