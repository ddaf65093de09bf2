#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A file that is read once, from its beginning, piece by piece; a pipe will do.
package final class FilePieces {
  private let descriptor: Int32

  /// Opens a file.
  ///
  /// - Throws: ``PlatformError`` when it cannot be opened, `EISDIR` for a folder.
  package init(path: String) throws(PlatformError) {
    let opened = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard opened >= 0 else { throw .current }
    var status = stat()
    guard unsafe fstat(opened, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
      close(opened)
      throw PlatformError(code: EISDIR)
    }
    descriptor = opened
  }

  deinit {
    close(descriptor)
  }

  /// The next bytes, at most so many; none at the end.
  package func next(upTo most: Int) throws(PlatformError) -> [UInt8] {
    try readNext(of: descriptor, upTo: most)
  }
}
