internal import Platform
internal import SpotterModel

/// A file in the making beside the place that it is meant for, under a name that means nothing yet.
///
/// Who is to write it makes it; it is to be published or discarded. What is left of it after a sudden
/// end is taken away by the next process that makes a draft for that place, or writes to the journal
/// there.
final class Draft {
  let path: String

  /// Keeps others from taking it for one that was left.
  private let hold: DraftHold?

  /// Finds a name; the folder is made when it is missing.
  ///
  /// - Parameters:
  ///   - target: The place that it is meant for.
  ///   - explain: What to say when there can be no draft.
  /// - Throws: ``JournalError``.
  init(
    for target: String,
    _ explain: (String, PlatformError) -> JournalError = JournalFile.cannotCreate
  ) throws {
    do {
      let folder = parentFolder(of: target)
      if let folder { try createPrivateFolder(at: folder) }
      let resolved = try JournalFile.resolved(target)
      Self.removeLeft(of: resolved)
      hold = folder.flatMap { DraftHold(on: $0) }
      path = draftName(of: resolved)
    } catch {
      throw explain(target, error)
    }
  }

  /// Gives it its name.
  ///
  /// - Throws: `PlatformError`, also of a name that is taken.
  func publish(as target: String) throws(PlatformError) {
    try Platform.publish(path, as: try JournalFile.resolved(target))
  }

  /// Takes away what there is of it.
  func discard() {
    try? remove(path)
    try? remove(path + "-journal")
  }

  /// Takes away the drafts for a place that sudden ends left.
  static func removeLeft(of target: String) {
    guard let folder = parentFolder(of: target), let name = target.split(separator: "/").last
    else { return }
    removeLeftDrafts(in: folder) { isDraft($0, of: String(name)) }
  }
}
