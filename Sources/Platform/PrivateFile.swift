#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What stands at a path, as far as a journal's safety cares.
package enum FileKind: Hashable, Sendable {
  case regular(bytes: Int)
  case folder
  case other
}

/// Reads the kind and the first bytes of a file without following a link, waiting for a pipe, or
/// changing anything.
///
/// The descriptor is closed before the result is handed out. That matters: POSIX drops every lock
/// that a process holds on a file as soon as it closes any descriptor of that file, so this must
/// run before SQLite opens it (sqlite.org, "How To Corrupt An SQLite Database File", 2.2).
/// - Throws: ``PlatformError``; ``PlatformError/isMissing`` when nothing is there,
///   ``PlatformError/isLink`` when a symbolic link is.
package func peek(at path: String, bytes count: Int) throws(PlatformError) -> (FileKind, [UInt8]) {
  let descriptor = unsafe open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
  guard descriptor >= 0 else { throw .current }
  defer { close(descriptor) }
  var status = stat()
  guard unsafe fstat(descriptor, &status) == 0 else { throw .current }
  switch status.st_mode & S_IFMT {
  case S_IFREG: break
  case S_IFDIR: return (.folder, [])
  default: return (.other, [])
  }
  var bytes = [UInt8](repeating: 0, count: count)
  var filled = 0
  while filled < count {
    let got = unsafe bytes.withUnsafeMutableBytes { buffer in
      unsafe pread(
        descriptor, buffer.baseAddress?.advanced(by: filled), count - filled, off_t(filled))
    }
    if got < 0, errno == EINTR { continue }
    guard got >= 0 else { throw .current }
    if got == 0 { break }
    filled += got
  }
  return (.regular(bytes: Int(status.st_size)), Array(bytes.prefix(filled)))
}

/// Makes an empty file that only its owner can read, from its first moment on.
///
/// - Throws: ``PlatformError``; ``PlatformError/isExisting`` when the name is taken, by a link too.
package func createPrivateFile(at path: String) throws(PlatformError) {
  let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
  guard descriptor >= 0 else { throw .current }
  close(descriptor)
}

/// Makes a folder, and those above it that are missing, for their owner alone (mode 0700).
package func createPrivateFolder(at path: String) throws(PlatformError) {
  if unsafe mkdir(path, 0o700) == 0 { return }
  let error = PlatformError.current
  if error.isExisting { return }
  guard error.isMissing, let parent = parentFolder(of: path), parent != path else { throw error }
  try createPrivateFolder(at: parent)
  guard unsafe mkdir(path, 0o700) == 0 || errno == EEXIST else { throw .current }
}

/// The folder that a path lies in, or nil for the root.
package func parentFolder(of path: String) -> String? {
  let slash = UInt8(ascii: "/")
  let bytes = path.utf8
  guard let last = bytes.lastIndex(where: { $0 != slash }) else { return nil }
  guard let before = bytes[..<last].lastIndex(of: slash) else { return "." }
  guard let end = bytes[..<before].lastIndex(where: { $0 != slash }) else { return "/" }
  return String(path[...end])
}

/// Gives a finished file its name, unless the name is taken, and makes that survive a power cut.
///
/// - Throws: ``PlatformError``; ``PlatformError/isExisting`` when another file has the name. The
///   file then still stands under its old name. ``PlatformError/isNamed`` when it has its new one, and
///   the disk would not confirm it.
package func publish(_ path: String, as name: String) throws(PlatformError) {
  if unsafe link(path, name) == 0 {
    unsafe unlink(path)
  } else {
    let error = PlatformError.current
    guard error.isLinkUnsupported else { throw error }
    // No second names on this file system: look first, then rename.
    guard unsafe access(name, F_OK) != 0 else { throw PlatformError(code: EEXIST) }
    guard unsafe rename(path, name) == 0 else { throw .current }
  }
  try confirmName(name)
}

/// Waits until a file's new name is on the disk.
///
/// - Throws: ``PlatformError`` that says that it has the name.
func confirmName(_ name: String) throws(PlatformError) {
  do {
    try synchronizeFolder(of: name)
  } catch {
    var error = error
    error.isNamed = true
    throw error
  }
}

/// Takes a file away; one that is not there is no error.
package func remove(_ path: String) throws(PlatformError) {
  guard unsafe unlink(path) == 0 || errno == ENOENT else { throw .current }
}

/// Waits until the names in a file's folder are on the disk.
package func synchronizeFolder(of path: String) throws(PlatformError) {
  guard let folder = parentFolder(of: path) else { return }
  let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  guard descriptor >= 0 else { throw .current }
  defer { close(descriptor) }
  // Some file systems cannot sync a folder and say EINVAL: they have nothing more to promise.
  guard fsync(descriptor) == 0 || errno == EINVAL else { throw .current }
}

/// From here on, nothing this process makes can be read by others, whatever the umask was.
package func keepNewFilesPrivate() {
  umask(0o077)
}

/// The folder that relative paths start from, or nil when it is gone.
package func workingFolder() -> String? {
  guard let folder = unsafe getcwd(nil, 0) else { return nil }
  defer { unsafe free(folder) }
  return unsafe String(cString: folder)
}

/// The folder's path with every symbolic link in it resolved.
///
/// - Throws: ``PlatformError``, when the folder is not there or cannot be read.
package func resolvedFolder(_ path: String) throws(PlatformError) -> String {
  guard let resolved = unsafe realpath(path, nil) else { throw .current }
  defer { unsafe free(resolved) }
  return unsafe String(cString: resolved)
}

/// Writes a file that only its owner can read and that is on the disk when this returns, or none.
///
/// - Throws: ``PlatformError``; ``PlatformError/isExisting`` when the name is taken.
package func writePrivateFile(_ text: String, at path: String) throws(PlatformError) {
  let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
  guard descriptor >= 0 else { throw .current }
  defer { close(descriptor) }
  do throws(PlatformError) {
    try writeAll(text, to: descriptor)
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw .current }
    try synchronizeFolder(of: path)
  } catch {
    unsafe unlink(path)
    throw error
  }
}

/// Takes an empty folder away; one that is not there is no error.
package func removeFolder(_ path: String) throws(PlatformError) {
  guard unsafe rmdir(path) == 0 || errno == ENOENT else { throw .current }
}
