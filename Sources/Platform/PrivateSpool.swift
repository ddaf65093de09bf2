#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A file without a name, for what is too large for memory: only this process can reach it, and with
/// the process it is gone.
package final class PrivateSpool {
  private let descriptor: Int32

  /// Makes one on the disk of another file, and beside it.
  ///
  /// - Throws: ``PlatformError``.
  package init(beside path: String) throws(PlatformError) {
    let name = path + ".\(UInt64.random(in: 0...UInt64.max)).spool"
    let opened = unsafe open(name, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard opened >= 0 else { throw .current }
    unsafe unlink(name)
    descriptor = opened
  }

  deinit {
    close(descriptor)
  }

  /// Adds to the end of the file.
  package func write(_ bytes: [UInt8]) throws(PlatformError) {
    try writeAll(bytes, to: descriptor)
  }

  /// Bytes from an offset on, at most so many; none at the end.
  package func bytes(at offset: Int, upTo most: Int) throws(PlatformError) -> [UInt8] {
    try unsafe readSome(upTo: most) { bytes in
      unsafe pread(descriptor, bytes.baseAddress, bytes.count, off_t(offset))
    }
  }
}
