import Foundation

/// A folder for one test's files, which nobody else can read and which goes
/// when its owner does.
struct TemporaryFolder: ~Copyable {
  let path: String

  init() throws {
    // SQLite refuses links in a path, and the folder for temporary files may be one.
    let url = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "spotter-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: url, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    path = url.path(percentEncoded: false)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The path of a file with this name, whether or not there is one.
  func file(_ name: String = "test.db") -> String { "\(path)/\(name)" }
}
