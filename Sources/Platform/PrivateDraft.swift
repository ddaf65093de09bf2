#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A private file that is written under another name beside its own, and gets its own only when it
/// is whole and on the disk; let go of before that, it is taken away.
@safe
package struct PrivateDraft: ~Copyable {
  private let descriptor: Int32
  private let name: String
  private let path: String

  /// - Throws: ``PlatformError``; ``PlatformError/isExisting`` when the name is taken already.
  package init(of path: String) throws(PlatformError) {
    var status = stat()
    guard unsafe lstat(path, &status) != 0 else { throw PlatformError(code: EEXIST) }
    let name = path + ".\(UInt64.random(in: 0...UInt64.max)).new"
    let opened = unsafe open(name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard opened >= 0 else { throw .current }
    descriptor = opened
    self.name = name
    self.path = path
  }

  deinit {
    close(descriptor)
    unsafe unlink(name)
  }

  /// Adds to the end of the file.
  package func write(_ bytes: [UInt8]) throws(PlatformError) {
    try writeAll(bytes, to: descriptor)
  }

  /// Waits until all is on the disk, and gives the file its name.
  ///
  /// - Throws: ``PlatformError``; ``PlatformError/isExisting`` when the name was taken meanwhile.
  package consuming func publish() throws(PlatformError) {
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw .current }
    try Platform.publish(name, as: path)
  }
}

/// Writes all bytes to a descriptor, however often the system interrupts.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) throws(PlatformError) {
  let code = unsafe bytes.withUnsafeBytes { bytes -> Int32 in
    var rest = unsafe bytes
    while unsafe !rest.isEmpty {
      let written = unsafe write(descriptor, rest.baseAddress, rest.count)
      if written < 0 {
        if errno == EINTR { continue }
        return errno
      }
      unsafe rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(written))
    }
    return 0
  }
  guard code == 0 else { throw PlatformError(code: code) }
}
