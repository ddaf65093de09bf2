import Foundation
import Testing

extension EndToEnd {
  /// What a purge that was hindered leaves, the same command takes away.
  @Suite("A purge that is hindered") final class PurgeFaultTests {
    static let marker = "a text to be forgotten"

    let folder: TemporaryFolder
    let binary: Binary

    init() throws {
      folder = try TemporaryFolder()
      binary = Binary(in: folder)
      for words in [
        ["log", "nose", "--note", "stays"], ["log", "chest", "--note", Self.marker],
        ["edit", "2", "--note", Self.marker + " as well"], ["backup", folder.file("copy")],
        ["restore", folder.file("copy")],
      ] {
        try #require(try binary.run(words).status == 0)
      }
      try FileManager.default.removeItem(atPath: folder.file("copy"))
    }

    /// A file that may not grow beyond some blocks stands for a disk that is full.
    @Test("Is finished by the next one, wherever the disk was full", .timeLimit(.minutes(10)))
    func fullDisk() throws {
      var endings: Set<String> = []
      for blocks in stride(from: 16, through: 320, by: 16) {
        let world = try PurgeFaultTests()
        let limited = try world.binary.run(
          script: "trap '' XFSZ; ulimit -f \(blocks); exec \"$0\" purge 2")
        let words = limited.stderr
        #expect([0, 74].contains(limited.status), "\(blocks): \(words)")
        #expect(words.isEmpty == false)
        if limited.status == 74 {
          #expect(limited.complaints.count == 1, "\(blocks): \(words)")
          #expect(!(words.contains("Forgot") && words.contains("Nothing was")), "\(words)")
          let next = try world.binary.run(["purge", "2"])
          #expect(next.status == 0, "\(blocks): \(next.stderr)")
        }
        #expect(try world.holders() == [], "\(blocks): \(words)")
        #expect(try world.binary.run(["purge", "2"]).status == 66)
        #expect(try world.binary.run(["verify"]).status == 0)
        #expect(try world.binary.run(["history"]).stdout.contains("stays"))
        endings.insert(
          limited.status == 0 ? "done" : words.contains("written anew") ? "half done" : "undone")
      }
      #expect(endings == ["done", "half done", "undone"])
    }

    @Test("Is finished when a copy can be taken away at last") func stuckCopy() throws {
      // What nobody can take away as if it were a file.
      let stuck = folder.file("copies/journal.db-20260101T000000Z-v3-restore.db")
      try FileManager.default.createDirectory(
        atPath: stuck, withIntermediateDirectories: false)
      try Data(Self.marker.utf8).write(to: URL(filePath: stuck + "/part"))
      let first = try binary.run(["purge", "2"])
      #expect(first.status == 74)
      #expect(first.stderr.contains("Forgot 1 entry"), "\(first.stderr)")
      #expect(first.stderr.contains("cannot be taken away"), "\(first.stderr)")
      // As little as possible is left.
      #expect(try holders() == ["part"])
      #expect(try binary.run(["purge", "2"]).status == 74)
      #expect(try binary.run(["changes"]).stdout.contains("unfinished purge"))
      #expect(try binary.run(["purge", "3"]).status == 66)
      try FileManager.default.removeItem(atPath: stuck)
      let last = try binary.run(["purge", "2", "--json"])
      #expect(last.status == 0 && last.stdout.contains(#""entries": 0"#), "\(last.stderr)")
      #expect(try holders() == [])
      #expect(try !binary.run(["changes"]).stdout.contains("unfinished"))
      #expect(try binary.run(["purge", "2"]).status == 66)
    }

    @Test("Is finished by one of everything, which leaves a new journal") func everything() throws {
      let stuck = folder.file("copies/journal.db-20260101T000000Z-v3-restore.db")
      try FileManager.default.createDirectory(
        atPath: stuck, withIntermediateDirectories: false)
      #expect(try binary.run(["purge", "--all"]).status == 74)
      try FileManager.default.removeItem(atPath: stuck)
      #expect(try binary.run(["purge", "--all"]).status == 0)
      #expect(try binary.run(["changes", "--json"]).stdout.contains(#""steps": []"#))
      #expect(try holders() == [])
    }

    @Test("Bytes that are left are found, in the journal and in its copies") func control() throws {
      #expect(try holders().count == 2)
      #expect(try binary.run(["void", "2"]).status == 0)
      #expect(try holders().count == 2)
    }

    /// The names of the files in the folder that hold the text.
    private func holders() throws -> [String] {
      let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      return try files.filter { file in
        let url = URL(filePath: folder.file(file))
        guard try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else {
          return false
        }
        return try Data(contentsOf: url).range(of: Data(Self.marker.utf8)) != nil
      }.map { URL(filePath: $0).lastPathComponent }
    }
  }
}
