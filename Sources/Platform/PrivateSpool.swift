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

  /// Makes one on the disk of a folder.
  ///
  /// - Throws: ``PlatformError``.
  package init(in folder: String) throws(PlatformError) {
    descriptor = try namelessFile(in: [folder])
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
    try readSome(of: descriptor, at: offset, upTo: most)
  }
}
