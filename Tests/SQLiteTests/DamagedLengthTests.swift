import Foundation
import SQLite
import Testing

@Suite("A length that is damaged")
struct DamagedLengthTests: ~Copyable {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(
    "is told from a lack of memory",
    arguments: [
      // Longer than SQLite would ask for, and longer than the file, which it notices itself.
      [0x8F, 0xFF, 0xFF, 0xFF, 0x7F], [0x87, 0xFF, 0xFF, 0xFF, 0x7F],
    ] as [[UInt8]])
  func isDamage(length: [UInt8]) throws {
    let path = folder.file()
    try create(path)
    var bytes = try [UInt8](Data(contentsOf: URL(filePath: path)))
    // The only row of the second page begins with its length.
    let row = 4096 + Int(bytes[4104]) << 8 + Int(bytes[4105])
    #expect(bytes[row...].starts(with: [0x83, 0x76]), "502 bytes with their types")
    // Three bytes longer, and so three bytes earlier.
    bytes[4105] -= 3
    bytes.replaceSubrange(row - 3..<row + 2, with: length)
    try Data(bytes).write(to: URL(filePath: path))

    let database = try Database(.file(path: path), .readOnly)
    do {
      _ = try database.all("SELECT note FROM t", as: String.self)
      Issue.record("the row was read")
    } catch {
      #expect(error.code.primary == .corrupt)
    }
    #expect(!SQLiteLibrary.hasRunOutOfMemory)
  }

  private func create(_ path: String) throws {
    let database = try Database(.file(path: path))
    try database.execute(
      script: "PRAGMA page_size = 4096; CREATE TABLE t (note TEXT) STRICT;")
    try database.run("INSERT INTO t VALUES (\(String(repeating: "x", count: 499)))")
    try database.close()
  }
}
