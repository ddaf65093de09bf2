import Foundation
import SQLite
import SpotterTestSupport
import Testing

extension EndToEnd {
  /// Taking back and bringing back are all or nothing, whenever the program dies over them.
  ///
  /// `SPOTTER_UNDO_KILLS` says how many are killed at the least, 200 unless set; `SPOTTER_SEED`
  /// repeats the commands and the moments of an earlier run.
  @Suite struct UndoKillTests: ~Copyable {
    static let kills = variable("SPOTTER_UNDO_KILLS") ?? 200
    static let seed = variable("SPOTTER_SEED") ?? .random(in: 0..<1_000_000)

    private static func variable(_ name: String) -> Int? {
      ProcessInfo.processInfo.environment[name].flatMap { Int($0) }
    }

    @Test("A kill in between leaves one of the states that were", .timeLimit(.minutes(60)))
    func leavesAWholeState() throws {
      var tally = (kills: 0, done: 0, interrupted: 0)
      var number = 0
      while tally.kills < Self.kills {
        let folder = try TemporaryFolder()
        var undoing = try Undoing(seed: UInt64(Self.seed + number), binary: Binary(in: folder))
        number += 1
        try undoing.go(to: 0, "undo", &tally)
        #expect(try undoing.state() == undoing.states.first, "seed \(Self.seed + number)")
        try undoing.go(to: undoing.states.count - 1, "redo", &tally)
        #expect(try undoing.state() == undoing.states.last, "seed \(Self.seed + number)")
      }
      print(
        "Seed \(Self.seed): \(tally.kills) killed, \(tally.done) of them had done it, "
          + "\(tally.interrupted) inside the transaction.")
      #expect(tally.interrupted > 0)
      #expect(tally.done > 0)
      #expect(tally.done < tally.kills)
    }

    @Test("A state that never was is found out") func control() throws {
      let folder = try TemporaryFolder()
      let undoing = try Undoing(seed: 1, binary: Binary(in: folder))
      let database = try Database(.file(path: folder.file("journal.db")), .readWrite)
      try database.execute(script: "DELETE FROM spot_observation")
      let now = try undoing.state()
      #expect(!undoing.states.contains(now))
    }
  }
}

/// A journal to which random commands were done, with the states that it went through.
private struct Undoing {
  private var commands: RandomCommands
  private let binary: Binary
  private(set) var states: [String] = []
  private var position = 0

  /// How long an undisturbed run takes, in seconds; it is learnt.
  private var life = 0.01

  init(seed: UInt64, binary: Binary) throws {
    self.binary = binary
    commands = RandomCommands(seed: seed)
    _ = try binary.run(["log", "chest", "--size", "3"])
    _ = try binary.run(["purge", "--all"])
    states = [try state()]
    while states.count < 8 {
      // One log in any case, so that there is something to lose.
      let words = states.count == 1 ? ["log", "nose", "--size", "4"] : commands.next()
      let before = try steps()
      _ = try binary.run(words)
      commands.lastEntry += words.first == "log" ? 1 : 0
      if try steps() > before { states.append(try state()) }
    }
    position = states.count - 1
  }

  func state() throws -> String {
    try binary.run(["export"]).stdout + binary.run(["settings", "list", "--csv"]).stdout
  }

  /// The number of the newest step, after what a kill left behind was rolled back.
  private func steps() throws -> Int {
    let path = binary.environment["SPOTTER_JOURNAL"] ?? ""
    let found = try Database(.file(path: path), .readWrite).all(
      "SELECT coalesce(max(id), 0) FROM step", as: Int.self)
    return found.first ?? 0
  }

  /// Goes to a state with a command that is killed again and again.
  mutating func go(
    to goal: Int, _ command: String, _ tally: inout (kills: Int, done: Int, interrupted: Int)
  ) throws {
    var tries = 0
    while position != goal {
      let stride = min(abs(goal - position), commands.number(1...3))
      let next = position + (goal > position ? stride : -stride)
      let before = try steps()
      let process = binary.process([command, "\(stride)"])
      process.standardOutput = FileHandle.nullDevice
      try process.run()
      tries += 1
      if tries > 40 {
        process.waitUntilExit()
      } else {
        usleep(UInt32(life * 1e6 * Double(commands.number(0...100)) / 100))
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        tally.kills += 1
        if FileManager.default.fileExists(
          atPath: (binary.environment["SPOTTER_JOURNAL"] ?? "") + "-journal")
        {
          tally.interrupted += 1
        }
      }
      let taken = try steps() - before
      guard taken == 0 || taken == stride,
        try state() == states[taken == 0 ? position : next]
      else {
        Issue.record("\(command) \(stride) left a state that never was")
        return
      }
      if taken > 0, tries <= 40 { tally.done += 1 }
      // Half of the kills or so are to come too late.
      life *= taken > 0 ? 0.95 : 1.05
      if taken > 0 { position = next }
    }
  }
}
