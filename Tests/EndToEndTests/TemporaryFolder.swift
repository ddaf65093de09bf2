import Foundation

/// A folder for one test's files, which nobody else can read and which goes when its owner does.
struct TemporaryFolder: ~Copyable {
  let path: String

  init() throws {
    // Spotter refuses a journal that is a link, and a path should say the same to all.
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
  func file(_ name: String) -> String { "\(path)/\(name)" }

  /// A new file with this name, to be written.
  func writing(_ name: String) throws -> FileHandle {
    try Data().write(to: URL(filePath: file(name)))
    return try FileHandle(forWritingTo: URL(filePath: file(name)))
  }
}
