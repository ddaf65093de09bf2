package import Foundation
package import Testing

/// Compares text with a file under `Snapshots/` beside the test.
///
/// Run the tests with `SPOTTER_RECORD=1` to write the files anew, then read what changed.
package func expectSnapshot(
  _ actual: String, _ name: String, file: StaticString = #filePath,
  at location: SourceLocation = #_sourceLocation
) throws {
  let snapshot = URL(filePath: "\(file)").deletingLastPathComponent()
    .appending(path: "Snapshots/\(name)")
  if ProcessInfo.processInfo.environment["SPOTTER_RECORD"] != nil {
    try Data(actual.utf8).write(to: snapshot)
    return
  }
  let expected = try? String(contentsOf: snapshot, encoding: .utf8)
  if actual != expected { Attachment.record(actual, named: name, sourceLocation: location) }
  #expect(actual == expected, sourceLocation: location)
}

/// The names of the files in a folder of the package, without their last extension, sorted.
package func names(in folder: String, file: StaticString = #filePath) throws -> [String] {
  try FileManager.default.contentsOfDirectory(
    atPath: packageRoot(file).appending(path: folder).path
  )
  .filter { !$0.hasPrefix(".") }
  .map { URL(filePath: $0).deletingPathExtension().lastPathComponent }.sorted()
}

/// The package's folder: the one above the `Tests` that a test stands in.
package func packageRoot(_ file: StaticString = #filePath) -> URL {
  var folder = URL(filePath: "\(file)")
  while folder.lastPathComponent != "Tests", folder.path != "/" { folder.deleteLastPathComponent() }
  return folder.deletingLastPathComponent()
}
