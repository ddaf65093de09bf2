#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Takes from everybody else what they may do with a file or folder of ours, such as after a `cp` that
/// left it open to all; what its owner may do stays as it is.
///
/// No link is followed, and no descriptor of the file itself is opened: closing one would drop the
/// locks that SQLite holds on it. What belongs to another user, or cannot be changed, stays as it is:
/// that is no reason to lose what is about to be written.
package func keepPrivate(_ path: String) {
  var status = stat()
  guard unsafe lstat(path, &status) == 0, status.st_uid == geteuid() else { return }
  let kind = status.st_mode & S_IFMT
  guard kind == S_IFREG || kind == S_IFDIR, status.st_mode & 0o077 != 0 else { return }
  let mode = status.st_mode & 0o7700
  _ = unsafe fchmodat(AT_FDCWD, path, mode, AT_SYMLINK_NOFOLLOW)
}
