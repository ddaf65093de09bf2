import Foundation
import Testing

extension EndToEnd {
  /// A restore that cannot be done says so, and not that a journal which is there was not made.
  @Suite("A restore that is refused") final class RestoreRefusalTests {
    let folder: TemporaryFolder
    let binary: Binary
    let before: Data

    init() throws {
      folder = try TemporaryFolder()
      binary = Binary(in: folder)
      try #require(try binary.run(["log", "chest"]).status == 0)
      try #require(try binary.run(["backup", folder.file("backup.db")]).status == 0)
      before = try Data(contentsOf: URL(filePath: folder.file("journal.db")))
    }

    @Test("Names what stands where the journal is kept", arguments: ["file", "link"])
    func copies(kind: String) throws {
      let copies = folder.file("copies")
      if kind == "link" {
        try FileManager.default.createSymbolicLink(
          atPath: copies, withDestinationPath: folder.path)
      } else {
        try Data().write(to: URL(filePath: copies))
      }
      let result = try binary.run(["restore", folder.file("backup.db")])
      #expect(result.status == 73)
      try expect(result, says: "the journal as it is cannot be kept in \(copies) (")
    }

    /// A file that may not grow beyond some blocks stands for a disk that is full.
    @Test("Says of a full disk where room is needed") func fullDisk() throws {
      let result = try binary.run(
        script: "trap '' XFSZ; ulimit -f 16; exec \"$0\" restore - <\"$1\"",
        [folder.file("backup.db")])
      #expect(result.status == 74)
      try expect(result, says: "The disk is full: a restore needs room beside ")
    }

    private func expect(_ result: Binary.Result, says words: String) throws {
      #expect(result.complaints.count == 1)
      #expect(result.stderr.contains(words), "\(result.stderr)")
      #expect(result.stderr.contains("Nothing was"), "\(result.stderr)")
      for wrong in ["was not made", "cannot be made", "Name a file"] {
        #expect(!result.stderr.contains(wrong), "\(result.stderr)")
      }
      #expect(try Data(contentsOf: URL(filePath: folder.file("journal.db"))) == before)
    }
  }
}
