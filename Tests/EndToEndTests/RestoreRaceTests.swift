import Foundation
import SQLite
import Testing

extension EndToEnd {
  /// Several programs put copies in the journal's place at once, and take that back: no journal that
  /// stood there is lost, and taking back comes to an end.
  ///
  /// `SPOTTER_RESTORES` says how many each program makes, 4 unless set.
  @Suite("Restores at once") final class RestoreRaceTests {
    static let programs = 4
    static let restoresEach =
      ProcessInfo.processInfo.environment["SPOTTER_RESTORES"].flatMap { Int($0) } ?? 4

    let folder: TemporaryFolder
    let binary: Binary

    init() throws {
      folder = try TemporaryFolder()
      binary = Binary(in: folder)
      for number in 1...Self.programs {
        let backup = ["--journal", folder.file("backup-\(number).db")]
        try #require(try binary.run(["log", "chest", "--note", "\(number)"] + backup).status == 0)
      }
      try #require(try binary.run(["log", "chest", "--note", "the first"]).status == 0)
    }

    private let restoring = """
      until [ -e "$1" ]; do sleep 0.01; done
      number=1
      while [ $number -le "$3" ]; do
        "$0" restore "$2" || exit
        number=$((number + 1))
      done
      """

    @Test("Each keeps what it replaced, and undo takes back all of them", .timeLimit(.minutes(10)))
    func restores() throws {
      let results = try binary.together(restoring, words, after: folder.file("begin"))
      #expect(results.allSatisfy { $0.status == 0 }, "\(results.map(\.stderr))")
      let done = Self.programs * Self.restoresEach
      #expect(results.map { count("Restored", in: $0) }.reduce(0, +) == done)
      // One behind the other, down to the journal that was there first.
      var names: [String] = []
      while let name = try kept(by: names.last).first, names.count <= done { names.append(name) }
      #expect(names.count == done)
      #expect(Set(names) == Set(try copies()))
      #expect(try holdsFirst(names.last ?? ""))
      #expect(try undone() == done + 1)
    }

    @Test("Nothing is lost beside undo and redo, which come to an end", .timeLimit(.minutes(10)))
    func restoresBesideUndo() throws {
      let reversing = """
        until [ -e "$1" ]; do sleep 0.01; done
        number=1
        while [ $number -le "$3" ]; do
          "$0" undo || [ $? = 66 ] || exit
          "$0" redo || [ $? = 66 ] || exit
          "$0" undo || [ $? = 66 ] || exit
          number=$((number + 1))
        done
        """
      let script = """
        if [ "$4" = undo ]; then \(reversing)
        else \(restoring)
        fi
        """
      let results = try binary.together(
        script, words.map { $0 + ["restore"] } + words.prefix(2).map { $0 + ["undo"] },
        after: folder.file("begin"))
      #expect(results.allSatisfy { $0.status == 0 }, "\(results.map(\.stderr))")
      let done = results.map { count("Restored", in: $0) + count("Brought back the", in: $0) }
        .reduce(0, +)
      let names = try reachable()
      #expect(names.count == done)
      #expect(names == Set(try copies()))
      #expect(try holdsFirst("") || names.contains { try holdsFirst($0) })
      #expect(try undone() <= done + 1)
      #expect(try binary.run(["verify"]).status == 0)
    }

    @Test("A journal that is lost is found out") func control() throws {
      _ = try binary.run(["restore", folder.file("backup-1.db")])
      _ = try binary.run(["restore", folder.file("backup-2.db")])
      let names = try copies()
      #expect(try reachable() == Set(names))
      // What two restores of one name did: the second journal stands where the first was kept.
      let first = try #require(try names.first { try holdsFirst($0) })
      let second = try #require(names.first { $0 != first })
      try FileManager.default.removeItem(atPath: path(first))
      try FileManager.default.copyItem(atPath: path(second), toPath: path(first))
      #expect(try !names.contains { try holdsFirst($0) })
      // It names itself, and undo goes round.
      #expect(try undone(atMost: 9) == .max)
    }

    private var words: [[String]] {
      (1...Self.programs).map { [folder.file("backup-\($0).db"), "\(Self.restoresEach)"] }
    }

    private func count(_ start: String, in result: Binary.Result) -> Int {
      result.stdout.split(separator: "\n").count { $0.hasPrefix(start) }
    }

    private func path(_ name: String) -> String { folder.file("copies/" + name) }

    private func copies() throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: folder.file("copies"))
    }

    /// What the journal, or one of its copies, names as what it replaced.
    private func kept(by name: String?) throws -> [String] {
      let file = if let name { path(name) } else { folder.file("journal.db") }
      return try Database(.file(path: file), .readOnly)
        .all("SELECT kept FROM replacement", as: String.self)
    }

    /// Every copy that the journal names, or a copy that it names.
    private func reachable() throws -> Set<String> {
      var found: Set<String> = []
      var waiting = try kept(by: nil)
      while let name = waiting.popLast() {
        if found.insert(name).inserted { waiting += try kept(by: name) }
      }
      return found
    }

    /// Whether the entry that was there first stands in a journal, or in its record of changes.
    private func holdsFirst(_ name: String) throws -> Bool {
      let file = name.isEmpty ? folder.file("journal.db") : path(name)
      return try Data(contentsOf: URL(filePath: file)).range(of: Data("the first".utf8)) != nil
    }

    /// How many commands can be taken back until there is none, which is told of.
    private func undone(atMost most: Int? = nil) throws -> Int {
      let most = most ?? 10 * Self.programs * (Self.restoresEach + 3)
      for number in 0...most {
        let result = try binary.run(["undo"])
        if result.status == 66 { return number }
        guard result.status == 0 else {
          Issue.record("\(result.stderr)")
          return -1
        }
      }
      return .max
    }
  }
}
