@testable internal import SpotterCommands

extension FuzzTarget {
  /// Entries as one JSON text.
  static let json = FuzzTarget(name: "json", longest: 2048) { bytes in
    readImport(bytes, as: .json) { JSONDocumentWriter(settings: nil) }
  }
}
