#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Bytes that wait for somebody who may take their time: a few in memory, many in a private file
/// without a name, which is gone with the process.
@safe
package struct Spool: ~Copyable {
  /// How many bytes stay in memory.
  package static let mostInMemory = 4 << 20

  private let folders: [String]
  private var held: [UInt8] = []
  private var descriptor: Int32?

  /// - Parameter folders: Where the file may stand, if one is needed.
  package init(in folders: [String]) { self.folders = folders }

  deinit {
    if let descriptor { close(descriptor) }
  }

  /// Adds bytes behind those that wait.
  ///
  /// - Throws: ``PlatformError``, when there is no room for them.
  package mutating func append(_ bytes: [UInt8]) throws(PlatformError) {
    held += bytes
    guard held.count > Self.mostInMemory else { return }
    if descriptor == nil { descriptor = try namelessFile(in: folders) }
    if let descriptor { try writeAll(held, to: descriptor) }
    held.removeAll(keepingCapacity: true)
  }

  /// Hands over all bytes in their order, some at a time.
  package consuming func forEachPortion(_ body: ([UInt8]) throws -> Void) throws {
    if let descriptor {
      var offset = 0
      while true {
        let portion = try bytes(of: descriptor, at: offset)
        if portion.isEmpty { break }
        offset += portion.count
        try body(portion)
      }
    }
    try body(held)
  }

  private func bytes(
    of descriptor: Int32, at offset: Int
  ) throws(PlatformError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let got = unsafe bytes.withUnsafeMutableBytes {
        unsafe pread(descriptor, $0.baseAddress, $0.count, off_t(offset))
      }
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { throw .current }
      bytes.removeLast(bytes.count - got)
      return bytes
    }
  }
}

/// Makes a file that only this process can reach, for reading and writing, in the first folder that
/// takes it.
func namelessFile(in folders: [String]) throws(PlatformError) -> Int32 {
  var failure = PlatformError(code: ENOENT)
  for folder in folders {
    do {
      return try namelessFile(in: folder)
    } catch { failure = error }
  }
  throw failure
}

private func namelessFile(in folder: String) throws(PlatformError) -> Int32 {
  let name = folder + "/spotter.\(UInt64.random(in: 0...UInt64.max)).new"
  let file = unsafe open(name, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
  guard file >= 0 else { throw .current }
  unsafe unlink(name)
  return file
}
