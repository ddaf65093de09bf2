#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

extension ReadableFile {
  /// Waits until no other process holds the file, and holds it until this is let go of.
  ///
  /// Only those who ask are kept waiting, and a file system that knows no such locks keeps nobody.
  package func hold() {
    while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
  }

  /// Whether a path, of which no link is followed, leads to this file and no other.
  ///
  /// - Throws: ``PlatformError`` when that cannot be told.
  package func stands(at path: String) throws(PlatformError) -> Bool {
    var own = stat()
    var other = stat()
    guard unsafe fstat(descriptor, &own) == 0 else { throw .current }
    guard unsafe lstat(path, &other) == 0 else {
      if PlatformError.current.isMissing { return false }
      throw .current
    }
    return own.st_dev == other.st_dev && own.st_ino == other.st_ino
  }
}
