internal import CSQLite

/// The SQLite library that this process runs with.
package enum SQLiteLibrary {
  /// The version of the library that was loaded, such as "3.40.1".
  package static var version: String {
    unsafe String(cString: sqlite3_libversion())
  }

  /// The bytes that SQLite holds at the moment, over all connections of the process.
  ///
  /// It is 0 once every connection is closed: the cheapest leak check there is.
  package static var memoryUsed: Int {
    Int(sqlite3_memory_used())
  }

  /// Whether the system has refused SQLite memory since the process began; true where that cannot be told.
  ///
  /// Where it has not, a page that SQLite has no memory for is damaged.
  package static var hasRunOutOfMemory: Bool { MemoryWatch.hasRunOut }

  /// The oldest library to run with: the first one with `STRICT` tables.
  static let oldestVersionNumber: Int32 = 3_037_000

  /// Refuses a library that cannot keep the promises of this layer.
  ///
  /// The library is the system's own and is chosen at run time, so that the
  /// header seen by the compiler proves nothing.
  static func check(
    versionNumber: Int32 = sqlite3_libversion_number(), threadSafe: Int32 = sqlite3_threadsafe()
  ) throws(SQLiteError) {
    guard versionNumber >= oldestVersionNumber else {
      let found = "\(versionNumber / 1_000_000).\(versionNumber / 1000 % 1000)"
      throw SQLiteError(.misuse, "the installed SQLite is \(found), but 3.37 or newer is needed")
    }
    // "When compiled with SQLITE_THREADSAFE=0 all mutexing code is omitted":
    // not even two connections could then live in two threads.
    guard threadSafe != 0 else {
      throw SQLiteError(.misuse, "the installed SQLite was built without support for threads")
    }
  }
}
