@testable internal import SpotterCommands

extension FuzzTarget {
  /// Entries as NDJSON.
  static let ndjson = FuzzTarget(name: "ndjson", longest: 2048) { bytes in
    readImport(bytes, as: .ndjson) { NDJSONWriter(settings: nil) }
  }
}
