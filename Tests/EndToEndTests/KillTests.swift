import Foundation
import SQLite
import Testing

extension EndToEnd {
  /// "Logged" means logged: what was acknowledged is there, at whatever moment the program died.
  ///
  /// `SPOTTER_KILLS` says how many processes are killed, 500 unless set; `SPOTTER_SEED` repeats the
  /// moments of an earlier run. A kill spares what the system has yet to write, so that this proves
  /// the order of commit and acknowledgement and the recovery, and says nothing of power cuts.
  @Suite struct KillTests: ~Copyable {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    static let kills = variable("SPOTTER_KILLS") ?? 500
    static let seed = variable("SPOTTER_SEED").map(UInt64.init) ?? .random(in: 0..<1_000_000)

    private static func variable(_ name: String) -> Int? {
      ProcessInfo.processInfo.environment[name].flatMap { Int($0) }
    }

    @Test("An entry that was acknowledged outlives its process", .timeLimit(.minutes(60)))
    func keepsWhatItAcknowledged() throws {
      let binary = Binary(in: folder)
      let journal = folder.file("journal.db")
      try #require(try binary.run(["log", "chest", "--note", "before"]).status == 0)

      var killing = Killing(journal: journal, seed: Self.seed)
      let tally = try killing.run(Self.kills) { note in
        binary.process(["log", "left", "forearm", "--size", "6", "--note", note])
      }
      print("Seed \(Self.seed): \(tally).")

      // The program itself is the first to meet what the last kill left behind.
      #expect(try binary.run(["history", "--json"]).status == 0)
      let database = try Database(.file(path: journal), .readWrite)
      #expect(try database.all("PRAGMA integrity_check", as: String.self) == ["ok"])
      let rows = try Row.all(in: database)
      #expect(tally.lost(from: rows) == [])
      for row in rows {
        #expect([nil, row.id].contains(tally.acknowledged[row.note]), "\(row.note)")
      }
      // No more than one row of each process, and none that nobody wrote.
      let notes = rows.map(\.note).filter { $0 != "plain" }
      #expect(Set(notes).count == notes.count)
      #expect(Set(notes).isSubset(of: tally.written.union(["before"])))
      // The moments reached into the transactions, and before and after them.
      #expect(tally.interrupted > 0)
      #expect(tally.acknowledged.count > 0)
      #expect(tally.acknowledged.count < Self.kills)
    }

    @Test("A writer that acknowledges before it commits is found out")
    func controlLosesEntries() throws {
      let binary = Binary(in: folder)
      let journal = folder.file("journal.db")
      try #require(try binary.run(["log", "chest", "--note", "before"]).status == 0)

      var killing = Killing(journal: journal, seed: Self.seed)
      let tally = try killing.run(60) { note in
        binary.process(
          [
            "-c", #"echo "Logged (entry 0)."; exec "$0" "$@""#, Binary.path, "log", "left",
            "forearm",
            "--note", note,
          ], program: "/bin/sh")
      }
      print("Seed \(Self.seed), control: \(tally).")

      let database = try Database(.file(path: journal), .readWrite)
      #expect(tally.lost(from: try Row.all(in: database)) != [])
    }

    @Test("A journal whose birth was cut short is not there, or is whole")
    func isBornWholeOrNotAtAll() throws {
      let binary = Binary(in: folder)
      var generator = SeededGenerator(seed: Self.seed)
      let first = folder.file("first")
      var longest = try Killing.plainLife { _ in
        binary.process(["log", "chest", "--journal", "\(first)-\(UUID()).db"])
      }
      var births = 0
      let kills = max(10, Self.kills / 10)
      for number in 1...kills {
        let journal = folder.file("born-\(number).db")
        let process = binary.process(["log", "chest", "--journal", journal])
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        usleep(UInt32(Double.random(in: 0...longest, using: &generator) * 1e6))
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        let isThere = FileManager.default.fileExists(atPath: journal)
        if isThere { births += 1 }
        longest *= isThere ? 0.95 : 1.05
        let history = try binary.run(["history", "--journal", journal])
        #expect(history.status == (isThere ? 0 : 66), "\(history.stderr)")
        #expect(try binary.run(["log", "chest", "--journal", journal]).status == 0)
      }
      print("Seed \(Self.seed): of \(kills) births cut short, \(births) came to their end.")
    }
  }
}

/// An entry as it stands in the journal.
private struct Row {
  var id: Int
  var note: String

  static func all(in database: borrowing Database) throws -> [Row] {
    try database.all(
      "SELECT id, note FROM spot_observation ORDER BY id", as: (Int.self, String.self)
    )
    .map { Row(id: $0.0, note: $0.1) }
  }
}

/// Starts one writer after the other on a journal, and kills each at a random moment of its life.
private struct Killing {
  let journal: String
  private var generator: SeededGenerator

  init(journal: String, seed: UInt64) {
    self.journal = journal
    generator = SeededGenerator(seed: seed)
  }

  /// What came of it.
  struct Tally: CustomStringConvertible {
    /// The notes that a process was started with.
    var written: Set<String> = []
    /// The number that each acknowledged note was given.
    var acknowledged: [String: Int] = [:]
    /// How often a kill left a rollback journal of its own behind.
    var interrupted = 0

    func lost(from rows: [Row]) -> Set<String> {
      Set(acknowledged.keys).subtracting(rows.map(\.note))
    }

    var description: String {
      "\(written.count) killed, \(acknowledged.count) acknowledged, "
        + "\(interrupted) inside the transaction"
    }
  }

  mutating func run(_ kills: Int, _ writer: (String) -> Process) throws -> Tally {
    var longest = try Self.plainLife(of: writer)
    var tally = Tally()
    var rollback: Date?
    for number in 1...kills {
      let note = "kill \(number)"
      tally.written.insert(note)
      let output = Pipe()
      let process = writer(note)
      process.standardOutput = output
      try process.run()
      usleep(UInt32(Double.random(in: 0...longest, using: &generator) * 1e6))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      // One that an earlier kill left may still be there: nobody lived to roll it back.
      let left = try rollbackJournal()
      if left != nil, left != rollback { tally.interrupted += 1 }
      rollback = left
      let answer = String(
        decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
      tally.acknowledged[note] = acknowledgedEntry(in: answer)
      // Other tests slow the machine down and let go of it again. One in four or so gets to speak.
      longest *= tally.acknowledged[note] == nil ? 1.01 : 0.97
    }
    return tally
  }

  /// When SQLite last wrote to the file from which it would roll a transaction back, if there is one.
  private func rollbackJournal() throws -> Date? {
    let path = journal + "-journal"
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    return try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
  }

  /// The median time that a writer takes when nobody kills it, in seconds.
  static func plainLife(of writer: (String) -> Process) throws -> Double {
    try (1...9).map { _ in
      let process = writer("plain")
      process.standardOutput = FileHandle.nullDevice
      try process.run()
      let start = Date()
      while process.isRunning { usleep(100) }
      return Date().timeIntervalSince(start)
    }.sorted()[4]
  }
}

/// SplitMix64: small, and the same everywhere.
private struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
