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
