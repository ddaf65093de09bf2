import Foundation
import SQLite
import Synchronization
import Testing

extension EndToEnd {
  /// Several terminals at once: nothing is lost, nobody is refused.
  @Suite struct ConcurrencyTests: ~Copyable {
    static let writers = 8
    static let entriesEach = 25

    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test(
      "Eight at once lose nothing, beginning with the journal's birth", .timeLimit(.minutes(15)))
    func losesNothing() throws {
      let script = """
        until [ -e "$1" ]; do sleep 0.01; done
        number=1
        while [ $number -le "$3" ]; do
          "$0" log left forearm --size 6 --note "writer $2 entry $number" || exit
          number=$((number + 1))
        done
        """
      let signal = folder.file("begin")
      let answers = try together(
        script, words: { ["\($0)", "\(Self.entriesEach)"] }, after: signal)

      let acknowledged = answers.flatMap(acknowledgedEntries)
      #expect(acknowledged.count == Self.writers * Self.entriesEach)
      #expect(Set(acknowledged).count == acknowledged.count)
      let database = try Database(.file(path: folder.file("journal.db")), .readWrite)
      #expect(try database.all("PRAGMA integrity_check", as: String.self) == ["ok"])
      let rows = try database.all(
        "SELECT id, note FROM spot_observation ORDER BY id", as: (Int.self, String.self))
      #expect(rows.map(\.0) == acknowledged.sorted())
      let notes = (1...Self.writers).flatMap { writer in
        (1...Self.entriesEach).map { "writer \(writer) entry \($0)" }
      }
      #expect(Set(rows.map(\.1)) == Set(notes))
      // One spot, whoever was first to name it.
      #expect(try database.all("SELECT name FROM spot", as: String.self) == ["left-forearm"])
      #expect(try leftovers() == [])
    }

    @Test("Eight that make the journal at the same moment make one journal", arguments: 1...10)
    func areBornTogether(round: Int) throws {
      let script = """
        until [ -e "$1" ]; do sleep 0.01; done
        exec "$0" log chest --note "writer $2"
        """
      let signal = folder.file("begin")
      let answers = try together(script, words: { ["\($0)"] }, after: signal)
      #expect(answers.compactMap(acknowledgedEntry).sorted() == Array(1...Self.writers))
      #expect(try leftovers() == [])
    }

    @Test("Eight new spots at one site at once are eight spots")
    func keepsNewSpotsApart() throws {
      let script = """
        until [ -e "$1" ]; do sleep 0.01; done
        "$0" log left shin --size "$2" --new && "$0" log left shin --size "$2" --new
        """
      let signal = folder.file("begin")
      let answers = try together(script, words: { ["\($0)"] }, after: signal)
      #expect(answers.flatMap(acknowledgedEntries).count == 2 * Self.writers)
      let database = try Database(.file(path: folder.file("journal.db")), .readWrite)
      let sizes = try database.all(
        "SELECT count(*) FROM spot_observation GROUP BY spot", as: Int.self)
      #expect(sizes == Array(repeating: 1, count: 2 * Self.writers))
    }

    /// The same work by SQLite's defaults: a transaction that takes its lock late, and no patience.
    @Test("Writers without patience are refused")
    func controlIsRefused() throws {
      let path = folder.file("control.db")
      try Database(.file(path: path)).execute(script: "CREATE TABLE entry (note TEXT) STRICT")
      let refused = Mutex(0)
      let done = DispatchGroup()
      for writer in 1...Self.writers {
        done.enter()
        Thread.detachNewThread {
          for number in 1...Self.entriesEach {
            do {
              try Self.addCarelessly("writer \(writer) entry \(number)", to: path)
            } catch {
              refused.withLock { $0 += 1 }
            }
          }
          done.leave()
        }
      }
      done.wait()
      #expect(refused.withLock { $0 } > 0)
    }

    private static func addCarelessly(_ note: String, to path: String) throws {
      let database = try Database(.file(path: path), .readWrite)
      let transaction = try database.begin(.deferred)
      _ = try database.all("SELECT count(*) FROM entry", as: Int.self)
      try database.run("INSERT INTO entry (note) VALUES (\(note))")
      try transaction.commit()
    }

    /// Starts a shell for each writer, lets all of them begin at once, and collects their output.
    ///
    /// None may fail, or write to standard error.
    private func together(
      _ script: String, words: (Int) -> [String], after signal: String
    ) throws -> [String] {
      let results = try Binary(in: folder).together(
        script, (1...Self.writers).map(words), after: signal)
      return results.map { result in
        #expect(result.status == 0)
        #expect(result.stderr == "")
        return result.stdout
      }
    }

    /// What lies in the folder beside the journal and the signal.
    private func leftovers() throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: folder.path)
        .filter { !["journal.db", "begin"].contains($0) }
    }
  }
}
