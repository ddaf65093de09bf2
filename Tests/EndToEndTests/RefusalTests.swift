import Foundation
import SQLite
import Testing

extension EndToEnd {
  /// What is not a journal that this version knows is refused, in one line, and left as it was.
  @Suite struct RefusalTests: ~Copyable {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// A file that may stand where a journal should.
    enum Impostor: String, CaseIterable {
      case text, empty, otherProgram, newer, folder, pipe, link, brokenLink, truncated, overwritten
    }

    /// The commands that meet a journal, each as somebody types it.
    static let commands = [
      ["log", "left", "forearm", "--size", "6"], ["history"], ["spots"], ["report"], ["export"],
      ["import", "diary.ndjson"], ["settings", "list"], ["settings", "get", "persist.days"],
      ["settings", "set", "persist.days", "21"], ["settings", "reset", "persist.days"],
    ]

    @Test(
      "Every command leaves what is no journal as it was", arguments: Impostor.allCases, commands)
    func refuses(impostor: Impostor, command: [String]) throws {
      let binary = Binary(in: folder)
      try make(impostor, with: binary)
      try expectRefusal(of: command, by: binary, status: 65)
    }

    @Test("A path that SQLite would take for a URI is no journal", arguments: commands)
    func refusesURIs(command: [String]) throws {
      let binary = Binary(in: folder)
      try expectRefusal(
        of: command + ["--journal", "file:x?mode=memory"], by: binary, status: 65)
    }

    @Test(
      "A journal that may not be read is refused",
      .disabled(if: geteuid() == 0, "nothing is unreadable to root"), arguments: commands)
    func refusesUnreadable(command: [String]) throws {
      let binary = Binary(in: folder)
      #expect(try binary.run(["log", "chest"]).status == 0)
      try FileManager.default.setAttributes(
        [.posixPermissions: 0], ofItemAtPath: folder.file("journal.db"))
      try expectRefusal(of: command, by: binary, status: 74)
    }

    @Test(
      "There must be a journal to read",
      arguments: [["history"], ["spots"], ["report"], ["export"], ["export", "-o", "out.ndjson"]])
    func refusesMissing(command: [String]) throws {
      try expectRefusal(of: command, by: Binary(in: folder), status: 66)
    }

    @Test("What is refused is said to be refused: a good journal passes")
    func controlIsAccepted() throws {
      let binary = Binary(in: folder)
      #expect(try binary.run(["log", "chest"]).status == 0)
      let before = try Contents(of: folder)
      #expect(try before == Contents(of: folder))
      #expect(try binary.run(["log", "chest"]).status == 0)
      #expect(try before != Contents(of: folder))
    }

    private func expectRefusal(
      of command: [String], by binary: Binary, status: Int32,
      at location: SourceLocation = #_sourceLocation
    ) throws {
      let diary = folder.file("diary.ndjson")
      try Data(#"{"date":"2026-03-01","site":"forearm"}"#.utf8).write(to: URL(filePath: diary))
      // A path of its own, so that the command cannot mean a file of the current folder.
      let words = command.map {
        ["diary.ndjson", "out.ndjson"].contains($0) ? folder.file($0) : $0
      }
      let before = try Contents(of: folder)
      let result = try binary.run(words, patience: 10)
      #expect(result.status == status, sourceLocation: location)
      #expect(result.output.isEmpty, sourceLocation: location)
      #expect(result.complaints.count == 1, "\(result.stderr)", sourceLocation: location)
      #expect(result.seconds < 2, sourceLocation: location)
      #expect(try Contents(of: folder) == before, sourceLocation: location)
    }

    private func make(_ impostor: Impostor, with binary: Binary) throws {
      let path = folder.file("journal.db")
      let url = URL(filePath: path)
      switch impostor {
      case .text: try Data("Dear diary,\n".utf8).write(to: url)
      case .empty: try Data().write(to: url)
      case .folder:
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false)
      case .pipe: try #require(unsafe mkfifo(path, 0o600) == 0)
      case .brokenLink:
        try FileManager.default.createSymbolicLink(
          atPath: path, withDestinationPath: folder.file("nowhere.db"))
      case .otherProgram:
        let database = try Database(.file(path: path))
        try database.execute(
          script: "CREATE TABLE recipe (name TEXT) STRICT; PRAGMA user_version = 1")
      case .link:
        try makeJournal("real.db", with: binary)
        try FileManager.default.createSymbolicLink(
          atPath: path, withDestinationPath: folder.file("real.db"))
      case .newer:
        try makeJournal("journal.db", with: binary)
        try Database(.file(path: path)).execute(script: "PRAGMA user_version = 999")
      case .truncated:
        try makeJournal("journal.db", with: binary)
        let bytes = try Data(contentsOf: url)
        try bytes.prefix(bytes.count / 2).write(to: url)
      case .overwritten:
        try makeJournal("journal.db", with: binary)
        var bytes = try Data(contentsOf: url)
        for index in 100..<bytes.count { bytes[index] = 0x55 }
        try bytes.write(to: url)
      }
    }

    private func makeJournal(_ name: String, with binary: Binary) throws {
      let result = try binary.run(["log", "chest", "--size", "4", "--journal", folder.file(name)])
      try #require(result.status == 0)
    }
  }
}

/// Everything in a folder: names, kinds, modes, times of the last change, and bytes.
private struct Contents: Equatable {
  var files: [String: [String]] = [:]

  init(of folder: borrowing TemporaryFolder) throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let path = folder.file(name)
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      let kind = attributes[.type] as? FileAttributeType ?? .typeUnknown
      let modified = attributes[.modificationDate] as? Date ?? .distantPast
      let isLegible = kind == .typeRegular && FileManager.default.isReadableFile(atPath: path)
      files[name] = [
        kind.rawValue, "\(attributes[.posixPermissions] as? Int ?? -1)",
        "\(modified.timeIntervalSince1970)",
        isLegible ? try Data(contentsOf: URL(filePath: path)).base64EncodedString() : "",
      ]
    }
  }
}
