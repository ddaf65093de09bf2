internal import CSQLite
internal import Synchronization

/// Tells a lack of memory from a length in a file that is damaged.
///
/// SQLite has one code for both: where a record says that it is longer than 2 GiB, no memory is asked for,
/// and the answer is `SQLITE_NOMEM` all the same. So what is asked for is watched, from the first connection on.
enum MemoryWatch {
  /// More than any honest value takes, so that nothing but damage asks for it.
  private static let plausible: Int32 = 1 << 30

  // Empty at first, each by itself, so that no call has to ask whether they were set up.
  nonisolated(unsafe) private static var allocate:
    (@convention(c) (Int32) -> UnsafeMutableRawPointer?)? = nil
  nonisolated(unsafe) private static var reallocate:
    (@convention(c) (UnsafeMutableRawPointer?, Int32) -> UnsafeMutableRawPointer?)? = nil
  private static let hasRefused = Atomic(false)

  /// Whether the watch was set up, which no longer works once something else of the process uses SQLite.
  static let isSet: Bool = {
    var methods = unsafe sqlite3_mem_methods()
    guard unsafe csqlite_get_memory(&methods) == SQLITE_OK else { return false }
    unsafe allocate = methods.xMalloc
    unsafe reallocate = methods.xRealloc
    unsafe methods.xMalloc = { size in unsafe noted(allocate?(size), size) }
    unsafe methods.xRealloc = { old, size in unsafe noted(reallocate?(old, size), size) }
    return unsafe csqlite_set_memory(&methods) == SQLITE_OK
  }()

  /// Whether the system has refused SQLite memory so far; true where nobody watched.
  static var hasRunOut: Bool { !isSet || hasRefused.load(ordering: .relaxed) }

  @inline(__always)
  private static func noted(
    _ memory: UnsafeMutableRawPointer?, _ size: Int32
  ) -> UnsafeMutableRawPointer? {
    if unsafe memory == nil, size < plausible { hasRefused.store(true, ordering: .relaxed) }
    return unsafe memory
  }
}
