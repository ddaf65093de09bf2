import Foundation
import SQLite
import SpotterTestSupport
import Testing

extension EndToEnd {
  /// What a kill leaves of a file in the making is taken away by the next one who makes such a file.
  @Suite struct DraftTests: ~Copyable {
    let folder: TemporaryFolder
    let binary: Binary

    init() throws {
      let folder = try TemporaryFolder()
      let days = (0..<2_000).map { number in
        let day = "\(2010 + number / 300)-0\(1 + number / 28 % 9)-\(10 + number % 18)"
        return #"{"date":"\#(day)","site":"chest"}"#
      }
      try Data(days.joined(separator: "\n").utf8)
        .write(to: URL(filePath: folder.file("many.ndjson")))
      binary = Binary(in: folder)
      self.folder = folder
    }

    @Test("A backup, a restore and a first import that were killed leave nothing for long")
    func killed() throws {
      try stop(["import", "many.ndjson"], SIGKILL)
      #expect(try binary.run(["log", "chest"]).status == 0)
      #expect(try drafts() == [])
      #expect(try binary.run(["import", "many.ndjson"]).status == 0)
      try stop(["backup", "copy.db"], SIGKILL)
      #expect(try binary.run(["backup", "copy.db"]).status == 0)
      #expect(try drafts() == [])
      try stop(["restore", "copy.db"], SIGKILL)
      #expect(try binary.run(["log", "nose"]).status == 0)
      #expect(try drafts() == [])
    }

    @Test("What is in use, is another's or a person's own stays") func control() throws {
      #expect(try binary.run(["import", "many.ndjson"]).status == 0)
      let own = ["copy.db.2026.new", "copy.db.new", "copy.db.12345678901234567890.new.db"]
      for name in own { try Data().write(to: URL(filePath: folder.file(name))) }
      let open = folder.file("copy.db.12345678901234567.new")
      try Data().write(to: URL(filePath: open))
      try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: open)
      let stopped = try stop(["backup", "copy.db"], SIGSTOP)
      let left = try drafts()
      #expect(try binary.run(["backup", "copy.db"]).status == 0)
      #expect(try drafts() == left)
      kill(stopped.processIdentifier, SIGCONT)
      stopped.wait(atMost: 60)
      // The other one has the name.
      #expect(stopped.terminationStatus == 73)
      #expect(try drafts() == (own.dropLast() + ["copy.db.12345678901234567.new"]).sorted())
      #expect(FileManager.default.fileExists(atPath: folder.file(own[2])))
    }

    /// Starts a command, and sends it a signal while it has a draft.
    @discardableResult
    private func stop(_ words: [String], _ signal: Int32) throws -> Process {
      let before = try drafts()
      for _ in 1...50 {
        let process = binary.process(words)
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        while process.isRunning, try drafts() == before { usleep(100) }
        kill(process.processIdentifier, signal)
        if signal == SIGKILL { process.waitUntilExit() }
        if try drafts() != before { return process }
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        if words[0] == "backup" {
          try? FileManager.default.removeItem(atPath: folder.file("copy.db"))
        }
        if words[0] == "import" {
          try? FileManager.default.removeItem(atPath: folder.file("journal.db"))
        }
      }
      throw NeverStopped(words: words)
    }

    private struct NeverStopped: Error { var words: [String] }

    private func drafts() throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: folder.path)
        .filter { $0.hasSuffix(".new") || $0.hasSuffix(".new-journal") }.sorted()
    }
  }

  /// Several processes that find a journal of an older version.
  @Suite struct UpgradeRaceTests: ~Copyable {
    let folder: TemporaryFolder
    let binary: Binary

    init() throws {
      folder = try TemporaryFolder()
      binary = Binary(in: folder)
    }

    @Test("One brings it up to date, the others wait and go on", arguments: 1...5)
    func race(round: Int) throws {
      let fixture = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "SpotterStoreTests/Fixtures/journal-v2.db")
      try FileManager.default.copyItem(
        at: fixture, to: URL(filePath: folder.file("journal.db")))
      let processes = try (0..<4).map { number in
        let process = binary.process(number == 0 ? ["log", "chest"] : ["history"])
        process.standardOutput = FileHandle.nullDevice
        process.standardError = try folder.writing("errors-\(number)")
        return process
      }
      for process in processes { try process.run() }
      for process in processes { process.wait(atMost: 60) }
      let errors = try (0..<4).map {
        try String(contentsOfFile: folder.file("errors-\($0)"), encoding: .utf8)
      }
      #expect(processes.map(\.terminationStatus) == [0, 0, 0, 0], "\(errors)")
      #expect(errors.count { $0.contains("brought up to date") } == 1, "\(errors)")
      let copies = try FileManager.default.contentsOfDirectory(atPath: folder.file("copies"))
      #expect(copies.count == 1, "\(copies)")
      #expect(try binary.run(["verify"]).status == 0)
      let copy = try #require(copies.first)
      #expect(try binary.run(["verify", "--journal", "copies/\(copy)"]).status == 0)
    }
  }
}
