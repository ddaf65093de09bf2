#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Says that this process has drafts in a folder, for as long as it is kept.
///
/// It is a shared lock on the folder, which ends with the process whatever ends that: whoever gets the
/// lock for itself alone knows that every draft in there was left behind. It is not on the drafts, for
/// SQLite has locks of its own on those, which some network file systems take for the same.
package final class DraftHold {
  private let descriptor: Int32

  /// Nil where a folder cannot be locked, so that nobody can lock it for itself either, or where
  /// another program keeps it locked: who takes drafts away does so for a moment.
  package init?(on folder: String) {
    guard let descriptor = openFolder(folder) else { return nil }
    var tries = 0
    while !lock(descriptor, LOCK_SH | LOCK_NB), errno == EWOULDBLOCK, tries < 200 {
      tries += 1
      usleep(5_000)
    }
    guard lock(descriptor, LOCK_SH | LOCK_NB) else {
      close(descriptor)
      return nil
    }
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }
}

/// A name for a draft of a file; ``isDraft(_:of:)`` knows it again.
package func draftName(of name: String) -> String {
  "\(name).\(UInt64.random(in: leastDraftNumber...UInt64.max)).new"
}

/// Whether a name is that of a draft of a file, or of what SQLite puts beside that to roll back.
package func isDraft(_ draft: String, of name: String) -> Bool {
  guard draft.hasPrefix(name + ".") else { return false }
  let parts = draft.dropFirst(name.count + 1)
    .split(separator: ".", omittingEmptySubsequences: false)
  guard parts.count == 2, ["new", "new-journal"].contains(parts[1]) else { return false }
  return UInt64(parts[0]).map { $0 >= leastDraftNumber && String($0) == parts[0] } ?? false
}

/// A number that no person gives a file by chance.
private let leastDraftNumber: UInt64 = 1_000_000_000_000_000

/// Takes away the drafts that processes left in a folder which a kill or a power cut ended: those with
/// such names that are this user's own private files, and none while any process has drafts in there.
///
/// What cannot be taken away stays: it is no reason to fail.
///
/// - Parameters:
///   - folder: The folder.
///   - isLeft: Whether a name is that of a draft.
package func removeLeftDrafts(in folder: String, _ isLeft: (String) -> Bool) {
  guard let all = try? names(inFolder: folder) else { return }
  let drafts = all.filter(isLeft)
  guard !drafts.isEmpty, let descriptor = openFolder(folder) else { return }
  defer { close(descriptor) }
  guard lock(descriptor, LOCK_EX | LOCK_NB) else { return }
  for draft in drafts {
    var status = stat()
    // In the folder that is locked, also when its name leads elsewhere by now.
    guard unsafe fstatat(descriptor, draft, &status, AT_SYMLINK_NOFOLLOW) == 0,
      status.st_mode & S_IFMT == S_IFREG, status.st_mode & 0o077 == 0, status.st_uid == geteuid()
    else { continue }
    unsafe unlinkat(descriptor, draft, 0)
  }
}

private func openFolder(_ path: String) -> Int32? {
  let descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  return descriptor >= 0 ? descriptor : nil
}

private func lock(_ descriptor: Int32, _ operation: Int32) -> Bool {
  while flock(descriptor, operation) != 0 {
    guard errno == EINTR else { return false }
  }
  return true
}
