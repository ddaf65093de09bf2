#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The names of everything in a folder, sorted, without `.` and `..`; none when it is not there.
///
/// - Throws: ``PlatformError``; `ELOOP` or `ENOTDIR` when something else stands there.
package func names(inFolder path: String) throws(PlatformError) -> [String] {
  let descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
  guard descriptor >= 0 else {
    if errno == ENOENT { return [] }
    throw .current
  }
  guard let folder = unsafe fdopendir(descriptor) else {
    let error = PlatformError.current
    close(descriptor)
    throw error
  }
  defer { unsafe closedir(folder) }
  var names: [String] = []
  while let entry = unsafe readdir(folder) {
    let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { start in
      unsafe start.withMemoryRebound(to: CChar.self, capacity: 256) { name in
        unsafe String(validatingCString: name)
      }
    }
    if let name, name != ".", name != ".." { names.append(name) }
  }
  return names.sorted()
}

/// Makes a folder for its owner alone (mode 0700) in one that is there.
///
/// - Throws: ``PlatformError``; ``PlatformError/isExisting`` when the name is taken, by a link too.
package func makePrivateFolder(at path: String) throws(PlatformError) {
  guard unsafe mkdir(path, 0o700) == 0 else { throw .current }
}

/// Waits until a file's bytes are on the disk.
package func synchronizeFile(at path: String) throws(PlatformError) {
  let descriptor = unsafe open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
  guard descriptor >= 0 else { throw .current }
  defer { close(descriptor) }
  guard fsync(descriptor) == 0 || errno == EINVAL else { throw .current }
}

/// Gives a file another name in the same file system, over whatever has it, in one go that
/// survives a power cut.
package func replaceFile(at path: String, by other: String) throws(PlatformError) {
  guard unsafe rename(other, path) == 0 else { throw .current }
  try synchronizeFolder(of: path)
}

/// Whether two paths lead to one file.
package func isSameFile(_ path: String, _ other: String) -> Bool {
  var first = stat()
  var second = stat()
  guard unsafe stat(path, &first) == 0, unsafe stat(other, &second) == 0 else { return false }
  return first.st_dev == second.st_dev && first.st_ino == second.st_ino
}
