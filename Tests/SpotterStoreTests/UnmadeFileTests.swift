import Foundation
import Platform
import SpotterModel
import SpotterStore
import Testing

@Suite("A file that was not made") struct UnmadeFileTests {
  static let failures: [(code: Int32, status: Int32, advice: String)] = [
    (EEXIST, 73, "is there already: name another file, or take it away first."),
    (ENOSPC, 74, "Make room on it first."), (EDQUOT, 74, "Make room on it first."),
    (EFBIG, 74, "Make room on it first."),
    (EIO, 74, "Check that disk, or name a file on another one."),
    (EACCES, 73, "Name a file in a folder that you may write to."),
    (ENOENT, 73, "Name a file in a folder that you may write to."),
    (EROFS, 73, "Name a file in a folder that you may write to."),
  ]

  @Test("is told with what to do, and by a status of its own", arguments: failures)
  func says(code: Int32, status: Int32, advice: String) {
    let error = JournalError(making: "a\u{1B}b.db", PlatformError(code: code))
    #expect(error.status.rawValue == status)
    #expect(error.description.hasSuffix(advice), "\(error)")
    #expect(error.description.contains("b.db") && !error.description.contains("\u{1B}"))
  }
}
