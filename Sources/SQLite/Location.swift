internal import CSQLite

extension Database {
  /// Where a database lives.
  package enum Location: Hashable, Sendable {
    /// In memory, for as long as its connection is open.
    case memory

    /// In memory, and in a file without a name as far as it outgrows the cache; gone with its
    /// connection.
    case temporary

    /// In a file, named by its absolute path or relative to the current folder.
    ///
    /// The path is only ever a path: `file:x?mode=memory` names a file of just
    /// that name, and so do `:memory:` and a leading hyphen.
    case file(path: String)
  }

  /// What a connection may do to the file at its location.
  package enum OpenMode: Hashable, Sendable {
    /// Reads an existing file.
    case readOnly

    /// Reads and writes an existing file.
    case readWrite

    /// Reads and writes the file, and makes it if there is none.
    ///
    /// SQLite makes it with mode 0644 as far as the umask allows; make it
    /// beforehand, empty and 0600, when it is nobody else's business.
    case readWriteCreate
  }
}

extension Database.Location {
  /// The name that makes SQLite open this location and nothing else.
  ///
  /// Debian builds SQLite with `SQLITE_USE_URI`, where `file:x?mode=memory`
  /// stores nothing at all; an empty name is a temporary file, and `:memory:`
  /// is none. No such name begins with "/" or "./".
  var sqliteName: String {
    switch self {
    case .memory: ":memory:"
    case .temporary: ""
    case .file(let path) where path.utf8.first == UInt8(ascii: "/"): path
    case .file(let path): "./" + path
    }
  }
}

extension Database.OpenMode {
  var flags: Int32 {
    switch self {
    case .readOnly: SQLITE_OPEN_READONLY
    case .readWrite: SQLITE_OPEN_READWRITE
    case .readWriteCreate: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
    }
  }
}
