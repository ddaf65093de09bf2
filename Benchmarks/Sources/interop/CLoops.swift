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

  static let blob = [UInt8](repeating: 7, count: Int(cbaseline_blob_size))

  static let notes = (0..<cbaseline_note_count).map { index in
    unsafe String(cString: cbaseline_note(Int32(index)))
  }

  func insert(rows: Int) -> Int { unsafe Int(cbaseline_insert(handle, Int64(rows))) }
  func scanNumbers() -> Int { unsafe Int(cbaseline_scan_numbers(handle)) }
  func scanText() -> Int { unsafe Int(cbaseline_scan_text(handle)) }
  func scanTextCopies() -> Int { unsafe Int(cbaseline_scan_text_copies(handle)) }
  func collect() -> Int { unsafe Int(cbaseline_collect(handle)) }
  func collectTexts() -> Int { unsafe Int(cbaseline_collect_text(handle)) }
  func query(times: Int, of rows: Int) -> Int {
    unsafe Int(cbaseline_query(handle, Int64(rows), Int64(times)))
  }

  func insertBlobs(rows: Int) -> Int { unsafe Int(cbaseline_insert_blobs(handle, Int64(rows))) }
  func scanBlobs() -> Int { unsafe Int(cbaseline_scan_blobs(handle)) }
  func scanBlobCopies() -> Int { unsafe Int(cbaseline_scan_blob_copies(handle)) }
}
