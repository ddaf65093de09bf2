#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A private file in the making, that gets its name only when it is whole and on the disk.
///
/// On Linux it has no name before, and is gone with the process whatever ends that. Elsewhere, and
/// where a file system cannot do so, it has another name beside its own, which goes when the draft is
/// let go of.
@safe
package struct PrivateDraft: ~Copyable {
  private let descriptor: Int32

  /// The name that it has before its own; nil for none.
  private let name: String?
  private let path: String

  /// Keeps others from taking it for one that was left.
  private let hold: DraftHold?

  /// - Throws: ``PlatformError``; ``PlatformError/isExisting`` when the name is taken already.
  package init(of path: String) throws(PlatformError) {
    var status = stat()
    guard unsafe lstat(path, &status) != 0 else { throw PlatformError(code: EEXIST) }
    if let opened = Self.nameless(besides: path) {
      descriptor = opened
      name = nil
      hold = nil
    } else {
      let folder = parentFolder(of: path) ?? "/"
      let file = path.split(separator: "/").last.map(String.init) ?? ""
      removeLeftDrafts(in: folder) { isDraft($0, of: file) }
      let hold = DraftHold(on: folder)
      let name = draftName(of: path)
      let opened = unsafe open(name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
      guard opened >= 0 else { throw .current }
      descriptor = opened
      self.name = name
      self.hold = hold
    }
    self.path = path
  }

  deinit {
    close(descriptor)
    if let name { unsafe unlink(name) }
  }

  /// A file that can get a name later, or nil where there is no such thing.
  private static func nameless(besides path: String) -> Int32? {
    #if os(Linux) && (arch(x86_64) || arch(arm64))
      // By its place in there the file gets its name.
      guard let folder = parentFolder(of: path), unsafe access("/proc/self/fd", X_OK) == 0 else {
        return nil
      }
      // O_TMPFILE, a macro that Swift does not import; the number is that of x86 and ARM.
      let nameless = 0o20_000_000 | O_DIRECTORY
      let opened = unsafe open(folder, nameless | O_WRONLY | O_CLOEXEC, 0o600)
      return opened >= 0 ? opened : nil
    #else
      return nil
    #endif
  }

  /// Adds to the end of the file.
  package func write(_ bytes: [UInt8]) throws(PlatformError) {
    try writeAll(bytes, to: descriptor)
  }

  /// Waits until all is on the disk, and gives the file its name.
  ///
  /// - Throws: ``PlatformError``; ``PlatformError/isExisting`` when the name was taken meanwhile,
  ///   ``PlatformError/isNamed`` when the file is there and the disk would not confirm it.
  package consuming func publish() throws(PlatformError) {
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw .current }
    if let name { return try Platform.publish(name, as: path) }
    let file = "/proc/self/fd/\(descriptor)"
    guard unsafe linkat(AT_FDCWD, file, AT_FDCWD, path, AT_SYMLINK_FOLLOW) == 0 else {
      throw .current
    }
    try confirmName(path)
  }
}
