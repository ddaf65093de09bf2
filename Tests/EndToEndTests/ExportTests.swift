import Foundation
import SQLite
import SpotterTestSupport
import Testing

extension EndToEnd {
  /// An export and the processes beside it: those that read it, and those that write meanwhile.
  @Suite struct ExportTests: ~Copyable {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// More than a pipe holds, and more than is put aside in memory.
    private func fill(_ binary: Binary) throws {
      let note = String(repeating: "x", count: 500_000)
      let lines = (1...12).map { #"{"date":"2026-03-01","site":"chest","note":"\#($0)\#(note)"}"# }
      let result = try binary.run(["import", "-"], input: lines.joined(separator: "\n"))
      #expect(result.status == 0, "\(result.stderr)")
    }

    @Test("Nobody has to wait for the reader of an export", arguments: ["ndjson", "json", "csv"])
    func slowReader(format: String) throws {
      let binary = Binary(in: folder)
      try fill(binary)
      #expect(
        try binary.run(["export", "--format", format, "-o", folder.file("file")]).status == 0)
      let export = binary.process(["export", "--format", format])
      let pipe = Pipe()
      export.standardOutput = pipe
      try export.run()
      // The export has come so far that it waits for us.
      var text = try #require(try pipe.fileHandleForReading.read(upToCount: 1))
      let logged = try binary.run(["log", "chest", "--size", "4"], patience: 10)
      #expect(logged.status == 0, "\(logged.stderr)")
      #expect(export.isRunning)
      text += try pipe.fileHandleForReading.readToEnd() ?? Data()
      export.waitUntilExit()
      #expect(export.terminationStatus == 0)
      // It is of the moment at which it began.
      #expect(try text == Data(contentsOf: URL(filePath: folder.file("file"))))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 2)
    }

    @Test("Nothing is left of a file that is not whole, whatever ends the export")
    func killed() throws {
      let binary = Binary(in: folder)
      try fill(binary)
      var ended = 0
      for number in 0..<40 {
        let export = binary.process(["export", "--format", "csv", "-o", folder.file("file")])
        try export.run()
        usleep(UInt32(number) * 7_000)
        kill(export.processIdentifier, number.isMultiple(of: 2) ? SIGKILL : SIGINT)
        export.waitUntilExit()
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        if export.terminationReason == .uncaughtSignal {
          ended += 1
          // It may have been whole already.
          #expect(Set(files).isSubset(of: ["journal.db", "file"]), "after \(number * 7) ms")
        }
        let whole = folder.file("file")
        if FileManager.default.fileExists(atPath: whole) {
          #expect(try Data(contentsOf: URL(filePath: whole)).suffix(2) == Data("\r\n".utf8))
          try FileManager.default.removeItem(atPath: whole)
        }
      }
      #expect(ended > 5)
    }

    @Test("What cannot be put aside, or holds nothing, is called standard input")
    func namesStandardInput() throws {
      let binary = Binary(in: folder)
      try fill(binary)
      // As on a full disk; what the program says is short enough.
      let result = try binary.run(
        script: #""$0" export | (trap '' XFSZ; ulimit -f 8; "$0" import - --journal "$1")"#,
        [folder.file("other.db")])
      #expect(result.status == 74)
      #expect(
        result.stderr.hasPrefix("Standard input cannot be put aside ("), "\(result.stderr)")
      #expect(result.stderr.hasSuffix("): set TMPDIR to a folder with more room.\n"))
      #expect(!FileManager.default.fileExists(atPath: folder.file("other.db")))
      let empty = try binary.run(["import", "-"])
      #expect(empty.status == 65)
      #expect(empty.stderr.hasPrefix("Standard input has no entries: it is empty."))
      let journal = try binary.run(script: #""$0" import - <"$1""#, [folder.file("journal.db")])
      #expect(journal.status == 65)
      #expect(journal.stderr.hasPrefix("Standard input is a journal, and no export of one: "))
    }

    @Test("A TMPDIR that is not there keeps nobody from taking in what comes through a pipe")
    func missingTemporaryFolder() throws {
      let binary = Binary(in: folder)
      try fill(binary)
      // Not by a file, which would be read as it stands.
      let result = try binary.run(
        script: #""$0" export | "$0" import - --journal "$1""#, [folder.file("other.db")],
        with: ["TMPDIR": folder.file("nowhere")])
      #expect(result.status == 0, "\(result.stderr)")
      #expect(result.stdout.hasPrefix("Added 12 entries"))
    }

    @Test("Many pictures go out and come in with few open files") func fewDescriptors() throws {
      let binary = Binary(in: folder)
      try FileManager.default.createDirectory(
        atPath: folder.file("pics"), withIntermediateDirectories: true)
      var lines = ""
      for number in 0..<60 {
        let picture = SamplePictures.all[number % SamplePictures.all.count]
        try picture.write(to: URL(filePath: folder.file("pics/\(number).jpg")))
        lines += #"{"type":"photo","date":"2026-03-01","file":"\#(number).jpg"}"# + "\n"
      }
      try Data(lines.utf8).write(to: URL(filePath: folder.file("d.ndjson")))
      func run(_ most: Int, _ words: String...) throws -> Binary.Result {
        try binary.run(script: #"ulimit -n \#(most); exec "$0" "$@""#, words)
      }
      let (pics, out) = (folder.file("pics"), folder.file("out"))
      let taken = try run(16, "import", folder.file("d.ndjson"), "--photos", pics)
      #expect(taken.stdout == "Added 60 entries.\n", "\(taken.stderr)")
      #expect(try run(16, "export", "--photos", out).status == 0)
      #expect(try FileManager.default.contentsOfDirectory(atPath: out).count == 60)
      // The limit holds: with fewer than one picture needs there is no import.
      let journal = ["--journal", folder.file("other.db")]
      #expect(
        try run(5, "import", folder.file("d.ndjson"), "--photos", pics, journal[0], journal[1])
          .status != 0)
    }

    /// What the journal would be if it were held for as long as its reader takes.
    @Test("Whoever reads a journal keeps others from it")
    func controlKeepsOthers() throws {
      let binary = Binary(in: folder)
      #expect(try binary.run(["log", "chest"]).status == 0)
      let reader = try Database(.file(path: folder.file("journal.db")), .readWrite)
      let reading = try reader.begin(.deferred)
      #expect(try reader.all("SELECT count(*) FROM spot", as: Int.self) == [1])
      let writer = try Database(.file(path: folder.file("journal.db")), .readWrite)
      let writing = try writer.begin()
      try writer.run("UPDATE journal SET created = created + 1")
      do {
        try writing.commit()
        Issue.record("it was written beside a reader")
      } catch {
        #expect(error.code.primary == .busy)
      }
      try reading.commit()
    }
  }
}
