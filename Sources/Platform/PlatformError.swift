#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A call to the operating system that failed, by its `errno`.
package struct PlatformError: Error, Hashable, Sendable {
  /// The value of `errno` right after the call.
  package var code: Int32

  /// A file has its name, but that this outlasts a power cut is not known.
  package var isNamed = false

  package init(code: Int32) { self.code = code }

  /// The name is taken, as the system would say it.
  package static let existing = PlatformError(code: EEXIST)

  /// No room is left on the disk, as the system would say it.
  package static let full = PlatformError(code: ENOSPC)

  /// Nothing has that name, as the system would say it.
  package static let missing = PlatformError(code: ENOENT)

  static var current: PlatformError { PlatformError(code: errno) }

  /// Nothing has this name.
  package var isMissing: Bool { code == ENOENT || code == ENOTDIR }

  /// The name is taken already.
  package var isExisting: Bool { code == EEXIST }

  /// The last part of the path is a symbolic link, and links are not followed.
  package var isLink: Bool { code == ELOOP }

  /// It is no file that can be read, such as a folder, a pipe or a device.
  package var isNoFile: Bool { code == EISDIR || code == ENXIO || code == ENODEV }

  /// The file system cannot give one file two names.
  package var isLinkUnsupported: Bool { code == EPERM || code == ENOTSUP || code == EMLINK }

  /// A file, or a line of it, is longer than it may be.
  package var isTooLong: Bool { code == EFBIG }

  /// There is no room left on the disk.
  package var isFull: Bool { code == ENOSPC || code == EDQUOT || code == EFBIG }

  /// The disk failed to read or write.
  package var isDiskFailure: Bool { code == EIO }

  /// The reader of a pipe has gone, such as `head` after its ten lines.
  package var isBrokenPipe: Bool { code == EPIPE }
}

extension PlatformError: CustomStringConvertible {
  /// The system's own words, such as "Permission denied".
  package var description: String {
    unsafe strerror(code).map { unsafe String(cString: $0) } ?? "error \(code)"
  }
}
