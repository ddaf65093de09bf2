internal import CBaseline

/// The loops of CBaseline.h in C, as something to own; see there.
@safe
struct CLoops: ~Copyable {
  private let handle: OpaquePointer

  struct CannotOpen: Error {}

  init() throws {
    guard let handle = unsafe cbaseline_open() else { throw CannotOpen() }
    unsafe self.handle = handle
  }

  deinit { unsafe cbaseline_close(handle) }

  static let notes = (0..<cbaseline_note_count).map { index in
    unsafe String(cString: cbaseline_note(Int32(index)))
  }

  func insert(rows: Int) -> Int { unsafe Int(cbaseline_insert(handle, Int64(rows))) }
  func scanNumbers() -> Int { unsafe Int(cbaseline_scan_numbers(handle)) }
  func scanText() -> Int { unsafe Int(cbaseline_scan_text(handle)) }
  func scanTextCopies() -> Int { unsafe Int(cbaseline_scan_text_copies(handle)) }
  func collect() -> Int { unsafe Int(cbaseline_collect(handle)) }
}
