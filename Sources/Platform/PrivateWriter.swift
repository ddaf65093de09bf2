#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A new file that only its owner can read, open for writing from its start to its end.
@safe
package struct PrivateWriter: ~Copyable {
  private let descriptor: Int32

  /// - Throws: ``PlatformError``; ``PlatformError/isExisting`` when the name is taken, by a link too.
  package init(creating path: String) throws(PlatformError) {
    let opened = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard opened >= 0 else { throw .current }
    descriptor = opened
  }

  deinit { close(descriptor) }

  /// Writes all of the bytes behind those before.
  package func write(_ bytes: [UInt8]) throws(PlatformError) {
    try writeAll(bytes, to: descriptor)
  }

  /// Waits until all that was written is on the disk.
  package func synchronize() throws(PlatformError) {
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw .current }
  }
}

extension StandardStream {
  /// Writes all of the bytes.
  ///
  /// - Throws: ``PlatformError``, such as a full disk behind a redirection.
  package func write(_ bytes: [UInt8]) throws(PlatformError) {
    try writeAll(bytes, to: rawValue)
  }

  /// The next bytes, at most as many as asked for, and none at the end.
  package func read(atMost count: Int) throws(PlatformError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    while true {
      let got = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe Platform.readDescriptor(rawValue, buffer.baseAddress, count)
      }
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { throw .current }
      return Array(bytes.prefix(got))
    }
  }
}

/// The system's `read`, which the method of the same name hides.
@unsafe private func readDescriptor(
  _ descriptor: Int32, _ start: UnsafeMutableRawPointer?, _ count: Int
) -> Int {
  unsafe read(descriptor, start, count)
}
