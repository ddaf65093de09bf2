internal import Platform
internal import SQLite
internal import SpotterModel

/// What stands at a path where a journal is expected.
enum Standing: Hashable {
  case nothing
  case journal

  /// A journal whose first bytes are damaged: only they tell that SQLite made it.
  case headless

  /// A file without a byte, which was a journal once or never.
  case empty

  /// A file that nothing tells the origin of.
  case unknown
}

extension JournalFile {
  /// Looks at a file before SQLite does: SQLite would roll back a foreign file's hot journal, and
  /// that is a change.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - refused: What to say of what is no journal for sure: its path, and why it is none.
  /// - Returns: What stands there.
  /// - Throws: ``JournalError`` for what was never a journal that this program knows.
  static func standing(
    at path: String,
    orSay refused: (String, String) -> JournalError = { .notAJournal($0, because: $1) }
  ) throws(JournalError) -> Standing {
    let kind: FileKind
    let bytes: [UInt8]
    do {
      (kind, bytes) = try peek(at: path, bytes: FileHeader.length)
    } catch {
      if error.isMissing { return .nothing }
      if error.isLink {
        throw refused(path, "it is a symbolic link, which Spotter does not follow")
      }
      throw JournalError(
        .inputOutput, "\(path.visible) cannot be read (\(error)). Check its permissions.")
    }
    switch kind {
    case .folder: throw refused(path, "it is a folder")
    case .other: throw refused(path, "it is no ordinary file")
    case .regular(bytes: 0): return .empty
    case .regular: break
    }
    var header = FileHeader(bytes)
    if !header.isSQLite, let before = FileHeader.rolledBack(at: path) { header = before }
    let isOurs = header.applicationID == Schema.applicationID
    guard header.isSQLite || isOurs else { return .unknown }
    guard isOurs else { throw refused(path, "another program made this SQLite file") }
    guard !header.isSQLite || 0...Schema.version ~= header.userVersion else {
      throw .newer(path, version: header.userVersion)
    }
    return header.isSound ? .journal : .headless
  }

  /// What stands at a path, if a backup may take its place: nothing, a journal in whatever state, or
  /// an empty file; another file only where copies of a journal of this name are kept beside it.
  ///
  /// - Throws: ``JournalError`` for anything else.
  static func replaceable(at path: String) throws(JournalError) -> Standing {
    let standing = try standing(at: path)
    guard standing == .unknown else { return standing }
    let hasCopies = (try? KeptCopies(for: path).names())?.isEmpty == false
    guard hasCopies else { throw .unrecognised(path, standing) }
    return standing
  }
}

extension JournalError {
  /// What is said of a file that was perhaps a journal, or is one whose first bytes are damaged.
  static func unrecognised(_ path: String, _ standing: Standing) -> JournalError {
    let copy = KeptCopies(for: path).newestWhole?.visible
    if standing == .headless {
      var error = damaged(path, Damage.header)
      error.description += copy.map { " The newest whole copy that Spotter kept is \($0)." } ?? ""
      return error
    }
    let isEmpty = standing == .empty
    let advice =
      if let copy {
        "`spotter restore \(copy)` puts the newest whole copy that Spotter kept in its place."
      } else {
        (isEmpty ? "" : "move it away; then ")
          + "`spotter restore FILE` puts a backup in its place."
      }
    return JournalError(
      .data,
      "\(path.visible) is not a Spotter journal, or a damaged one: it is "
        + "\(isEmpty ? "empty" : "no SQLite file"). It was left as it is; name another file with "
        + "--journal. If it was your journal, \(advice)")
  }
}
