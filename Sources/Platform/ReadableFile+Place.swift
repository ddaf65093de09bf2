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
  package func stands(at path: String) -> Bool {
    var own = stat()
    var other = stat()
    guard unsafe fstat(descriptor, &own) == 0, unsafe lstat(path, &other) == 0 else { return false }
    return own.st_dev == other.st_dev && own.st_ino == other.st_ino
  }
}
