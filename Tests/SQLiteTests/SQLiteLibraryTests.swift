import Testing

@testable import SQLite

@Suite("The library")
struct SQLiteLibraryTests {
  @Test(
    "is refused when it is too old, or was built without threads",
    arguments: [
      (3_037_000, 1, nil), (3_040_001, 2, nil), (4_000_000, 1, nil),
      (3_036_999, 1, "the installed SQLite is 3.36, but 3.37 or newer is needed"),
      (3_040_001, 0, "the installed SQLite was built without support for threads"),
    ] as [(Int32, Int32, String?)])
  func check(versionNumber: Int32, threadSafe: Int32, message: String?) {
    do throws(SQLiteError) {
      try SQLiteLibrary.check(versionNumber: versionNumber, threadSafe: threadSafe)
      #expect(message == nil)
    } catch {
      #expect(error.code == .misuse)
      #expect(error.message == message)
    }
  }

  @Test("knows its version")
  func version() throws {
    let database = try Database(.memory)
    #expect(try database.all("SELECT sqlite_version()", as: String.self) == [SQLiteLibrary.version])
  }
}
